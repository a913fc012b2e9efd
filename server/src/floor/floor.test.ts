import { AgendaItemId, CommandId, ConferenceId, DeviceId, PointId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import type { Actor, DeviceRole } from '@diem-cau/shared/people/actor.ts'
import type { CommandName, RawInput } from '@diem-cau/shared/protocol/commands.ts'
import { buildDetails, buildItem, buildProfile } from '@diem-cau/shared/testing/build.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../platform/newId.ts'
import { type TestHouse, openTestHouse } from '../testing/openTestHouse.ts'

const [baDinh, dongDa] = [newId(PointId), newId(PointId)]
const itemId = newId(AgendaItemId)
const desk: Actor = { kind: 'staff', userId: UserId.parse('u'), name: 'U', ofHouse: false, roles: ['secretary'] }
const deviceOf = (pointId: PointId, role: DeviceRole = 'head'): Actor => ({ kind: 'device', deviceId: newId(DeviceId), pointId, role })
const from = <Id extends PointId | null>(pointId: Id, name = '') => ({ pointId, name, position: '', topic: '' })

let house: TestHouse
let conferenceId: ConferenceId
const ask = <Name extends CommandName>(actor: Actor, name: Name, input: RawInput<Name>) =>
  house.dispatch(conferenceId, actor, { id: newId(CommandId), name, input })
const floor = async () => {
  const stage = (await house.lanes.read(conferenceId))?.stage
  if (!stage) throw new Error('no conference')
  return stage.floor
}
const states = async () => (await floor()).requests.map(({ state }) => state)

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  conferenceId = newId(ConferenceId)
  await house.database.db.transaction((tx) =>
    house.lanes.found(tx, conferenceId, { kind: 'system' }, [
      { type: 'conferenceCreated', details: buildDetails() },
      { type: 'pointAdded', pointId: baDinh, profile: buildProfile() },
      { type: 'pointAdded', pointId: dongDa, profile: buildProfile({ name: 'Quận Đống Đa' }) },
      { type: 'itemAdded', itemId, details: buildItem(), after: null },
      { type: 'conferencePublished' },
      { type: 'checkInOpened' },
      { type: 'conferenceOpened' },
      { type: 'floorOpened' },
    ]),
  )
})

/** Two points ask; the first one speaks. */
const speak = async () => {
  await ask(deviceOf(baDinh), 'floor:request', from(baDinh, 'Lê Hà'))
  await ask(deviceOf(dongDa), 'floor:request', from(dongDa))
  const { requests } = await floor()
  const [first, second] = requests
  if (!first || !second) throw new Error('nobody asked')
  expect(await ask(desk, 'floor:begin', { requestId: first.id })).toMatchObject({ ok: true })
  return { first, second }
}

test('a head asks for its own point only, and the list knows what the point is called', async () => {
  for (const actor of [deviceOf(dongDa), deviceOf(baDinh, 'technician'), deviceOf(baDinh, 'screen'), desk]) {
    expect(await ask(actor, 'floor:request', from(baDinh))).toMatchObject({ failure: 'forbidden' })
  }
  expect(await ask(deviceOf(baDinh), 'floor:request', from(baDinh))).toMatchObject({ ok: true })
  expect(await ask(deviceOf(baDinh), 'floor:request', from(baDinh))).toMatchObject({ failure: 'alreadyRequested' })
  expect((await floor()).requests).toMatchObject([{ speaker: { pointName: 'Quận Ba Đình' }, state: 'waiting' }])
})

test('a head takes back what its point asked; another point’s request is answered as if there were none', async () => {
  const { second } = await speak()
  expect(await ask(deviceOf(baDinh), 'floor:withdraw', { requestId: second.id })).toMatchObject({ failure: 'requestNotFound' })
  expect(await ask(deviceOf(dongDa), 'floor:withdraw', { requestId: second.id })).toMatchObject({ ok: true })
  expect(await states()).toEqual(['speaking', 'withdrawn'])
})

test('the desk enters people of the hall, but not people without a name, nor for a point that is not there', async () => {
  const length = minutes(12)
  expect(await ask(desk, 'floor:enter', { kind: 'paper', speaker: from(null, 'Trần Văn Bình'), length })).toMatchObject({ ok: true })
  expect(await ask(desk, 'floor:enter', { kind: 'request', speaker: from(null), length: null })).toEqual({
    ok: false, failure: 'malformed', fields: ['speaker.name'],
  })
  expect(await ask(desk, 'floor:enter', { kind: 'request', speaker: from(newId(PointId)), length: null })).toMatchObject({
    failure: 'pointNotFound',
  })
})

test.each([
  ['starting an item', 'agenda:startItem', { itemId }],
  ['closing the conference', 'conference:close', {}],
] as const)('%s closes the floor and ends whoever speaks', async (_name, command, input) => {
  await speak()
  expect(await ask(desk, command, input)).toMatchObject({ ok: true })
  expect([(await floor()).isOpen, ...(await states())]).toEqual([false, 'spoken', 'waiting'])
})

test('finishing an item closes the floor that was opened in it', async () => {
  await ask(desk, 'agenda:startItem', { itemId })
  await ask(desk, 'floor:open', {})
  await speak()
  expect(await ask(desk, 'agenda:finishItem', { itemId })).toMatchObject({ ok: true })
  expect([(await floor()).isOpen, ...(await states())]).toEqual([false, 'spoken', 'waiting'])
})

test('a recess stops the clock, in it nobody begins, and after the end nothing changes any more', async () => {
  const { first, second } = await speak()
  await ask(desk, 'conference:recess', {})
  expect(await states()).toEqual(['paused', 'waiting'])
  expect(await ask(desk, 'floor:resume', { requestId: first.id })).toMatchObject({ failure: 'notLive' })
  expect(await ask(desk, 'floor:call', { requestId: second.id })).toMatchObject({ ok: true })
  expect(await ask(desk, 'floor:begin', { requestId: second.id })).toMatchObject({ failure: 'notLive' })
  await ask(desk, 'conference:close', {})
  const { id } = second
  expect(await ask(desk, 'floor:skip', { requestId: id })).toMatchObject({ failure: 'conferenceClosed' })
  expect(await ask(deviceOf(dongDa), 'floor:withdraw', { requestId: id })).toMatchObject({ failure: 'conferenceClosed' })
})

test('a point that is removed leaves the list', async () => {
  await speak()
  await ask(desk, 'points:remove', { pointId: baDinh })
  await ask(desk, 'points:remove', { pointId: dongDa })
  expect(await states()).toEqual(['spoken', 'skipped'])
})
