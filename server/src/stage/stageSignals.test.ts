import { CommandId, ConferenceId, DeviceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor, DeviceRole } from '@diem-cau/shared/people/actor.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { MediaNotice } from '@diem-cau/shared/stage/signal.protocol.ts'
import { Reply } from '@diem-cau/shared/protocol/wire.ts'
import { signals } from '@diem-cau/shared/stage/signal.protocol.ts'
import { buildDetails, buildProfile, buildStaff } from '@diem-cau/shared/testing/build.ts'
import { ok } from '@diem-cau/shared/kernel/result.ts'
import { workerBin } from 'mediasoup'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLog } from '../platform/logging.ts'
import { newId } from '../platform/newId.ts'
import { type TestHouse, openTestHouse } from '../testing/openTestHouse.ts'
import { fakeRtpCapabilities, fakeRtpParameters } from './media/fakeDevice.ts'
import { type Media, createMedia } from './media/media.ts'
import { createStageSignals } from './stageSignals.ts'

const log = createLog('silent')
const [hall, a, b] = ['h', 'a', 'b'].map((name) => PointId.parse(name.padEnd(12, '0'))) as [PointId, PointId, PointId]
const device = (pointId: PointId, role: DeviceRole): Actor => ({ kind: 'device', deviceId: newId(DeviceId), pointId, role })
const desk = buildStaff('desk', 'organizer')
const follower: Actor = { kind: 'follower' }

let house: TestHouse
let mine: ConferenceId
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  mine = await found()
})

const found = async (): Promise<ConferenceId> => {
  const conferenceId = newId(ConferenceId)
  await house.database.db.transaction((tx) =>
    house.lanes.found(tx, conferenceId, { kind: 'system' }, [
      { type: 'conferenceCreated', details: buildDetails() },
      { type: 'pointAdded', pointId: hall, profile: buildProfile({ name: 'Hội trường', kind: 'main' }) },
      { type: 'pointAdded', pointId: a, profile: buildProfile({ name: 'A' }) },
      { type: 'pointAdded', pointId: b, profile: buildProfile({ name: 'B' }) },
      { type: 'conferencePublished' },
    ]),
  )
  return conferenceId
}
const append = (...events: LogEvent[]) =>
  house.lanes.run({ conferenceId: mine, actor: desk, command: null, decide: () => ok({ events, value: null }) })

test('without a worker every signal is answered by name', async () => {
  const off = createStageSignals({ media: { off: 'noWorker', detail: '' }, iceServers: [], lanes: house.lanes, log })
  const peer = off.open({ peerId: 'p', conferenceId: mine, actor: desk, tell: () => undefined })
  expect(await peer.ask({ id: newId(CommandId), name: 'media:join', input: {} })).toEqual({ ok: false, failure: 'mediaOff' })
})

