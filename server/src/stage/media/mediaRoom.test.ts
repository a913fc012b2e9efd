import { workerBin } from 'mediasoup'
import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLog } from '../../platform/logging.ts'
import { fakeAnswer, type FakeDevice, fakeRtpCapabilities, fakeRtpParameters, openFakeDevice } from './fakeDevice.ts'
import type { MediaEvent } from './mediaEvents.ts'
import { createMediaRoom, type MediaRoom } from './mediaRoom.ts'
import { openPlainLine, type PlainOffer } from './plainLine.ts'
import { openWebRtcLine } from './webRtcLine.ts'
import { startWorkers, type Workers } from './workers.ts'

const log = createLog('silent')

/** Without a worker live video is off, and there is nothing here to test. */
describe.skipIf(!existsSync(workerBin))('the media of a conference', () => {
  let workers: Workers
  let room: MediaRoom<PlainOffer>
  let events: MediaEvent[]
  const devices: FakeDevice[] = []

  beforeEach(async () => {
    workers = await startWorkers(2, { port: 0, announced: ['127.0.0.1'] }, log)
    events = []
    room = createMediaRoom({ workers, openLine: openPlainLine, onEvent: (event) => events.push(event), log })
  })
  afterEach(() => {
    room.close()
    workers.close()
    for (const device of devices.splice(0)) device.close()
  })

  const value = <Value>(result: { ok: true; value: Value } | { ok: false; failure: string }): Value => {
    if (!result.ok) throw new Error(result.failure)
    return result.value
  }
  const device = async () => {
    const opened = await openFakeDevice()
    devices.push(opened)
    return opened
  }

  let ssrc = 1_000
  /** A point on air: its ids, and what sends one packet of its picture. */
  const startSending = async (peerId: string, kind: 'audio' | 'video' = 'video') => {
    const own = (ssrc += 1)
    const { transportId, offer } = value(await room.openLine(peerId, { direction: 'send' }))
    const { producerId } = value(
      await room.produce(peerId, transportId, { kind, rtpParameters: fakeRtpParameters(kind, own) }),
    )
    const sender = await device()
    return { peerId, transportId, producerId, send: () => sender.send(offer.port, kind, own) }
  }
  const startReceiving = async (peerId: string, producerId: string) => {
    const receiver = await device()
    const line = { direction: 'receive', rtpCapabilities: fakeRtpCapabilities } as const
    const { transportId } = value(await room.openLine(peerId, line))
    value(await room.connectLine(peerId, transportId, fakeAnswer(receiver.port)))
    const { consumerId } = value(await room.consume(peerId, transportId, producerId))
    return { peerId, transportId, consumerId, received: receiver.received }
  }
  const workerOf = (index: number) => {
    const found = workers.running().find((each) => each.index === index)
    if (!found) throw new Error(`no worker ${index}`)
    return found
  }
  const counts = () => workers.running().map((worker) => ({ ...worker.counts }))
  const NOTHING = { routers: 0, transports: 0, pipes: 0, producers: 0, consumers: 0 }

  /** Viewers until the conference is too large for one worker. */
  const fillBothWorkers = async (producerId: string) => {
    const viewers = []
    while (workers.running().some(({ counts: { consumers } }) => consumers < 2)) {
      viewers.push(await startReceiving(`viewer ${viewers.length}`, producerId))
    }
    return viewers
  }

  test('nothing flows before the device has said that it is ready, and then on every worker', async () => {
    const source = await startSending('hall')
    const viewers = await fillBothWorkers(source.producerId)
    expect(counts().map(({ pipes }) => pipes)).toEqual([1, 1])

    for (let count = 0; count < 20; count += 1) source.send()
    expect(viewers.map(({ received }) => received())).toEqual(viewers.map(() => 0))

    for (const { peerId, consumerId } of viewers) value(await room.resumeConsumer(peerId, consumerId))
    await vi.waitFor(() => {
      source.send()
      expect(Math.min(...viewers.map(({ received }) => received()))).toBeGreaterThan(5)
    })
    const stats = await room.stats('viewer 0')
    expect(stats?.received).toMatchObject([{ producerId: source.producerId, kind: 'video', score: expect.any(Number) }])
    expect(stats?.lines).toMatchObject([{ direction: 'receive', protocol: 'udp' }])
  })

  test('what is not used any more goes: pipes with their last viewer, routers with their last transport', async () => {
    const source = await startSending('hall')
    const viewers = await fillBothWorkers(source.producerId)
    for (const { peerId, consumerId } of viewers) room.closeConsumer(peerId, consumerId)
    expect(counts().map(({ producers }) => producers).sort()).toEqual([0, 1])

    for (const { peerId } of viewers) room.closePeer(peerId)
    expect(counts().map(({ routers }) => routers).sort()).toEqual([0, 1])
    room.closeProducer('hall', source.producerId)
    room.closePeer('hall')
    room.closePeer('hall')
    expect(counts()).toEqual([NOTHING, NOTHING])
  })

  test('a hundred who come and go at the same moment leave nothing behind', async () => {
    const source = await startSending('hall')
    const coming = Array.from({ length: 100 }, async (_, index) => {
      const peerId = `viewer ${index}`
      const line = await room.openLine(peerId, { direction: 'receive', rtpCapabilities: fakeRtpCapabilities })
      if (index % 3 === 0) room.closePeer(peerId)
      return line.ok ? room.consume(peerId, line.value.transportId, source.producerId) : line
    })
    await vi.waitFor(() => expect(counts().reduce((sum, { transports }) => sum + transports, 0)).toBeGreaterThan(20))
    room.close()
    room.close()
    const outcomes = await Promise.all(coming)
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.failure)))).not.toContain('cannotConsume')
    expect(counts()).toEqual([NOTHING, NOTHING])
  })

  test('when a worker is killed, those on it are told, and it takes them again within seconds', async () => {
    const source = await startSending('hall')
    const viewers = await fillBothWorkers(source.producerId)
    const home = workers.running().find(({ counts: { pipes, producers } }) => pipes > 0 && producers > 0)
    const [killed, other] = home?.index === 0 ? [0, 1] : [1, 0]
    const { worker: dying } = workerOf(killed)
    const { worker: living } = workerOf(other)
    const dead = new Promise((resolve) => dying.once('died', resolve))
    process.kill(dying.pid, 'SIGKILL')
    await dead

    const lost = events.filter(({ type }) => type === 'mediaLost').map(({ peerId }) => peerId)
    expect(lost.length).toBeGreaterThan(0)
    await vi.waitFor(() => expect(workers.running()).toHaveLength(2), 5_000)
    expect(workerOf(other).worker).toBe(living)
    expect(workerOf(killed).worker.pid).not.toBe(dying.pid)

    // All come back, as their devices would, to a source that may itself be a new one.
    const producerId = lost.includes('hall') ? (await startSending('hall')).producerId : source.producerId
    for (const { peerId } of viewers) room.closePeer(peerId)
    const again = await fillBothWorkers(producerId)
    expect(again.length).toBeGreaterThan(2)
  })

  test('when the worker of the source dies, viewers elsewhere keep their line and hear that the picture ended', async () => {
    const source = await startSending('hall')
    const home = workers.running().find(({ counts: { producers } }) => producers > 0)
    const viewers = await fillBothWorkers(source.producerId)
    const dead = new Promise((resolve) => home?.worker.once('died', resolve))
    process.kill(home?.worker.pid ?? 0, 'SIGKILL')
    await dead

    const lost = new Set(events.filter(({ type }) => type === 'mediaLost').map(({ peerId }) => peerId))
    expect(lost).toContain('hall')
    const elsewhere = viewers.filter(({ peerId }) => !lost.has(peerId))
    expect(elsewhere.length).toBeGreaterThan(0)
    for (const { peerId, consumerId } of elsewhere) {
      const closed = { type: 'consumerClosed', peerId, consumerId, producerId: source.producerId }
      await vi.waitFor(() => expect(events).toContainEqual(closed))
    }
    // The same line takes the next picture.
    const next = await startSending('hall')
    for (const { peerId, transportId } of elsewhere) {
      expect(await room.consume(peerId, transportId, next.producerId)).toMatchObject({ ok: true })
    }
  })

  test('pausing a source is told to those who see it, and ends the flow', async () => {
    const source = await startSending('hall', 'audio')
    const viewer = await startReceiving('point', source.producerId)
    value(await room.setProducerPaused('hall', source.producerId, true))
    const which = { peerId: 'point', consumerId: viewer.consumerId, producerId: source.producerId }
    await vi.waitFor(() => expect(events).toContainEqual({ type: 'producerPaused', ...which }))
    value(await room.setProducerPaused('hall', source.producerId, false))
    await vi.waitFor(() => expect(events).toContainEqual({ type: 'producerResumed', ...which }))
  })

  test('foreign, missing, forged and too many are refused by name, and harm nobody', async () => {
    const source = await startSending('hall')
    const viewer = await startReceiving('point', source.producerId)
    const refused = async (result: Promise<{ ok: boolean }>) => {
      const answer: unknown = await result
      return answer
    }
    const parameters = fakeRtpParameters('video', 7)
    const produce = (rtpParameters: unknown) =>
      refused(room.produce('hall', source.transportId, { kind: 'video', rtpParameters }))
    const failure = (name: string) => ({ ok: false, failure: name })

    expect(await refused(room.produce('point', source.transportId, { kind: 'video', rtpParameters: parameters }))).toEqual(
      failure('transportNotFound'),
    )
    expect(await refused(room.produce('point', viewer.transportId, { kind: 'video', rtpParameters: parameters }))).toEqual(
      failure('transportNotFound'),
    )
    expect(await refused(room.consume('point', source.transportId, source.producerId))).toEqual(failure('transportNotFound'))
    expect(await refused(room.consume('point', viewer.transportId, 'elsewhere'))).toEqual(failure('producerNotFound'))
    expect(await refused(room.resumeConsumer('hall', viewer.consumerId))).toEqual(failure('consumerNotFound'))
    expect(await refused(room.restartIce('nobody', viewer.transportId))).toEqual(failure('transportNotFound'))

    const wrongCodec = { ...parameters, codecs: [{ mimeType: 'video/AV1', payloadType: 96, clockRate: 90_000 }] }
    const many = { ...parameters, encodings: Array.from({ length: 5_000 }, (_, index) => ({ ssrc: index + 1 })) }
    const sameSsrc = { ...parameters, encodings: [{ ssrc }] }
    for (const forged of [null, 'x', {}, { codecs: 'VP8' }, { ...parameters, encodings: [] }, wrongCodec, many, sameSsrc]) {
      expect(await produce(forged)).toEqual(failure('rtpRefused'))
    }
    expect(await refused(room.openLine('odd', { direction: 'receive', rtpCapabilities: { codecs: {} } }))).toEqual(
      failure('rtpRefused'),
    )
    const onlyAudio = { codecs: fakeRtpCapabilities.codecs?.filter(({ kind }) => kind === 'audio') ?? [] }
    const deaf = value(await room.openLine('radio', { direction: 'receive', rtpCapabilities: onlyAudio }))
    expect(await refused(room.consume('radio', deaf.transportId, source.producerId))).toEqual(failure('cannotConsume'))

    const lines = await Promise.all(Array.from({ length: 10 }, () => room.openLine('greedy', { direction: 'send' })))
    expect(lines.filter(({ ok }) => ok)).toHaveLength(6)
    expect(lines).toContainEqual(failure('tooManyTransports'))

    value(await room.resumeConsumer('point', viewer.consumerId))
    await vi.waitFor(() => {
      source.send()
      expect(viewer.received()).toBeGreaterThan(0)
    })
  })

  test('a browser is offered UDP and TCP at the announced address, on the port of the worker', async () => {
    const webRtc = createMediaRoom({ workers, openLine: openWebRtcLine, onEvent: () => undefined, log })
    const { transportId, offer } = value(await webRtc.openLine('point', { direction: 'send' }))
    expect(offer.iceCandidates).toEqual([
      expect.objectContaining({ protocol: 'udp', address: '127.0.0.1', type: 'host' }),
      expect.objectContaining({ protocol: 'tcp', address: '127.0.0.1', tcpType: 'passive' }),
    ])
    expect(await webRtc.connectLine('point', transportId, { dtlsParameters: { fingerprints: 'forged' } })).toEqual({
      ok: false,
      failure: 'dtlsRefused',
    })
    const restarted = value(await webRtc.restartIce('point', transportId))
    expect(restarted.usernameFragment).not.toBe(offer.iceParameters.usernameFragment)
    webRtc.close()
    expect(counts()).toEqual([NOTHING, NOTHING])
  })
})
