import type { StaffRole } from '@diem-cau/shared/people/actor.ts'

interface WithRoles {
  readonly roles: readonly StaffRole[]
}

/** A conference without an organizer could never be given one; the server refuses it too. */
export const isLastOrganizer = (members: readonly WithRoles[], member: WithRoles, role: StaffRole): boolean =>
  role === 'organizer' &&
  member.roles.includes('organizer') &&
  members.filter(({ roles }) => roles.includes('organizer')).length === 1
