import { conferenceEvents } from '@diem-cau/shared/conference/conference.protocol.ts'
import { plannedStart } from '@diem-cau/shared/conference/conference.ts'
import { ConferenceSummary } from '@diem-cau/shared/conference/conference.queries.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { typesOf } from '@diem-cau/shared/protocol/eventTypes.ts'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Committed, Projection } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { conferences } from './conference.tables.ts'

/** What can change a line of the list; a page turn cannot, and must not pay for it. */
const shownTypes = new Set([...typesOf(conferenceEvents), 'pointAdded', 'pointEdited', 'pointRemoved', 'headcountSigned'])

const save = async (tx: Tx, { conferenceId, stage, tally, entries }: Committed): Promise<void> => {
  const { details, phase } = stage.conference
  const line = {
    title: details.title,
    host: details.host,
    date: details.date,
    startsAt: plannedStart(details),
    timeZone: details.timeZone,
    phase,
    follow: details.follow,
    points: tally.points,
    summoned: tally.summoned,
    present: tally.present,
    updatedAt: entries.at(-1)?.at ?? 0,
  }
  await tx
    .insert(conferences)
    .values({ id: conferenceId, ...line })
    .onConflictDoUpdate({ target: conferences.id, set: line })
}

export const conferencesProjection: Projection = {
  project: async (tx, committed) => {
    if (committed.entries.some(({ event }) => shownTypes.has(event.type))) await save(tx, committed)
  },
}

const read = (rows: readonly (typeof conferences.$inferSelect)[]): ConferenceSummary[] =>
  rows.map((row) => ConferenceSummary.parse(row))

/** The latest day first; `ids` undefined means every conference. */
export const listConferences = async (tx: Tx, ids?: readonly ConferenceId[]): Promise<ConferenceSummary[]> => {
  const rows = await tx
    .select()
    .from(conferences)
    .where(ids && inArray(conferences.id, [...ids]))
    .orderBy(desc(conferences.startsAt), conferences.id)
  return read(rows)
}

/** Those that anybody may follow, from publishing to closing. */
export const listPublicConferences = async (tx: Tx): Promise<ConferenceSummary[]> => {
  const isOpen = inArray(conferences.phase, ['published', 'checkIn', 'live', 'recess'])
  const rows = await tx
    .select()
    .from(conferences)
    .where(and(eq(conferences.follow, 'public'), isOpen))
    .orderBy(desc(conferences.startsAt), conferences.id)
  return read(rows)
}
