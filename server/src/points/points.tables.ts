import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'

/** The desk's rows, kept in step with the log: what a restart, a report or a new desk reads without folding it. */
export const pointRows = pgTable(
  'point_rows',
  {
    conferenceId: text('conference_id').notNull(),
    pointId: text('point_id').notNull(),
    revision: integer('revision').notNull(),
    unitId: text('unit_id'),
    removed: boolean('removed').notNull(),
    state: jsonb('state').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conferenceId, table.pointId] }),
    index('point_rows_unit').on(table.unitId),
  ],
)

/** How a point's printed link and short code are recognised; only keyed hashes are kept. */
export const pointCredentials = pgTable(
  'point_credentials',
  {
    pointId: text('point_id').primaryKey(),
    conferenceId: text('conference_id').notNull(),
    linkHash: text('link_hash').notNull(),
    codeHash: text('code_hash').notNull(),
  },
  (table) => [
    uniqueIndex('point_credentials_link').on(table.linkHash),
    uniqueIndex('point_credentials_code').on(table.codeHash),
  ],
)

/** A device bound to a point; its secret lives in the device's cookie and here as a hash. */
export const pointDevices = pgTable('point_devices', {
  deviceId: text('device_id').primaryKey(),
  conferenceId: text('conference_id').notNull(),
  pointId: text('point_id').notNull(),
  role: text('role', { enum: ['head', 'technician', 'screen'] }).notNull(),
  secretHash: text('secret_hash').notNull(),
  boundAt: bigint('bound_at', { mode: 'number' }).notNull(),
  revoked: boolean('revoked').notNull().default(false),
})

/** A list somebody is looking at; applied as it was shown, or not at all. */
export const pointListPreviews = pgTable('point_list_previews', {
  previewId: text('preview_id').primaryKey(),
  conferenceId: text('conference_id').notNull(),
  userId: text('user_id').notNull(),
  /** The conference's log seq it was made against. */
  seq: integer('seq').notNull(),
  changes: jsonb('changes').notNull(),
  madeAt: bigint('made_at', { mode: 'number' }).notNull(),
})
