import type { CommandId, ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { Instant } from '@diem-cau/shared/kernel/time.ts'
import { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { appliedCommands, logEvents, logHeads } from './log.tables.ts'

/** A connection or a transaction of it. */
export type Tx = Pick<NodePgDatabase, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute'>

export interface LogEntry {
  readonly seq: number
  readonly stageSeq: number | null
  readonly event: LogEvent
  readonly at: Instant
  readonly actor: string
  readonly actorName: string
  readonly commandId: CommandId | null
}

export interface Head {
  readonly seq: number
  readonly stageSeq: number
}

export const createHead = async (tx: Tx, conferenceId: ConferenceId): Promise<void> => {
  await tx.insert(logHeads).values({ conferenceId, seq: 0, stageSeq: 0 })
}

/** Takes the conference's lane for this transaction; undefined when there is no such conference. */
export const lockHead = async (tx: Tx, conferenceId: ConferenceId): Promise<Head | undefined> => {
  const [head] = await tx.select().from(logHeads).where(eq(logHeads.conferenceId, conferenceId)).for('update')
  return head
}

const readEntry = (row: typeof logEvents.$inferSelect): LogEntry => ({
  seq: row.seq,
  stageSeq: row.stageSeq,
  event: LogEvent.parse(row.payload),
  at: Instant.parse(row.at),
  actor: row.actor,
  actorName: row.actorName,
  commandId: row.commandId as CommandId | null,
})

/** In order; without `limit`, to the end. */
export const entriesAfter = async (
  tx: Tx,
  conferenceId: ConferenceId,
  seq: number,
  limit?: number,
): Promise<LogEntry[]> => {
  const rows = tx
    .select()
    .from(logEvents)
    .where(and(eq(logEvents.conferenceId, conferenceId), gt(logEvents.seq, seq)))
    .orderBy(asc(logEvents.seq))
  return (await (limit === undefined ? rows : rows.limit(limit))).map(readEntry)
}

/** All of these types, in order. */
export const entriesOfTypes = async (
  tx: Tx,
  conferenceId: ConferenceId,
  types: ReadonlySet<string>,
): Promise<LogEntry[]> => {
  const rows = await tx
    .select()
    .from(logEvents)
    .where(and(eq(logEvents.conferenceId, conferenceId), inArray(logEvents.type, [...types])))
    .orderBy(asc(logEvents.seq))
  return rows.map(readEntry)
}

/** Whether anything of these types happened after `seq`. */
export const hasHappenedSince = async (
  tx: Tx,
  conferenceId: ConferenceId,
  seq: number,
  types: readonly LogEvent['type'][],
): Promise<boolean> => {
  const found = await tx
    .select({ seq: logEvents.seq })
    .from(logEvents)
    .where(and(eq(logEvents.conferenceId, conferenceId), gt(logEvents.seq, seq), inArray(logEvents.type, [...types])))
    .limit(1)
  return found.length > 0
}

/** One statement however many entries, so that a list of 20,000 points is one round trip. */
export const appendEntries = async (tx: Tx, conferenceId: ConferenceId, entries: readonly LogEntry[]): Promise<void> => {
  const last = entries.at(-1)
  if (!last) return
  const rows = entries.map(({ event, stageSeq, actorName, commandId, ...entry }) => ({
    ...entry,
    stage_seq: stageSeq,
    type: event.type,
    point_id: 'pointId' in event ? event.pointId : null,
    payload: event,
    actor_name: actorName,
    command_id: commandId,
  }))
  const stageSeq = entries.reduce<number | null>((highest, entry) => entry.stageSeq ?? highest, null)
  await tx.execute(sql`
    insert into log_events (conference_id, seq, stage_seq, type, point_id, payload, at, actor, actor_name, command_id)
    select ${conferenceId}, seq, stage_seq, type, point_id, payload, at, actor, actor_name, command_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as entry(
      seq int, stage_seq int, type text, point_id text, payload jsonb, at bigint, actor text, actor_name text, command_id text)`)
  await tx
    .update(logHeads)
    .set(stageSeq === null ? { seq: last.seq } : { seq: last.seq, stageSeq })
    .where(eq(logHeads.conferenceId, conferenceId))
}

export interface AppliedCommand {
  readonly commandId: CommandId
  readonly actor: string
  readonly name: string
  readonly value: unknown
}

export const findApplied = async (
  tx: Tx,
  scope: string,
  ids: readonly CommandId[],
): Promise<Map<CommandId, AppliedCommand>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select()
    .from(appliedCommands)
    .where(and(eq(appliedCommands.scope, scope), inArray(appliedCommands.commandId, [...ids])))
  return new Map(rows.map((row) => [row.commandId as CommandId, { ...row, commandId: row.commandId as CommandId }]))
}

export const recordApplied = async (
  tx: Tx,
  scope: string,
  applied: readonly AppliedCommand[],
  at: Instant,
): Promise<void> => {
  if (applied.length > 0) await tx.insert(appliedCommands).values(applied.map((each) => ({ ...each, scope, at })))
}
