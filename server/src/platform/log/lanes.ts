import type { CommandId, ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { type Actor, actorKey } from '@diem-cau/shared/people/actor.ts'
import type { PointState, Tally } from '@diem-cau/shared/points/points.protocol.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import type { Envelope } from '@diem-cau/shared/protocol/wire.ts'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Clock } from '../clock.ts'
import { type Draft, type Held, type PointsView, emptyHeld, foldInto, openDraft, settle } from './held.ts'
import { toEnvelope } from './envelopes.ts'
import {
  type AppliedCommand,
  type LogEntry,
  type Tx,
  appendEntries,
  createHead,
  entriesAfter,
  findApplied,
  lockHead,
  recordApplied,
} from './logRepository.ts'

/** What a rule sees while it decides. `tx` is the transaction in which its events will be appended. */
export interface LaneView {
  readonly conferenceId: ConferenceId
  readonly stage: StageState
  readonly points: PointsView
  readonly now: Instant
  readonly tx: Tx
}

export interface Decided<Value> {
  readonly events: readonly LogEvent[]
  readonly value: Value
}

export interface LaneWork<Value, Code extends string> {
  readonly conferenceId: ConferenceId
  /** Null for what the server does by itself. */
  readonly command: { readonly id: CommandId; readonly name: string } | null
  readonly actor: Actor
  decide(view: LaneView): Promise<Result<Decided<Value>, Code>> | Result<Decided<Value>, Code>
}

/** What became true and durable in one transaction. */
export interface Committed {
  readonly conferenceId: ConferenceId
  readonly seq: number
  readonly envelopes: readonly Envelope[]
  readonly entries: readonly LogEntry[]
  readonly changedPoints: readonly PointState[]
  readonly tally: Tally
  readonly stage: StageState
}

/** A table that is kept in step with the log, inside the same transaction. */
export interface Projection {
  project(tx: Tx, committed: Committed): Promise<void>
}

export type LaneFailure = 'conferenceNotFound' | 'commandIdTaken'

export interface Lanes {
  /**
   * Begins a conference's log inside the caller's transaction, projections included. The first event is
   * `conferenceCreated`; the id is new, so nobody can be listening and `onCommitted` does not tell of it.
   */
  found(tx: Tx, conferenceId: ConferenceId, actor: Actor, events: readonly LogEvent[]): Promise<void>
  run<Value, Code extends string>(work: LaneWork<Value, Code>): Promise<Result<Value, Code | LaneFailure>>
  /** The committed state, loaded when this process does not hold it yet. */
  read(conferenceId: ConferenceId): Promise<Readonly<Held> | undefined>
  /** Called after the commit, in the order of the log. */
  onCommitted(listener: (committed: Committed) => void): void
  /** Waits until everything accepted is committed and refuses nothing that is queued. */
  drain(): Promise<void>
}

interface Job {
  readonly work: LaneWork<unknown, string>
  resolve(result: Result<unknown, string>): void
  reject(error: unknown): void
}

interface Lane {
  held: Held
  readonly queue: Job[]
  running: Promise<void> | null
}

/** Many commands share one transaction when they wait behind the same commit; each still succeeds or fails alone. */
const BATCH = 256

const nameOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.name : '')

const toEntries = (
  draft: Draft,
  events: readonly LogEvent[],
  { at, actor, commandId }: { at: Instant; actor: Actor; commandId: CommandId | null },
): LogEntry[] =>
  events.map((event) => {
    const stageSeq = foldInto(draft, event, at)
    return { seq: draft.seq, stageSeq, event, at, actor: actorKey(actor), actorName: nameOf(actor), commandId }
  })

