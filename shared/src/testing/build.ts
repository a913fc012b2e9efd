import type { ItemDetails } from '../agenda/agenda.protocol.ts'
import { ConferenceDetails } from '../conference/conference.protocol.ts'
import { StageDocument } from '../documents/documents.protocol.ts'
import { AgendaItemId, DocumentId, PointId, UserId } from '../kernel/ids.ts'
import { type Instant, minutes } from '../kernel/time.ts'
import { zonedInstant } from '../kernel/zone.ts'
import type { StaffActor, StaffRole } from '../people/actor.ts'
import type { PointProfile } from '../points/points.protocol.ts'
import type { StageEvent } from '../protocol/events.ts'
import { type StageState, applyStage } from '../protocol/stage.ts'

const padded = (name: string): string => name.padEnd(12, '0')

/** Readable ids for tests: `buildItemId('a')`. Letters of the id alphabet only. */
export const buildItemId = (name: string): AgendaItemId => AgendaItemId.parse(padded(name))
export const buildDocumentId = (name: string): DocumentId => DocumentId.parse(padded(name))
export const buildPointId = (name: string): PointId => PointId.parse(padded(name))

export const buildDetails = (change: Partial<ConferenceDetails> = {}): ConferenceDetails => ({
  ...ConferenceDetails.parse({
    title: 'Hội nghị quán triệt văn bản',
    host: 'Ban Thường vụ',
    date: '2021-11-18',
    startsAt: 8 * 60,
    endsBy: null,
    timeZone: 'Asia/Ho_Chi_Minh',
    place: 'Hội trường',
    chair: { name: 'Nguyễn Văn An', position: 'Bí thư' },
    follow: 'public',
  }),
  ...change,
})

/** The instant at which the clock of the test conference shows hour:minute on its day. */
export const at = (hour: number, minute = 0): Instant => {
  const { date, timeZone } = buildDetails()
  return zonedInstant(date, (hour * 60 + minute) as Parameters<typeof zonedInstant>[1], timeZone)
}

export const buildItem = (change: Partial<ItemDetails> = {}): ItemDetails => ({
  kind: 'speech',
  title: 'Phát biểu',
  duration: minutes(20),
  presenter: null,
  documentId: null,
  fixedStart: null,
  ...change,
})

export const buildDocument = (name: string, pages: number | null): StageDocument =>
  StageDocument.parse({
    id: buildDocumentId(name),
    number: '24-QĐ/TW',
    type: 'Quy định',
    issuer: 'Ban Chấp hành Trung ương',
    date: '2021-07-30',
    subject: 'về thi hành Điều lệ Đảng',
    file: pages === null ? null : { hash: 'a'.repeat(64), pages, aspect: 0.707 },
  })

export const buildStaff = (name: string, ...roles: StaffRole[]): StaffActor => ({
  kind: 'staff',
  userId: UserId.parse(name),
  name,
  ofHouse: false,
  roles,
})

export const buildProfile = (change: Partial<PointProfile> = {}): PointProfile => ({
  name: 'Quận Ba Đình',
  unitId: null,
  kind: 'remote',
  summoned: 80,
  head: { name: '', phone: '' },
  technician: { name: '', phone: '' },
  ...change,
})

/** Folds events that all happen at one moment, after the conference was created. */
export const buildStage = (events: readonly StageEvent[] = [], when: Instant = at(7)): StageState =>
  events.reduce<StageState>(
    (state, event) => applyStage(state, event, when),
    applyStage(undefined, { type: 'conferenceCreated', details: buildDetails() }, when),
  )
