import { availableParallelism } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { createWorker, type types } from 'mediasoup'
import { createLog } from '../../platform/logging.ts'
import { routerOptions } from './codecs.ts'
import { fakeAnswer, fakeRtpCapabilities, fakeRtpParameters, openFakeDevice } from './fakeDevice.ts'
import { createMediaRoom } from './mediaRoom.ts'
import { openPlainLine } from './plainLine.ts'
import { startWorkers } from './workers.ts'

/**
 * What carrying a conference costs with our rooms, routers and pipes, against one bare mediasoup worker that forwards
 * the same streams to as many viewers. Both are measured in the CPU time of the worker processes for each packet
 * that was sent out (`ru_utime + ru_stime`), so that a busy machine hurts both alike.
 */
export interface ForwardingFigures {
  readonly viewers: number
  /** Viewers of one picture and one voice (at `packetsPerSecond`) that one core can carry. */
  readonly viewersPerCore: number
  readonly bareViewersPerCore: number
  /** Ours to bare; 1 is as good as mediasoup itself. */
  readonly ratio: number
  /** Packets that reached the viewers, to those that should have; the least of all rounds. */
  readonly delivered: number
}

export interface ForwardingOptions {
  readonly viewers?: number
  /** Of ours; bare mediasoup has one. */
  readonly workers?: number
  readonly rounds?: number
  readonly roundMs?: number
}

/** A picture of about 1 Mbit/s and a voice. */
const RATES = { video: 110, audio: 50 } as const
const packetsPerSecond = RATES.video + RATES.audio
const TICK_MS = 20

/** A running set-up: what sends into it, what comes out, and the processes between. */
interface Rig {
  readonly send: (kind: types.MediaKind) => void
  readonly received: () => number
  readonly workers: readonly types.Worker[]
  close(): void
}

const SSRC = { video: 501, audio: 502 } as const
const KINDS = ['video', 'audio'] as const

const must = <Value>(result: { ok: true; value: Value } | { ok: false; failure: string }): Value => {
  if (!result.ok) throw new Error(`the benchmark was refused: ${result.failure}`)
  return result.value
}

/** A socket holds few packets, and a picture reaches all viewers in one burst. */
const VIEWERS_PER_SOCKET = 8

/** What sends, and what all viewers share to receive. */
const openDevices = async (viewers: number) => {
  const source = await openFakeDevice()
  const sinks = await Promise.all(Array.from({ length: Math.ceil(viewers / VIEWERS_PER_SOCKET) }, openFakeDevice))
  return {
    source,
    portOf: (viewer: number): number => sinks[viewer % sinks.length]?.port ?? source.port,
    received: () => sinks.reduce((sum, sink) => sum + sink.received(), 0),
    close: () => {
      for (const device of [source, ...sinks]) device.close()
    },
  }
}
type Devices = Awaited<ReturnType<typeof openDevices>>

const openOurs = async (viewers: number, workerCount: number, devices: Devices): Promise<Rig> => {
  const log = createLog('silent')
  const workers = await startWorkers(workerCount, { port: 0, announced: ['127.0.0.1'] }, log)
  const room = createMediaRoom({ workers, openLine: openPlainLine, onEvent: () => undefined, log })
  const line = must(await room.openLine('hall', { direction: 'send' }))
  const producerIds: string[] = []
  for (const kind of KINDS) {
    const rtpParameters = fakeRtpParameters(kind, SSRC[kind])
    producerIds.push(must(await room.produce('hall', line.transportId, { kind, rtpParameters })).producerId)
  }
  for (let index = 0; index < viewers; index += 1) {
    const peerId = `viewer ${index}`
    const request = { direction: 'receive', rtpCapabilities: fakeRtpCapabilities } as const
    const { transportId } = must(await room.openLine(peerId, request))
    must(await room.connectLine(peerId, transportId, fakeAnswer(devices.portOf(index))))
    for (const producerId of producerIds) {
      const { consumerId } = must(await room.consume(peerId, transportId, producerId))
      must(await room.resumeConsumer(peerId, consumerId))
    }
  }
  return {
    send: (kind) => devices.source.send(line.offer.port, kind, SSRC[kind]),
    received: devices.received,
    workers: workers.running().map(({ worker }) => worker),
    close: () => {
      room.close()
      workers.close()
      devices.close()
    },
  }
}