describe.skipIf(!existsSync(workerBin))('with a worker', () => {
  let media: Media
  let signalling: ReturnType<typeof createStageSignals>
  beforeAll(async () => {
    const made = await createMedia({ mediaWorkers: 1, mediaPort: 0, mediaAnnounced: ['127.0.0.1'] }, log)
    if (made.off !== null) throw new Error(made.detail)
    media = made
    signalling = createStageSignals({ media, iceServers: [], lanes: house.lanes, log })
  })
  afterAll(() => {
    signalling.close()
    media.close()
  })

  let count = 0
  const enter = async (actor: Actor, conferenceId = mine) => {
    const told: MediaNotice[] = []
    const peer = signalling.open({ peerId: `peer ${(count += 1)}`, conferenceId, actor, tell: (notice) => void told.push(notice) })
    // As the socket carries it.
    const ask = async (name: string, input: unknown): Promise<Reply> =>
      Reply.parse(JSON.parse(JSON.stringify(await peer.ask({ id: newId(CommandId), name, input }))))
    expect(await ask('media:join', {})).toMatchObject({ ok: true })
    const line = async (rtpCapabilities: unknown) => {
      const reply = await ask('media:openLine', { rtpCapabilities })
      return reply.ok ? signals['media:openLine'].output.parse(reply.value).transportId : reply.failure
    }
    return {
      told,
      lastOffered: () => told.filter(({ type }) => type === 'offered').at(-1),
      ask,
      line,
      close: peer.close,
      produce: async (source: string, kind: 'audio' | 'video' = 'video', rtpParameters: unknown = fakeRtpParameters(kind, (count += 1))) =>
        ask('media:produce', { transportId: await line(null), source, kind, rtpParameters }),
      consume: async (producerId: string) =>
        ask('media:consume', { transportId: await line({ ...fakeRtpCapabilities }), producerId }),
    }
  }
  const idOf = (reply: Awaited<ReturnType<Awaited<ReturnType<typeof enter>>['produce']>>): string => {
    if (!reply.ok) throw new Error(reply.failure)
    return signals['media:produce'].output.parse(reply.value).producerId
  }
  const refused = (failure: string) => ({ ok: false, failure })

  test('nobody sends without being called, for another, in another kind, or forged', async () => {
    const point = await enter(device(a, 'technician'))
    expect(await point.produce(a)).toEqual(refused('notCalled'))
    expect(await point.produce('hallCamera')).toEqual(refused('notYourSource'))
    expect(await (await enter(follower)).ask('media:openLine', { rtpCapabilities: null })).toEqual(refused('forbidden'))
    const technician = await enter(device(hall, 'technician'))
    expect(await technician.produce('hallSound', 'video')).toEqual(refused('kindNotOfSource'))
    expect(await technician.produce('hallSound', 'audio', { codecs: 'none' })).toEqual(refused('rtpRefused'))
    expect(await technician.ask('media:produce', { source: 'x' })).toEqual(refused('malformed'))
    expect(await technician.ask('constructor', {})).toEqual(refused('unknownCommand'))
    await append({ type: 'sourceSetBackstage', source: a, name: 'A' })
    expect((await point.produce(a)).ok).toBe(true)
    expect(await (await enter(device(a, 'head'))).produce(a)).toEqual(refused('sourceTaken'))
  })

  test('backstage is for the desk, on air for all but the room itself, and no other conference sees it', async () => {
    await append({ type: 'sourceSetBackstage', source: a, name: 'A' })
    const point = await enter(device(a, 'technician'))
    const [atDesk, other, own, phone] = await Promise.all([
      enter(desk), enter(device(b, 'screen')), enter(device(a, 'screen')), enter(follower),
    ])
    const stranger = await enter(desk, await found())
    const producerId = idOf(await point.produce(a))
    expect((await atDesk.consume(producerId)).ok).toBe(true)
    for (const each of [other, own, phone, stranger]) expect(await each.consume(producerId)).toEqual(refused('producerNotFound'))

    await append({ type: 'sourcePutOnAir', source: a, name: 'A' })
    await vi.waitFor(() => expect(phone.lastOffered()).toEqual({ type: 'offered', offered: [{ producerId, source: a, kind: 'video' }] }))
    for (const each of [other, phone]) expect((await each.consume(producerId)).ok).toBe(true)
    for (const each of [own, stranger]) expect(await each.consume(producerId)).toEqual(refused('producerNotFound'))
  })

  test('taken off, or gone with its device, it ends for everyone', async () => {
    await append({ type: 'sourcePutOnAir', source: a, name: 'A' })
    const [point, screen] = [await enter(device(a, 'technician')), await enter(device(b, 'screen'))]
    const producerId = idOf(await point.produce(a))
    expect((await screen.consume(producerId)).ok).toBe(true)
    await append({ type: 'sourceTakenOff', source: a })
    await vi.waitFor(() => expect(point.told).toContainEqual({ type: 'sendingEnded', producerId }))
    await vi.waitFor(() => expect(screen.told.map(({ type }) => type)).toContain('watchingEnded'))
    await vi.waitFor(() => expect(screen.lastOffered()).toEqual({ type: 'offered', offered: [] }))

    await append({ type: 'sourcePutOnAir', source: a, name: 'A' })
    const again = idOf(await point.produce(a))
    await vi.waitFor(() => expect(screen.lastOffered()).toMatchObject({ offered: [{ producerId: again }] }))
    point.close()
    await vi.waitFor(() => expect(screen.lastOffered()).toEqual({ type: 'offered', offered: [] }))
  })
})
