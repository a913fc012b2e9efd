import { type AnyPgColumn, pgTable, text, unique } from 'drizzle-orm/pg-core'

/** The tree of units that the whole house shares. */
export const units = pgTable(
  'units',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** `unitNameKey` of the name: what must differ among siblings. */
    nameKey: text('name_key').notNull(),
    kind: text('kind', { enum: ['city', 'district', 'commune', 'department', 'other'] }).notNull(),
    parentId: text('parent_id').references((): AnyPgColumn => units.id),
  },
  // The roots are siblings of each other too.
  (table) => [unique('units_sibling_name').on(table.parentId, table.nameKey).nullsNotDistinct()],
)
