import type { CommandName, Input } from '@diem-cau/shared/protocol/commands.ts'
import type { Actor, StaffRole } from '@diem-cau/shared/people/actor.ts'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'

/** One sentence per command: may this actor ask this? Rules decide afterwards whether it can be done now. */
export type Policy<Name extends CommandName> = (actor: Actor, input: Input<Name>) => boolean
export type Policies<Name extends CommandName = CommandName> = { readonly [N in Name]: Policy<N> }

const is =
  (...roles: StaffRole[]) =>
  (actor: Actor): boolean =>
    actor.kind === 'staff' && roles.some((role) => actor.roles.includes(role))

export const organizer = is('organizer')
export const desk = is('organizer', 'secretary')
export const deskOrChair = is('organizer', 'secretary', 'chair')
export const deskOrPresenter = is('organizer', 'secretary', 'presenter')
export const anyStaff = is('organizer', 'secretary', 'chair', 'presenter')
export const staffOfTheHouse = (actor: Actor): boolean => actor.kind === 'staff' && actor.ofHouse
export const anyAccount = (actor: Actor): boolean => actor.kind === 'staff'
export const headOfThatPoint = (actor: Actor, input: { readonly pointId: PointId }): boolean =>
  actor.kind === 'device' && actor.role === 'head' && actor.pointId === input.pointId

export const anyOf =
  <Input>(...policies: readonly ((actor: Actor, input: Input) => boolean)[]) =>
  (actor: Actor, input: Input): boolean =>
    policies.some((policy) => policy(actor, input))
