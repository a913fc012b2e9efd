import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** One row per conference; its lock is the conference's lane across processes. */
export const logHeads = pgTable('log_heads', {
  conferenceId: text('conference_id').primaryKey(),
  seq: integer('seq').notNull(),
  stageSeq: integer('stage_seq').notNull(),
})

/** The truth of the live conference: append-only, numbered without gaps. */
export const logEvents = pgTable(
  'log_events',
  {
    conferenceId: text('conference_id').notNull(),
    seq: integer('seq').notNull(),
    /** Numbered within the stage stream; null for events of a point. */
    stageSeq: integer('stage_seq'),
    type: text('type').notNull(),
    /** The point it is about; null for the stage stream. */
    pointId: text('point_id'),
    payload: jsonb('payload').notNull(),
    /** Milliseconds since 1970, by the server's clock. */
    at: bigint('at', { mode: 'number' }).notNull(),
    actor: text('actor').notNull(),
    actorName: text('actor_name').notNull(),
    commandId: text('command_id'),
  },
  (table) => [
    primaryKey({ columns: [table.conferenceId, table.seq] }),
    index('log_events_stage').on(table.conferenceId, table.stageSeq),
  ],
)

/** What was answered to a command that was applied, so that a retry gets the same answer and does nothing. */
export const appliedCommands = pgTable(
  'applied_commands',
  {
    /** The conference, or `house`. */
    scope: text('scope').notNull(),
    commandId: text('command_id').notNull(),
    actor: text('actor').notNull(),
    name: text('name').notNull(),
    value: jsonb('value').notNull(),
    at: bigint('at', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.commandId] })],
)
