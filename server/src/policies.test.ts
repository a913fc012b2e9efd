import { CommandId, ConferenceId, DeviceId, PointId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import type { Actor, DeviceRole, StaffRole } from '@diem-cau/shared/people/actor.ts'
import { type CommandName, type RawInput, commands, isLaneCommandName } from '@diem-cau/shared/protocol/commands.ts'
import { buildDetails, buildItem, buildProfile } from '@diem-cau/shared/testing/build.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from './platform/newId.ts'
import { type TestHouse, openTestHouse } from './testing/openTestHouse.ts'

/** Ids that have the right shape and belong to nobody. */
const stranger = 'zzzzzzzzzzzz'
const item = buildItem()
const profile = buildProfile()
const documentDetails = { number: '1-QĐ/TU', type: 'Quy định', issuer: 'Thành ủy', date: '2021-01-01', subject: 'về việc' }

/** A well-formed input for every command, naming only things that do not exist. */
const foreign: { readonly [Name in CommandName]: RawInput<Name> } = {
  'conference:create': { from: 'clone', conferenceId: stranger, title: 'Sao chép', date: '2021-11-18' },
  'conference:editDetails': buildDetails(),
  'conference:publish': {},
  'conference:openCheckIn': {},
  'conference:open': {},
  'conference:recess': {},
  'conference:resume': {},
  'conference:close': {},
  'conference:reopen': {},
  'conference:announce': { text: 'Thông báo', pointId: stranger },
  'agenda:addItem': { ...item, after: stranger },
  'agenda:editItem': { ...item, itemId: stranger },
  'agenda:removeItem': { itemId: stranger },
  'agenda:moveItem': { itemId: stranger, after: null },
  'agenda:startItem': { itemId: stranger },
  'agenda:finishItem': { itemId: stranger },
  'agenda:extendItem': { itemId: stranger, by: minutes(5) },
  'agenda:swapItems': { first: stranger, second: stranger },
  'agenda:cutItem': { itemId: stranger },
  'agenda:restoreItem': { itemId: stranger },
  'documents:attach': { documentId: stranger },
  'documents:detach': { documentId: stranger },
  'documents:add': { ...documentDetails, number: 'không phải số' },
  'documents:edit': { ...documentDetails, documentId: stranger },
  'documents:remove': { documentId: stranger },
  'presenting:show': { documentId: stranger, page: 1 },
  'presenting:turnPage': { documentId: stranger, page: 1 },
  'presenting:stop': {},
  'presenting:takeOver': {},
  'presenting:handOver': { userId: stranger },
  'stage:setLayout': { layout: 'speaker' },
  'stage:setBackstage': { source: stranger },
  'stage:putOnAir': { source: stranger },
  'stage:takeOff': { source: 'hallCamera' },
  'stage:mute': { source: stranger, isMuted: true },
  'points:add': { ...profile, unitId: stranger },
  'points:edit': { ...profile, pointId: stranger },
  'points:remove': { pointId: stranger },
  'points:addFromUnits': { unitIds: [stranger], summoned: 1 },
  'points:applyList': { previewId: stranger },
  'points:revokeDevice': { pointId: stranger, deviceId: stranger },
  'points:renewCode': { pointId: stranger },
  'attendance:signHeadcount': { pointId: stranger, present: 1, excused: [] },
  'floor:open': {},
  'floor:close': {},
  'floor:setLength': { length: minutes(7) },
  'floor:request': { pointId: stranger, name: '', position: '', topic: '' },
  'floor:withdraw': { requestId: stranger },
  'floor:enter': { kind: 'request', speaker: { pointId: stranger, name: '', position: '', topic: '' }, length: null },
  'floor:edit': { requestId: stranger, speaker: { pointId: stranger, name: '', position: '', topic: '' }, length: null },
  'floor:move': { requestId: stranger, after: null },
  'floor:call': { requestId: stranger },
  'floor:begin': { requestId: stranger },
  'floor:pause': { requestId: stranger },
  'floor:resume': { requestId: stranger },
  'floor:extend': { requestId: stranger, by: minutes(1) },
  'floor:end': { requestId: stranger },
  'floor:skip': { requestId: stranger },
  'floor:return': { requestId: stranger },
  'people:invite': { conferenceId: stranger, role: 'secretary', email: 'a@example.vn' },
  'people:acceptInvite': { token: 'a'.repeat(40) },
  'people:removeMember': { conferenceId: stranger, userId: stranger, role: 'secretary' },
  'units:add': { name: 'Xã', kind: 'commune', parentId: stranger },
  'units:edit': { id: stranger, name: 'Xã', kind: 'commune', parentId: null },
  'units:remove': { unitId: stranger },
}

const pointId = PointId.parse('p00000000000')
const staff = (...roles: StaffRole[]): Actor => ({ kind: 'staff', userId: UserId.parse('u'), name: 'U', ofHouse: false, roles })
const device = (role: DeviceRole): Actor => ({ kind: 'device', deviceId: DeviceId.parse('d00000000000'), pointId, role })

const actors = {
  organizer: staff('organizer'),
  secretary: staff('secretary'),
  chair: staff('chair'),
  presenter: staff('presenter'),
  house: { kind: 'staff', userId: UserId.parse('u'), name: 'U', ofHouse: true, roles: [] },
  account: staff(),
  head: device('head'),
  technician: device('technician'),
  screen: device('screen'),
  follower: { kind: 'follower' },
} satisfies Record<string, Actor>
type Who = keyof typeof actors

const everyAccount: Who[] = ['organizer', 'secretary', 'chair', 'presenter', 'house', 'account']
const desk: Who[] = ['organizer', 'secretary']

/** Written by hand, once, beside the sentences: who may ask what at all. */
const allowed = (name: CommandName): Who[] => {
  const [room] = name.split(':')
  switch (name) {
    case 'conference:publish':
    case 'conference:reopen':
      return ['organizer']
    case 'conference:open':
    case 'conference:recess':
    case 'conference:resume':
    case 'conference:close':
    case 'stage:putOnAir':
    case 'stage:takeOff':
    case 'stage:mute':
      return [...desk, 'chair']
    case 'documents:attach':
    case 'documents:detach':
    case 'conference:openCheckIn':
    case 'conference:editDetails':
    case 'conference:announce':
      return desk
    case 'conference:create':
      return ['house']
    case 'attendance:signHeadcount':
      return desk // and the head of that very point, tried below
    case 'floor:request':
      return [] // the head of that very point only, tried below
    case 'floor:withdraw':
      return ['head']
    case 'floor:enter':
    case 'floor:edit':
      return desk
    default:
      if (room === 'floor') return [...desk, 'chair']
      if (room === 'presenting') return [...desk, 'presenter']
      if (room === 'people') return everyAccount
      if (room === 'units' || room === 'documents') return ['house']
      return desk
  }
}

let house: TestHouse
const mine = newId(ConferenceId)

const seqOf = async (): Promise<number> => (await house.lanes.read(mine))?.seq ?? 0
const ask = (actor: Actor | null, name: string, input: unknown, id: string = newId(CommandId)) =>
  house.dispatch(mine, actor, { id, name, input })

beforeAll(async () => {
  house = await openTestHouse()
  await house.database.db.transaction((tx) =>
    house.lanes.found(tx, mine, { kind: 'system' }, [
      { type: 'conferenceCreated', details: buildDetails() },
      { type: 'pointAdded', pointId, profile: buildProfile({ kind: 'main' }) },
    ]),
  )
})
afterAll(() => house.close())

describe.each(Object.keys(commands).filter((name): name is CommandName => name in foreign))('%s', (name) => {
  test.each(Object.keys(actors).filter((who): who is Who => who in actors))('asked by %s', async (who) => {
    const before = await seqOf()
    const reply = await ask(actors[who], name, foreign[name])
    expect(!reply.ok && reply.failure === 'forbidden').toBe(!allowed(name).includes(who))
    // Nothing named exists here, so nothing may happen, whoever asks.
    if (isLaneCommandName(name) && name !== 'conference:editDetails' && name !== 'floor:setLength') expect([reply.ok, await seqOf()]).toEqual([false, before])
  })
  test('asked by nobody', async () => {
    expect(await ask(null, name, foreign[name])).toMatchObject({ ok: false, failure: 'notSignedIn' })
  })
})

test('a head counts for its own point and for no other', async () => {
  expect(await ask(actors.head, 'attendance:signHeadcount', { pointId, present: 1, excused: [] })).toMatchObject({
    failure: 'checkInNotOpen',
  })
  const other = { ...actors.head, pointId: PointId.parse('q00000000000') }
  expect(await ask(other, 'attendance:signHeadcount', { pointId, present: 1, excused: [] })).toMatchObject({
    failure: 'forbidden',
  })
})

describe('bad requests are answered by name and change nothing', () => {
  test.each([
    ['not an object', 'x'],
    ['no id', { name: 'conference:publish', input: {} }],
    ['an id of another shape', { id: '../../etc', name: 'conference:publish', input: {} }],
    ['a name that is a method of every object', { id: newId(CommandId), name: 'constructor', input: {} }],
  ])('%s', async (_name, request) => {
    const reply = await house.dispatch(mine, actors.organizer, request)
    expect(reply).toMatchObject({ ok: false, failure: _name.startsWith('a name') ? 'unknownCommand' : 'malformed' })
  })

  test('the fields that do not fit are named', async () => {
    const details = { ...buildDetails(), date: '2021-02-30', timeZone: 'Hanoi', title: '\u200b ' }
    expect(await ask(actors.organizer, 'conference:editDetails', details)).toEqual({
      ok: false,
      failure: 'malformed',
      fields: ['title', 'date', 'timeZone'],
    })
  })

  test('a conference that does not exist', async () => {
    const reply = await house.dispatch(newId(ConferenceId), actors.organizer, {
      id: newId(CommandId),
      name: 'conference:publish',
      input: {},
    })
    expect(reply).toMatchObject({ failure: 'conferenceNotFound' })
  })
})

describe('a command id', () => {
  test('sent again by the same person is applied once and answered alike', async () => {
    const id = newId(CommandId)
    const add = () => ask(actors.organizer, 'agenda:addItem', { ...item, after: null }, id)
    const [first, second] = await Promise.all([add(), add()])
    expect(first.ok).toBe(true)
    expect(second).toEqual(first)
    expect(await add()).toEqual(first)
    expect((await house.lanes.read(mine))?.stage?.agenda).toHaveLength(1)
  })
  test('of somebody else is refused', async () => {
    const id = newId(CommandId)
    await ask(actors.organizer, 'agenda:addItem', { ...item, after: null }, id)
    const thief: Actor = { ...staff('organizer'), userId: UserId.parse('thief') } as Actor
    expect(await ask(thief, 'agenda:addItem', { ...item, after: null }, id)).toMatchObject({ failure: 'commandIdTaken' })
  })
})
