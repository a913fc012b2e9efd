import { ItemDetails } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { DocumentDetails, type StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { ConferenceId, type DocumentId, PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { TimeZone, instant, minutes } from '@diem-cau/shared/kernel/time.ts'
import { timeOfDayIn } from '@diem-cau/shared/kernel/zone.ts'
import { PointProfile } from '@diem-cau/shared/points/points.protocol.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { Unit } from '@diem-cau/shared/units/units.protocol.ts'
import { unitNameKey } from '@diem-cau/shared/units/units.ts'
import { sql } from 'drizzle-orm'
import { toAgendaEvents } from '../agenda/agenda.service.ts'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { newId } from '../platform/newId.ts'
import { sampleAgenda, sampleConference, sampleDocuments } from './data/conference.ts'
import { samplePoints, sampleUnits } from './data/points.ts'
import { makeSamplePdf } from './pdf/samplePdf.ts'

export interface SampleParts {
  readonly clock: Clock
  readonly units: {
    allUnits(tx: Tx): Promise<readonly Unit[]>
    addUnits(tx: Tx, units: readonly Unit[]): Promise<void>
  }
  readonly documents: {
    findByNumber(tx: Tx, number: string, issuer: string): Promise<DocumentId | undefined>
    /** Commits by itself; the pages are drawn afterwards. */
    addWithFile(details: DocumentDetails, pdf: Buffer): Promise<DocumentId>
    stageDocument(tx: Tx, documentId: DocumentId): Promise<StageDocument | undefined>
  }
}

const HALF_HOUR_MS = 30 * 60_000

/**
 * The words are those of the real conference, the day is not: it begins at the next full half hour, because a
 * conference of 2021 could be looked at but not tried out (its clock would say years late).
 */
const sampleDetails = (clock: Clock): ConferenceDetails => {
  const { title, host, place, chair } = sampleConference
  const timeZone = TimeZone.parse(sampleConference.timeZone)
  const start = instant(Math.ceil(clock() / HALF_HOUR_MS) * HALF_HOUR_MS)
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(start) // yyyy-mm-dd
  const startsAt = timeOfDayIn(start, timeZone)
  return ConferenceDetails.parse({ title, host, place, chair, date, startsAt, endsBy: null, timeZone, follow: 'public' })
}

/** Units that are there by name under the same parent are used as they are. */
const makeUnits = async (tx: Tx, { allUnits, addUnits }: SampleParts['units']): Promise<Map<string, UnitId>> => {
  const slot = (name: string, parentId: UnitId | null): string => `${parentId ?? ''} ${unitNameKey(name)}`
  const known = new Map((await allUnits(tx)).map(({ id, name, parentId }) => [slot(name, parentId), id]))
  const byKey = new Map<string, UnitId>()
  const fresh: Unit[] = []
  for (const { key, name, parent } of sampleUnits) {
    const parentId = parent === undefined ? null : (byKey.get(parent) ?? null)
    const id = known.get(slot(name, parentId)) ?? newId(UnitId)
    if (!known.has(slot(name, parentId))) fresh.push({ id, name, kind: parent === undefined ? 'city' : 'district', parentId })
    byKey.set(key, id)
  }
  if (fresh.length > 0) await addUnits(tx, fresh)
  return byKey
}

/** By the number that identifies each in the sample. */
const makeDocuments = async (tx: Tx, documents: SampleParts['documents']): Promise<Map<string, StageDocument>> => {
  const ids = new Map<string, DocumentId>()
  for (const document of sampleDocuments) {
    const details = DocumentDetails.parse(document)
    const known = await documents.findByNumber(tx, details.number, details.issuer)
    ids.set(document.number, known ?? (await documents.addWithFile(details, await makeSamplePdf(document))))
  }
  // Only when all are there: a document that is staged stays locked until the end, and its pages wait to be drawn.
  const staged = new Map<string, StageDocument>()
  for (const [number, id] of ids) {
    const document = await documents.stageDocument(tx, id)
    if (!document) throw new Error(`document ${number} of the sample is gone`)
    staged.set(number, document)
  }
  return staged
}

const toItems = (documents: ReadonlyMap<string, StageDocument>): ItemDetails[] =>
  sampleAgenda.map((item) =>
    ItemDetails.parse({
      kind: item.kind,
      title: item.kind === 'document' ? '' : item.title,
      duration: minutes(item.minutes),
      presenter: null,
      documentId: item.kind === 'document' ? documents.get(item.document)?.id : null,
      fixedStart: null,
    }),
  )

/** Answers the log of a fresh sample conference. Units and documents that are there already are used again. */
export const createSampleEvents =
  ({ clock, units, documents }: SampleParts) =>
  async (tx: Tx): Promise<LogEvent[]> => {
    // Two who ask at once would both find the library without the sample's documents.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('sample', 0))`)
    const unitIds = await makeUnits(tx, units)
    const staged = await makeDocuments(tx, documents)
    return [
      { type: 'conferenceCreated', details: sampleDetails(clock) },
      ...[...staged.values()].map((document): LogEvent => ({ type: 'documentAttached', document })),
      ...toAgendaEvents(toItems(staged)),
      ...samplePoints.map(({ unit, ...point }): LogEvent => {
        const profile = PointProfile.parse({ ...point, unitId: unitIds.get(unit) ?? null })
        return { type: 'pointAdded', pointId: newId(PointId), profile }
      }),
    ]
  }

/** For a first start with an empty database; the conference has no members yet. */
export const loadSample = (
  db: Db,
  lanes: Lanes,
  sampleEvents: (tx: Tx) => Promise<readonly LogEvent[]>,
): Promise<ConferenceId> =>
  db.transaction(async (tx) => {
    const conferenceId = newId(ConferenceId)
    await lanes.found(tx, conferenceId, { kind: 'system' }, await sampleEvents(tx))
    return conferenceId
  })