const openBare = async (viewers: number, devices: Devices): Promise<Rig> => {
  const worker = await createWorker({ logLevel: 'none' })
  const router = await worker.createRouter(routerOptions)
  const listenInfo: types.TransportListenInfo = { protocol: 'udp', ip: '127.0.0.1' }
  const incoming = await router.createPlainTransport({ listenInfo, rtcpMux: true, comedia: true })
  const producers: types.Producer[] = []
  for (const kind of KINDS) {
    producers.push(await incoming.produce({ kind, rtpParameters: fakeRtpParameters(kind, SSRC[kind]) }))
  }
  for (let index = 0; index < viewers; index += 1) {
    const transport = await router.createPlainTransport({ listenInfo, rtcpMux: true, enableSrtp: true })
    await transport.connect(fakeAnswer(devices.portOf(index)))
    for (const { id } of producers) await transport.consume({ producerId: id, rtpCapabilities: fakeRtpCapabilities })
  }
  return {
    send: (kind) => devices.source.send(incoming.tuple.localPort, kind, SSRC[kind]),
    received: devices.received,
    workers: [worker],
    close: () => {
      worker.close()
      devices.close()
    },
  }
}

const cpuMs = async (workers: readonly types.Worker[]): Promise<number> => {
  const usages = await Promise.all(workers.map((worker) => worker.getResourceUsage()))
  return usages.reduce((sum, { ru_utime, ru_stime }) => sum + ru_utime + ru_stime, 0)
}

/** Sends at the streams' rate for a while; late ticks are made up for, so that each round sends the same. */
const sendFor = async (ms: number, send: Rig['send']): Promise<number> => {
  const began = performance.now()
  const sent = { video: 0, audio: 0 }
  for (let now = 0; now < ms; now = performance.now() - began) {
    for (const kind of KINDS) {
      for (const due = (Math.min(now, ms) / 1000) * RATES[kind]; sent[kind] < due; sent[kind] += 1) send(kind)
    }
    await delay(TICK_MS)
  }
  return sent.video + sent.audio
}

/** The last packets are still under way when the sending ends. */
const untilQuiet = async (received: () => number): Promise<number> => {
  for (let before = -1, now = received(); ; before = now, now = received()) {
    if (before === now) return now
    await delay(100)
  }
}

interface Round {
  readonly cpuMs: number
  readonly packets: number
  readonly expected: number
}

const runRound = async (rig: Rig, viewers: number, ms: number): Promise<Round> => {
  const [cpuBefore, before] = [await cpuMs(rig.workers), await untilQuiet(rig.received)]
  const sent = await sendFor(ms, rig.send)
  const packets = (await untilQuiet(rig.received)) - before
  return { cpuMs: (await cpuMs(rig.workers)) - cpuBefore, packets, expected: sent * viewers }
}

const WARM_UP_MS = 1_000

/** Both set-ups, in turns, so that what else the machine does meets both. */
export const measureForwarding = async ({
  viewers = 60,
  workers = availableParallelism(),
  rounds = 4,
  roundMs = 3_000,
}: ForwardingOptions = {}): Promise<ForwardingFigures> => {
  const rigs: Rig[] = []
  try {
    const ours = await openOurs(viewers, workers, await openDevices(viewers))
    rigs.push(ours)
    const bare = await openBare(viewers, await openDevices(viewers))
    rigs.push(bare)
    const measured = { ours: [] as Round[], bare: [] as Round[] }
    for (const rig of rigs) await runRound(rig, viewers, WARM_UP_MS)
    for (let round = 0; round < rounds; round += 1) {
      measured.ours.push(await runRound(ours, viewers, roundMs))
      measured.bare.push(await runRound(bare, viewers, roundMs))
    }
    const sum = (list: readonly Round[], of: keyof Round) => list.reduce((total, round) => total + round[of], 0)
    // A core has 1000 ms of time in a second, and a viewer wants so many packets in it.
    const perCore = (list: readonly Round[]) => (1000 * sum(list, 'packets')) / sum(list, 'cpuMs') / packetsPerSecond
    const [viewersPerCore, bareViewersPerCore] = [perCore(measured.ours), perCore(measured.bare)]
    return {
      viewers,
      viewersPerCore: Math.round(viewersPerCore),
      bareViewersPerCore: Math.round(bareViewersPerCore),
      ratio: viewersPerCore / bareViewersPerCore,
      delivered: Math.min(...[...measured.ours, ...measured.bare].map(({ packets, expected }) => packets / expected)),
    }
  } finally {
    for (const rig of rigs) rig.close()
  }
}
