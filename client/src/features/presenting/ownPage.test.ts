import type { AgendaItem, Progress } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { StageDocument } from '@diem-cau/shared/documents/documents.protocol.ts'
import { AgendaItemId, DocumentId, FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { CalendarDate, duration, instant, minutes } from '@diem-cau/shared/kernel/time.ts'
import { describe, expect, it } from 'vitest'
import { documentPlace, inOrderOfTheDay } from './documentPlace.ts'
import { FOLLOWING, type OwnPageStep, readingOf, stepOwnPage, swipedBy, turnBy } from './ownPage.ts'

const idOf = (last: string) => DocumentId.parse(`dddddddddd0${last}`)
const buildDocument = (last: string, pages: number | null): StageDocument => ({
  id: idOf(last),
  number: `${last}-QĐ/TƯ`,
  type: 'Quy định',
  issuer: 'Bộ Chính trị',
  date: CalendarDate.parse('2021-11-03'),
  subject: 'về cán bộ',
  file: pages === null ? null : { hash: FileHash.parse(last.repeat(64)), pages, aspect: 0.7 },
})
const documents = [buildDocument('1', 3), buildDocument('2', 5), buildDocument('3', null)]
const shown = (last: string, page: number) => ({ documentId: idOf(last), page, since: instant(0) })

describe('a reader’s own page', () => {
  const walk = (...steps: OwnPageStep[]) => steps.reduce(stepOwnPage, FOLLOWING)
  const opened = { type: 'open', documentId: idOf('2'), page: 4 } as const

  it.each([
    ['follows the presenter', [], shown('1', 2), ['1-QĐ/TƯ', 2, false]],
    ['stays away while the presenter goes on', [opened], shown('1', 3), ['2-QĐ/TƯ', 4, true]],
    ['comes back when asked', [opened, { type: 'return' }], shown('1', 3), ['1-QĐ/TƯ', 3, false]],
    ['may read while nothing is on show', [opened], null, ['2-QĐ/TƯ', 4, true]],
    ['sees nothing when nothing is on show', [], null, [undefined, undefined, false]],
    ['comes back when its document is gone', [{ ...opened, documentId: idOf('9') }], shown('1', 1), ['1-QĐ/TƯ', 1, false]],
    ['never opens a document without pages', [{ ...opened, documentId: idOf('3') }], shown('1', 1), ['1-QĐ/TƯ', 1, false]],
    ['stays within a document that became shorter', [{ ...opened, page: 9 }], null, ['2-QĐ/TƯ', 5, true]],
  ] as const)('%s', (_what, steps, onShow, expected) => {
    const { inView, isAway } = readingOf(walk(...steps), onShow, documents)
    expect([inView?.document.number, inView?.page, isAway]).toEqual(expected)
  })

  it('turns from what is in view, and not past either end', () => {
    const first = readingOf(FOLLOWING, shown('1', 1), documents).inView
    const last = readingOf(FOLLOWING, shown('1', 3), documents).inView
    expect([turnBy(first, -1), turnBy(last, 1), turnBy(null, 1)]).toEqual([null, null, null])
    expect(turnBy(first, 1)).toEqual({ type: 'open', documentId: idOf('1'), page: 2 })
  })

  it.each([
    [-60, 10, 1],
    [60, -10, -1],
    [-60, 40, null],
    [-30, 0, null],
    [0, 200, null],
  ])('a stroke of %d, %d turns %s', (dx, dy, by) => expect(swipedBy(dx, dy)).toBe(by))
})

describe('where a document stands in the day', () => {
  const buildItem = (last: string, documentId: DocumentId | null, progress: Progress = { state: 'planned' }): AgendaItem => ({
    id: AgendaItemId.parse(`aaaaaaaaaaa${last}`),
    kind: documentId ? 'document' : 'speech',
    title: '',
    duration: minutes(10),
    presenter: null,
    documentId,
    fixedStart: null,
    extension: duration(0),
    progress,
  })
  const agenda = [
    buildItem('1', null),
    buildItem('2', idOf('2')),
    buildItem('3', idOf('3'), { state: 'cut', cutAt: instant(0) }),
    buildItem('4', idOf('1')),
    buildItem('5', idOf('2')),
  ]

  it.each([
    ['2', { nth: 1, of: 2 }],
    ['1', { nth: 2, of: 2 }],
    ['3', null],
    ['9', null],
  ])('document %s: %j', (last, place) => expect(documentPlace(agenda, idOf(last))).toEqual(place))

  it('lists them as the agenda does, the rest after them', () =>
    expect(inOrderOfTheDay(agenda, documents).map(({ number }) => number)).toEqual(['2-QĐ/TƯ', '1-QĐ/TƯ', '3-QĐ/TƯ']))
})
