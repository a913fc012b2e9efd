import { AgendaItemId, DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../platform/newId.ts'
import { type Library, buildDetails, buildLibrary } from '../testing/buildLibrary.ts'

let library: Library
beforeAll(async () => {
  library = await buildLibrary()
})
afterAll(() => library.close())

test.each([
  ['24-QĐ/TW', 'Ban Chấp hành Trung ương', 'documentNumberTaken'],
  ['Quy định số 24 – qđ/tư'.normalize('NFD'), 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'documentNumberTaken'],
  ['24-QĐ/TU', 'Ban Chấp hành Trung ương', undefined],
  ['24-QĐ/TƯ', 'Bộ Chính trị', undefined],
  ['quy định', 'Bộ Chính trị', 'documentNumberUnreadable'],
])('beside 24-QĐ/TƯ, %s of %s: %s', async (number, issuer, failure) => {
  await library.house('documents:add', buildDetails('24-QĐ/TƯ'))
  const added = await library.house('documents:add', buildDetails(number, { issuer }))
  expect(added).toMatchObject(failure ? { ok: false, failure } : { ok: true })
})

test('of ten who add one number at once, one succeeds', async () => {
  const added = await Promise.all(Array.from({ length: 10 }, () => library.house('documents:add', buildDetails('88-NQ/TU'))))
  expect(added.filter(({ ok }) => ok)).toHaveLength(1)
})

test('editing keeps its own number, refuses a taken one, and reaches every conference that carries it but closed ones', async () => {
  const [open, closed, without] = await Promise.all([library.createConference(), library.createConference(), library.createConference()])
  const id = await library.add('101-QĐ/TU')
  await library.add('102-QĐ/TU')
  for (const conferenceId of [open, closed]) await library.inLane(conferenceId, 'documents:attach', id)
  await library.happen(closed, [{ type: 'conferenceClosed' }])
  const before = (await library.lanes.read(closed))?.stage?.documents

  expect(await library.house('documents:edit', { ...buildDetails('102-QĐ/TU'), documentId: id })).toMatchObject({ failure: 'documentNumberTaken' })
  const edited = { ...buildDetails('101-QĐ/TU', { subject: 'về trích yếu đã sửa' }), documentId: id }
  expect(await library.house('documents:edit', edited)).toEqual({ ok: true, value: {} })
  await (await library.documents()).whenIdle()

  expect((await library.lanes.read(open))?.stage?.documents).toMatchObject([{ id, subject: 'về trích yếu đã sửa' }])
  expect((await library.lanes.read(closed))?.stage?.documents).toEqual(before)
  expect(await library.eventsOf(without)).toEqual([])
  const count = (await library.eventsOf(open)).length
  await library.house('documents:edit', edited)
  await (await library.documents()).whenIdle()
  expect(await library.eventsOf(open)).toHaveLength(count) // saying the same again is no event
})

test('attaching and detaching', async () => {
  const conferenceId = await library.createConference()
  const id = await library.add('201-QĐ/TU')
  const attach = (documentId: DocumentId) => library.inLane(conferenceId, 'documents:attach', documentId)
  const detach = () => library.inLane(conferenceId, 'documents:detach', id)
  expect(await attach(newId(DocumentId))).toMatchObject({ failure: 'documentNotFound' })
  expect(await detach()).toMatchObject({ failure: 'documentNotAttached' })
  expect(await attach(id)).toMatchObject({ ok: true })
  expect(await attach(id)).toMatchObject({ failure: 'documentAttached' })
  expect(await library.house('documents:remove', { documentId: id })).toMatchObject({ failure: 'documentInUse' })

  const itemId = newId(AgendaItemId)
  const details = { kind: 'document', title: '', duration: minutes(20), presenter: null, documentId: id, fixedStart: null } as const
  const uses: [LogEvent, LogEvent][] = [
    [{ type: 'itemAdded', itemId, details, after: null }, { type: 'itemRemoved', itemId }],
    [{ type: 'documentShown', documentId: id, page: 1 }, { type: 'showingStopped' }],
  ]
  for (const [begin, end] of uses) {
    await library.happen(conferenceId, [begin])
    expect(await detach()).toMatchObject({ failure: 'documentInUse' })
    await library.happen(conferenceId, [end])
  }
  expect(await detach()).toMatchObject({ ok: true })
  expect(await library.house('documents:remove', { documentId: id })).toEqual({ ok: true, value: {} })
  expect(await library.house('documents:remove', { documentId: id })).toMatchObject({ failure: 'documentNotFound' })
})

test('a document attached while it is being edited is not left behind', async () => {
  const id = await library.add('301-QĐ/TU')
  const conferences = await Promise.all(Array.from({ length: 8 }, () => library.createConference()))
  await Promise.all([
    ...conferences.map((conferenceId) => library.inLane(conferenceId, 'documents:attach', id)),
    library.house('documents:edit', { ...buildDetails('301-QĐ/TU', { subject: 'mới' }), documentId: id }),
  ])
  await (await library.documents()).whenIdle()
  const subjects = await Promise.all(conferences.map(async (each) => (await library.lanes.read(each))?.stage?.documents[0]?.subject))
  expect(new Set(subjects)).toEqual(new Set(['mới']))
})
