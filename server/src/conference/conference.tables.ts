import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** One line per conference for lists, kept in step with its log. */
export const conferences = pgTable(
  'conferences',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    host: text('host').notNull(),
    /** yyyy-mm-dd where it is held. */
    date: text('date').notNull(),
    startsAt: bigint('starts_at', { mode: 'number' }).notNull(),
    timeZone: text('time_zone').notNull(),
    phase: text('phase', { enum: ['draft', 'published', 'checkIn', 'live', 'recess', 'closed'] }).notNull(),
    follow: text('follow', { enum: ['public', 'invited'] }).notNull(),
    points: integer('points').notNull(),
    summoned: integer('summoned').notNull(),
    present: integer('present').notNull(),
    updatedAt: bigint('updated_at', { mode: 'number' }).notNull(),
  },
  (table) => [index('conferences_starts').on(table.startsAt)],
)
