import { sql } from 'drizzle-orm'
import { bigint, boolean, index, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

// The first four are the auth library's: names of tables and fields as it expects them, its instants are timestamps.
const moment = (name: string) => timestamp(name, { withTimezone: true })

export const user = pgTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** In lower case. */
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  /** May create conferences and keep the unit tree and the document library. */
  ofHouse: boolean('of_house').notNull().default(false),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
})

const ofUser = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

export const session = pgTable(
  'session',
  {
    id: text('id').primaryKey(),
    /** Useless without the server's secret: the cookie carries it signed. */
    token: text('token').notNull().unique(),
    userId: ofUser(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('session_user').on(table.userId)],
)

/** One way of signing in; ours is always the password. */
export const account = pgTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: ofUser(),
    /** A salted scrypt hash. */
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('account_user').on(table.userId)],
)

export const verification = pgTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
)

const role = (name: string) => text(name, { enum: ['organizer', 'secretary', 'chair', 'presenter'] })

/** One row per role: a person may have several in one conference. */
export const conferenceMembers = pgTable(
  'conference_members',
  { conferenceId: text('conference_id').notNull(), userId: ofUser(), role: role('role').notNull() },
  (table) => [
    primaryKey({ columns: [table.conferenceId, table.userId, table.role] }),
    index('conference_members_user').on(table.userId),
  ],
)

/** Links that make an account or add a role, once. */
export const invites = pgTable(
  'invites',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the token, which is kept nowhere. */
    tokenHash: text('token_hash').notNull().unique(),
    /** Null, like the role, in the link of the first organizer. */
    conferenceId: text('conference_id'),
    role: role('role'),
    /** Gives the rights of the house; only the link of the first organizer does. */
    ofHouse: boolean('of_house').notNull(),
    /** The only address that may use it, in lower case; null: any. */
    email: text('email'),
    createdBy: text('created_by'),
    expiresAt: bigint('expires_at', { mode: 'number' }).notNull(),
    usedAt: bigint('used_at', { mode: 'number' }),
    usedBy: text('used_by'),
  },
  (table) => [
    // Inviting the same person to the same role again replaces the link that was not used.
    uniqueIndex('invites_open').on(table.conferenceId, table.role, table.email).where(sql`${table.usedAt} is null`),
  ],
)