export const createLanes = (db: NodePgDatabase, clock: Clock, projections: readonly Projection[]): Lanes => {
  const lanes = new Map<ConferenceId, Lane>()
  const listeners: ((committed: Committed) => void)[] = []

  const laneOf = (conferenceId: ConferenceId): Lane => {
    const known = lanes.get(conferenceId)
    if (known) return known
    const lane: Lane = { held: emptyHeld(conferenceId), queue: [], running: null }
    lanes.set(conferenceId, lane)
    return lane
  }

  const decideOne = async (tx: Tx, draft: Draft, job: Job, done: Map<CommandId, AppliedCommand>): Promise<Outcome> => {
    const { work } = job
    const now = clock()
    const earlier = work.command && done.get(work.command.id)
    if (earlier) {
      const isSame = earlier.actor === actorKey(work.actor) && earlier.name === work.command?.name
      return { job, result: isSame ? ok(earlier.value) : fail('commandIdTaken'), entries: [], applied: null }
    }
    if (!draft.stage) throw new Error(`conference ${work.conferenceId} has a log head and no log`)
    const { conferenceId } = work
    const decided = await work.decide({ conferenceId, stage: draft.stage, points: draft.points, now, tx })
    if (!decided.ok) return { job, result: decided, entries: [], applied: null }
    const entries = toEntries(draft, decided.value.events, { at: now, actor: work.actor, commandId: work.command?.id ?? null })
    const value = decided.value.value
    const applied = work.command && {
      commandId: work.command.id,
      actor: actorKey(work.actor),
      name: work.command.name,
      value,
    }
    if (applied) done.set(applied.commandId, applied)
    return { job, result: ok(value), entries, applied }
  }

  const write = async (tx: Tx, draft: Draft, entries: readonly LogEntry[], envelopes: readonly Envelope[]): Promise<Committed> => {
    const { conferenceId } = draft.base
    if (!draft.stage) throw new Error(`the log of conference ${conferenceId} must begin with conferenceCreated`)
    await appendEntries(tx, conferenceId, entries)
    const changedPoints = [...draft.changed.values()]
    const { seq, tally, stage } = draft
    const committed: Committed = { conferenceId, seq, envelopes, entries, changedPoints, tally, stage }
    for (const projection of projections) await projection.project(tx, committed)
    return committed
  }

  const commitBatch = async (lane: Lane, jobs: readonly Job[]): Promise<void> => {
    const { conferenceId } = lane.held
    const settled = await db.transaction(async (tx) => {
      const head = await lockHead(tx, conferenceId)
      if (!head) return undefined
      await followLog(tx, lane.held, head.seq)
      const ids = jobs.flatMap(({ work }) => (work.command ? [work.command.id] : []))
      const done = await findApplied(tx, conferenceId, ids)
      const draft = openDraft(lane.held)
      const outcomes: Outcome[] = []
      for (const job of jobs) {
        const outcome = await decideOne(tx, draft, job, done).catch((error: unknown) => ({ job, error }))
        if ('error' in outcome) throw new BatchFault(outcome.job, outcome.error)
        outcomes.push(outcome)
      }
      const entries = outcomes.flatMap((outcome) => outcome.entries)
      const applied = outcomes.flatMap((outcome) => (outcome.applied ? [outcome.applied] : []))
      await recordApplied(tx, conferenceId, applied, clock())
      if (entries.length === 0) return { draft, outcomes, committed: undefined }
      const envelopes = outcomes.flatMap((outcome) => toEnvelope(conferenceId, outcome.entries))
      const committed = await write(tx, draft, entries, envelopes)
      return { draft, outcomes, committed }
    })
    if (!settled) {
      lanes.delete(conferenceId)
      for (const job of jobs) job.resolve(fail('conferenceNotFound'))
      return
    }
    const { draft, outcomes, committed } = settled
    settle(draft)
    if (committed) for (const listener of listeners) listener(committed)
    for (const { job, result } of outcomes) job.resolve(result)
  }

  const work = async (lane: Lane): Promise<void> => {
    let jobs = lane.queue.splice(0, BATCH)
    while (jobs.length > 0) {
      try {
        await commitBatch(lane, jobs)
        jobs = lane.queue.splice(0, BATCH)
      } catch (error) {
        // Nothing of the batch is durable. A job at fault is answered alone and the others run again without it.
        const culprit = error instanceof BatchFault ? error.job : null
        if (culprit) culprit.reject(error instanceof BatchFault ? error.cause : error)
        else for (const job of jobs) job.reject(error)
        jobs = culprit ? jobs.filter((job) => job !== culprit) : lane.queue.splice(0, BATCH)
        if (jobs.length === 0) jobs = lane.queue.splice(0, BATCH)
      }
    }
    lane.running = null
  }

  return {
    found: async (tx, conferenceId, actor, events) => {
      await createHead(tx, conferenceId)
      const draft = openDraft(emptyHeld(conferenceId))
      const entries = toEntries(draft, events, { at: clock(), actor, commandId: null })
      await write(tx, draft, entries, toEnvelope(conferenceId, entries))
    },
    run: <Value, Code extends string>(laneWork: LaneWork<Value, Code>) =>
      new Promise<Result<Value, Code | LaneFailure>>((resolve, reject) => {
        const lane = laneOf(laneWork.conferenceId)
        const job: Job = { work: laneWork, resolve: (result) => resolve(result as Result<Value, Code>), reject }
        lane.queue.push(job)
        lane.running ??= work(lane)
      }),
    read: async (conferenceId) => {
      const lane = laneOf(conferenceId)
      if (!lane.held.stage) {
        // A fresh copy, so that a read beside a running batch never moves what the batch is built on.
        const fresh = emptyHeld(conferenceId)
        await followLog(db, fresh, Number.POSITIVE_INFINITY)
        if (!lane.held.stage && !lane.running) lane.held = fresh
        if (!fresh.stage) lanes.delete(conferenceId)
        return fresh.stage ? fresh : undefined
      }
      return lane.held
    },
    onCommitted: (listener) => void listeners.push(listener),
    drain: async () => {
      await Promise.all([...lanes.values()].flatMap(({ running }) => running ?? []))
    },
  }
}

interface Outcome {
  readonly job: Job
  readonly result: Result<unknown, string>
  readonly entries: readonly LogEntry[]
  readonly applied: AppliedCommand | null
}

class BatchFault extends Error {
  readonly job: Job
  constructor(job: Job, cause: unknown) {
    super('a command failed by a bug', { cause })
    this.job = job
  }
}

/** Brings what is held up to the log's head: another process may have written, or nothing was loaded yet. */
const followLog = async (tx: Tx, held: Held, headSeq: number): Promise<void> => {
  if (held.seq >= headSeq) return
  const draft = openDraft(held)
  for (const entry of await entriesAfter(tx, held.conferenceId, held.seq)) foldInto(draft, entry.event, entry.at)
  settle(draft)
}
