import { randomUUID } from 'node:crypto'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { ok } from '@diem-cau/shared/kernel/result.ts'
import { type Actor, type StaffActor, actorKey } from '@diem-cau/shared/people/actor.ts'
import {
  type CommandName,
  type HouseCommandName,
  type LaneCommandName,
  commands,
  isCommandName,
  isLaneCommandName,
} from '@diem-cau/shared/protocol/commands.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { CommandRequest, type Reply } from '@diem-cau/shared/protocol/wire.ts'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Logger } from 'pino'
import type { Clock } from '../platform/clock.ts'
import type { LaneView, Lanes } from '../platform/log/lanes.ts'
import { findApplied, recordApplied } from '../platform/log/logRepository.ts'
import type { HouseHandler, HouseHandlers, LaneHandler, LaneHandlers } from './handlers.ts'
import type { Policies, Policy } from './policy.ts'

export interface RouterParts {
  readonly db: NodePgDatabase
  readonly lanes: Lanes
  readonly clock: Clock
  readonly log: Logger
  readonly laneHandlers: LaneHandlers
  readonly houseHandlers: HouseHandlers
  readonly policies: Policies
  /** What events of one room cause in another; they are appended with them. */
  readonly react: (view: LaneView, events: readonly LogEvent[]) => readonly LogEvent[]
}

/**
 * The one way in for every command: parse, policy, handler. `conferenceId` and `actor` come from the proved session,
 * never from the request; null means the caller stands outside any conference.
 */
export type Dispatch = (conferenceId: ConferenceId | null, actor: Actor | null, request: unknown) => Promise<Reply>

/** Their answer is a secret, so it is kept nowhere; the handler itself makes a retry harmless. */
const ANSWERED_ONLY: ReadonlySet<HouseCommandName> = new Set(['people:invite'])

const refuse = (failure: string): Reply => ({ ok: false, failure })

export const createRouter = (parts: RouterParts): Dispatch => {
  const { db, lanes, clock, log } = parts

  // The tables are typed name by name; a name found at run time picks handler, policy and schema together.
  const laneHandler = (name: LaneCommandName) => parts.laneHandlers[name] as LaneHandler<LaneCommandName>
  const houseHandler = (name: HouseCommandName) => parts.houseHandlers[name] as HouseHandler<HouseCommandName>
  const policyOf = (name: CommandName) => parts.policies[name] as Policy<CommandName>

  const runInLane = (
    name: LaneCommandName,
    request: CommandRequest,
    conferenceId: ConferenceId,
    actor: Actor,
    input: Parameters<LaneHandler<LaneCommandName>>[1],
  ) =>
    lanes.run({
      conferenceId,
      actor,
      command: { id: request.id, name },
      decide: async (view) => {
        const result = await laneHandler(name)(view, input, actor)
        if (!result.ok) return result
        const { events, value } = result.value
        return ok({ events: [...events, ...parts.react(view, events)], value })
      },
    })

  const runInHouse = async (
    name: HouseCommandName,
    request: CommandRequest,
    actor: StaffActor,
    input: Parameters<HouseHandler<HouseCommandName>>[1],
  ) => {
    const acts: (() => void)[] = []
    const afterCommit = (act: () => void) => void acts.push(act)
    const result = await db.transaction(async (tx) => {
      const key = actorKey(actor)
      const earlier = (await findApplied(tx, 'house', [request.id])).get(request.id)
      if (earlier) {
        const isSame = earlier.actor === key && earlier.name === name
        return isSame ? ({ ok: true, value: earlier.value } as const) : ({ ok: false, failure: 'commandIdTaken' } as const)
      }
      const view = { tx, now: clock(), commandId: request.id, afterCommit }
      const handled = await houseHandler(name)(view, input, actor)
      if (handled.ok && !ANSWERED_ONLY.has(name)) {
        await recordApplied(tx, 'house', [{ commandId: request.id, actor: key, name, value: handled.value }], clock())
      }
      return handled
    })
    if (result.ok) for (const act of acts) act()
    return result
  }

  const handle = async (conferenceId: ConferenceId | null, actor: Actor | null, raw: unknown): Promise<Reply> => {
    const request = CommandRequest.safeParse(raw)
    if (!request.success) return refuse('malformed')
    const { name } = request.data
    if (!isCommandName(name)) return refuse('unknownCommand')
    if (!actor) return refuse('notSignedIn')
    const input = commands[name].input.safeParse(request.data.input)
    if (!input.success) {
      const fields = input.error.issues.slice(0, 20).map((issue) => issue.path.join('.'))
      return { ok: false, failure: 'malformed', fields }
    }
    const parsed = input.data as Parameters<LaneHandler<LaneCommandName>>[1] & Parameters<HouseHandler<HouseCommandName>>[1]
    if (!policyOf(name)(actor, parsed)) return refuse('forbidden')
    if (isLaneCommandName(name)) {
      if (!conferenceId) return refuse('conferenceNotFound')
      return runInLane(name, request.data, conferenceId, actor, parsed)
    }
    return actor.kind === 'staff' ? runInHouse(name, request.data, actor, parsed) : refuse('forbidden')
  }

  return (conferenceId, actor, raw) =>
    handle(conferenceId, actor, raw).catch((error: unknown): Reply => {
      const reference = randomUUID().slice(0, 8)
      log.error({ err: error, reference, conferenceId }, 'a command failed by a bug')
      return { ok: false, failure: 'internal', reference }
    })
}
