import type { CommandId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, ok } from '@diem-cau/shared/kernel/result.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import type { Actor, StaffActor } from '@diem-cau/shared/people/actor.ts'
import type { HouseCommandName, Input, LaneCommandName, Output, OwnFailure } from '@diem-cau/shared/protocol/commands.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { Decided, LaneView } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'

type Awaitable<Value> = Value | Promise<Value>

/** Inside a conference: decides events; the lane appends them. */
export type LaneHandler<Name extends LaneCommandName> = (
  view: LaneView,
  input: Input<Name>,
  actor: Actor,
) => Awaitable<Result<Decided<Output<Name>>, OwnFailure<Name>>>
export type LaneHandlers<Name extends LaneCommandName = LaneCommandName> = { readonly [N in Name]: LaneHandler<N> }

export interface HouseView {
  readonly tx: Tx
  readonly now: Instant
  readonly commandId: CommandId
  /** Runs once what was written is durable, and not at all when nothing was. */
  readonly afterCommit: (act: () => void) => void
}

/** Outside any conference: works on tables, in one transaction with the record that the command was applied. */
export type HouseHandler<Name extends HouseCommandName> = (
  view: HouseView,
  input: Input<Name>,
  actor: StaffActor & { readonly userId: UserId },
) => Awaitable<Result<Output<Name>, OwnFailure<Name>>>
export type HouseHandlers<Name extends HouseCommandName = HouseCommandName> = { readonly [N in Name]: HouseHandler<N> }

/** The common end of a rule that answers only events. */
export const decided = <Code extends string>(
  result: Result<readonly LogEvent[], Code>,
): Result<Decided<Record<string, never>>, Code> => (result.ok ? ok({ events: result.value, value: {} }) : result)
