import type { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import { nextItem, runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { StaffRole } from '@diem-cau/shared/people/actor.ts'

/** What moves a conference on; each is the command `conference:<step>`. */
export type PhaseStep = 'publish' | 'openCheckIn' | 'open' | 'recess' | 'resume' | 'close' | 'reopen'

export interface Steps {
  /** What the day wants next: the one large button. Null when nothing does. */
  readonly next: PhaseStep | null
  /** What can be done as well. */
  readonly others: readonly PhaseStep[]
}

const isAgendaOver = (agenda: AgendaState): boolean =>
  agenda.length > 0 && !runningItem(agenda) && !nextItem(agenda)

export const stepsAt = (phase: Phase, agenda: AgendaState): Steps => {
  switch (phase) {
    case 'draft':
      return { next: 'publish', others: [] }
    case 'published':
      return { next: 'openCheckIn', others: [] }
    case 'checkIn':
      return { next: 'open', others: [] }
    case 'live':
      return isAgendaOver(agenda) ? { next: 'close', others: ['recess'] } : { next: 'recess', others: ['close'] }
    case 'recess':
      return { next: 'resume', others: ['close'] }
    case 'closed':
      return { next: null, others: ['reopen'] }
    default:
      return phase satisfies never
  }
}

const desk = ['organizer', 'secretary'] as const
const deskOrChair = [...desk, 'chair'] as const

/** Whose hand may take the step; the server asks the same again. */
const ROLES: Readonly<Record<PhaseStep, readonly StaffRole[]>> = {
  publish: ['organizer'],
  openCheckIn: desk,
  open: deskOrChair,
  recess: deskOrChair,
  resume: deskOrChair,
  close: deskOrChair,
  reopen: ['organizer'],
}
export const mayTake = (step: PhaseStep, roles: readonly StaffRole[]): boolean =>
  ROLES[step].some((role) => roles.includes(role))

/** Recess and resume undo each other, and check-in harms nobody; the others cannot be taken back quietly. */
const UNASKED: ReadonlySet<PhaseStep> = new Set(['openCheckIn', 'recess', 'resume'])
export const needsConfirming = (step: PhaseStep): boolean => !UNASKED.has(step)

/** What closing leaves behind. */
export interface Leftover {
  readonly running: AgendaState[number] | undefined
  /** Items planned and never held. */
  readonly unheld: number
}
export const leftoverOf = (agenda: AgendaState): Leftover => ({
  running: runningItem(agenda),
  unheld: agenda.filter((item) => item.progress.state === 'planned').length,
})
