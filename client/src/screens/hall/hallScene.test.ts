import type { AgendaItem, ItemKind, Progress } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { createdConference, plannedStart } from '@diem-cau/shared/conference/conference.ts'
import type { ConferenceDetails, Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { CLOSED_FLOOR } from '@diem-cau/shared/floor/floor.ts'
import type { SpeakRequest } from '@diem-cau/shared/floor/floor.protocol.ts'
import { AgendaItemId, DocumentId, FileHash, SpeakRequestId } from '@diem-cau/shared/kernel/ids.ts'
import { CalendarDate, TimeZone, duration, instant, later, minutes, timeOfDay } from '@diem-cau/shared/kernel/time.ts'
import { NOTHING_ON_AIR } from '@diem-cau/shared/stage/stage.ts'
import type { StageState } from '@diem-cau/shared/protocol/stage.ts'
import { describe, expect, it } from 'vitest'
import { countdown, hallScene } from './hallScene.ts'

const details: ConferenceDetails = {
  title: 'Hội nghị',
  host: 'Thành ủy',
  date: CalendarDate.parse('2021-11-18'),
  startsAt: timeOfDay(8, 0),
  endsBy: null,
  timeZone: TimeZone.parse('Asia/Ho_Chi_Minh'),
  place: 'Hà Nội',
  chair: { name: 'A', position: 'B' },
  follow: 'public',
}
const since = instant(1_000_000)
const documentId = DocumentId.parse('dddddddddd01')
const document: StageDocument = {
  id: documentId,
  number: '24-QĐ/TƯ',
  type: 'Quy định',
  issuer: 'Bộ Chính trị',
  date: details.date,
  subject: 'về cán bộ',
  file: { hash: FileHash.parse('a'.repeat(64)), pages: 5, aspect: 0.7 },
}
const buildItem = (kind: ItemKind, progress: Progress): AgendaItem => ({
  id: AgendaItemId.parse('aaaaaaaaaa01'),
  kind,
  title: 'Nội dung',
  duration: minutes(15),
  presenter: null,
  documentId: null,
  fixedStart: null,
  extension: minutes(5),
  progress,
})
const running: Progress = { state: 'running', startedAt: since }
const planned: Progress = { state: 'planned' }
const speaker: SpeakRequest = {
  id: SpeakRequestId.parse('rrrrrrrrrr01'),
  kind: 'request',
  speaker: { pointId: null, pointName: '', name: 'Lê Hà', position: '', topic: '' },
  state: 'paused',
  requestedAt: since,
  length: minutes(5),
  spells: [{ startedAt: since, endedAt: since }],
}
const buildStage = (phase: Phase, parts: { agenda?: readonly AgendaItem[]; page?: number; document?: StageDocument; isSpeaking?: boolean } = {}): StageState => ({
  conference: { ...createdConference(details, since), phase, phaseSince: since },
  onAir: NOTHING_ON_AIR,
  agenda: parts.agenda ?? [],
  documents: [parts.document ?? document],
  presenting: { onShow: parts.page ? { documentId, page: parts.page, since } : null, holder: null },
  floor: { ...CLOSED_FLOOR, requests: parts.isSpeaking ? [speaker] : [] },
})

describe('what a hall shows', () => {
  it.each([
    ['a welcome before it opens', buildStage('checkIn'), { kind: 'welcome', opensAt: plannedStart(details) }],
    ['the page on show', buildStage('live', { page: 3, agenda: [buildItem('document', running)] }), { kind: 'page', page: 3, pages: 5 }],
    ['a page even between items', buildStage('live', { page: 2 }), { kind: 'page', page: 2 }],
    [
      'the item when its document has no pages',
      buildStage('live', { page: 1, document: { ...document, file: null }, agenda: [buildItem('document', running)] }),
      { kind: 'item', item: { kind: 'document' } },
    ],
    ['a speech', buildStage('live', { agenda: [buildItem('speech', running)] }), { kind: 'item', item: { kind: 'speech' } }],
    ['whoever has the floor', buildStage('live', { isSpeaking: true, agenda: [buildItem('discussion', running)] }), { kind: 'speaker', request: { id: speaker.id } }],
    ['a page, with the speaker beside it', buildStage('live', { isSpeaking: true, page: 3 }), { kind: 'page', page: 3 }],
    ['what comes next between items', buildStage('live', { agenda: [buildItem('speech', planned)] }), { kind: 'between', next: { kind: 'speech' } }],
    ['nothing to come', buildStage('live'), { kind: 'between', next: undefined }],
    [
      'a break that runs, with its extension',
      buildStage('live', { agenda: [buildItem('break', running)] }),
      { kind: 'recess', resumesAt: later(since, minutes(20)) },
    ],
    [
      'a recess called for the next break',
      buildStage('recess', { agenda: [buildItem('break', planned)] }),
      { kind: 'recess', resumesAt: later(since, minutes(20)) },
    ],
    ['a recess in the middle of an item', buildStage('recess', { agenda: [buildItem('speech', running)] }), { kind: 'recess', resumesAt: null }],
    ['a recess hides the page', buildStage('recess', { page: 3 }), { kind: 'recess', resumesAt: null }],
    ['thanks at the end', buildStage('closed', { page: 3 }), { kind: 'closed' }],
  ])('%s', (_what, stage, scene) => expect(hallScene(stage)).toMatchObject(scene))

  it.each([
    [0, { kind: 'due' }],
    [-5_000, { kind: 'due' }],
    [1_000, { kind: 'timer', left: duration(1_000) }],
    [24 * 60 * 60_000, { kind: 'days', days: 1 }],
    [49 * 60 * 60_000, { kind: 'days', days: 3 }],
  ])('%d ms before the opening: %j', (left, expected) =>
    expect(countdown(later(since, duration(left)), since)).toEqual(expected),
  )
})
