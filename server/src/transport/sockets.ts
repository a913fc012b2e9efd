import type { IncomingHttpHeaders, Server as HttpServer } from 'node:http'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor, DeviceActor } from '@diem-cau/shared/people/actor.ts'
import { WIRE_VERSION } from '@diem-cau/shared/protocol/version.ts'
import { Hello, type RowBatch, type Welcome } from '@diem-cau/shared/protocol/wire.ts'
import type { Logger } from 'pino'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import type { Clock } from '../platform/clock.ts'
import type { Held } from '../platform/log/held.ts'
import type { Lanes } from '../platform/log/lanes.ts'
import { createBroadcast } from './broadcast.ts'
import { createRecentEnvelopes } from './recent.ts'
import type { Dispatch } from './router.ts'
import type { Signalling } from './signalling.ts'
import { maySeePoint, roomsOf } from './streams.ts'

export interface SocketParts {
  readonly server: HttpServer
  readonly lanes: Lanes
  readonly dispatch: Dispatch
  readonly signalling: Signalling
  readonly clock: Clock
  readonly log: Logger
  isAllowedOrigin(headers: IncomingHttpHeaders): boolean
  /** Proves from the cookies who is behind a hello; null when nobody is. */
  identify(hello: Hello, headers: IncomingHttpHeaders): Promise<Actor | null>
  readonly presence: {
    opened(conferenceId: ConferenceId, device: DeviceActor): void
    closed(conferenceId: ConferenceId, device: DeviceActor): void
  }
}

/** A command is small; lists and files come over HTTP. */
const MAX_MESSAGE_BYTES = 512 * 1024
const COMMANDS_PER_SECOND = 40
/** Joining a full stage takes two signals for each stream; a flood does not reach mediasoup. */
const SIGNALS_PER_SECOND = 80
const ROWS_PER_MESSAGE = 1000
const Since = z.object({ seq: z.int().min(0) })

/** Only a function is an acknowledgement; a client that asks for no answer gets none. */
const answerTo = (ack: unknown): ((reply: unknown) => void) =>
  typeof ack === 'function' ? (reply) => void Reflect.apply(ack, undefined, [reply]) : () => undefined

export const openSockets = (parts: SocketParts) => {
  const { lanes, dispatch, clock, log } = parts
  const recent = createRecentEnvelopes()
  const limiter = new RateLimiterMemory({ points: COMMANDS_PER_SECOND, duration: 1 })
  const signalLimiter = new RateLimiterMemory({ points: SIGNALS_PER_SECOND, duration: 1 })
  const io = new Server(parts.server, {
    path: '/live',
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    pingInterval: 5_000,
    pingTimeout: 7_000,
    allowRequest: (request, decide) => decide(null, parts.isAllowedOrigin(request.headers)),
  })
  const broadcast = createBroadcast(io, recent)
  lanes.onCommitted(broadcast.committed)

  const sendRows = (socket: Socket, held: Readonly<Held>, actor: Actor, since: number): void => {
    const rows = [...held.points.values()].filter((point) => point.revision > since && !(since === 0 && point.removed) && maySeePoint(actor, point))
    for (let start = 0; start < rows.length; start += ROWS_PER_MESSAGE) {
      const part = rows.slice(start, start + ROWS_PER_MESSAGE)
      // The revision says "complete up to here", so only the last part may carry it.
      const revision = start + ROWS_PER_MESSAGE >= rows.length ? held.seq : since
      socket.emit('rows', { conferenceId: held.conferenceId, revision, rows: part } satisfies RowBatch)
    }
  }

  const listen = (socket: Socket, hello: Hello, actor: Actor): void => {
    const { conferenceId } = hello
    socket.on('command', (request: unknown, ack: unknown) => {
      const answer = answerTo(ack)
      limiter.consume(socket.id).then(
        () => dispatch(conferenceId, actor, request).then(answer),
        () => answer({ ok: false, failure: 'tooMany' }),
      )
    })
    socket.on('since', (message: unknown, ack: unknown) => {
      const since = Since.safeParse(message)
      if (!since.success) return
      limiter
        .consume(socket.id)
        .then(() => lanes.read(conferenceId))
        .then((held) => held && answerTo(ack)(recent.since(held, since.data.seq)))
        .catch(() => log.warn({ conferenceId }, 'a catch-up was not answered'))
    })
    const signalled = parts.signalling.open({
      peerId: socket.id,
      conferenceId,
      actor,
      tell: (notice) => void socket.emit('media', notice),
    })
    socket.on('signal', (request: unknown, ack: unknown) => {
      const answer = answerTo(ack)
      signalLimiter.consume(socket.id).then(
        () => signalled.ask(request).then(answer),
        () => answer({ ok: false, failure: 'tooMany' }),
      )
    })
    socket.on('disconnect', signalled.close)
    if (actor.kind === 'device') {
      parts.presence.opened(conferenceId, actor)
      socket.on('disconnect', () => parts.presence.closed(conferenceId, actor))
    }
  }

  const welcome = async (socket: Socket): Promise<void> => {
    const hello = Hello.safeParse(socket.handshake.auth)
    if (!hello.success || hello.data.wire !== WIRE_VERSION) {
      socket.emit('ended', { reason: 'wireChanged' })
      socket.disconnect(true)
      return
    }
    const { conferenceId, since, revision } = hello.data
    const actor = await parts.identify(hello.data, socket.request.headers)
    const held = actor && (await lanes.read(conferenceId))
    if (!actor || !held) {
      socket.emit('ended', { reason: 'notAllowed' })
      socket.disconnect(true)
      return
    }
    // From here to the end nothing waits: no envelope can fall between the snapshot and joining the rooms.
    void socket.join([...roomsOf(conferenceId, actor)])
    const first: Welcome = {
      conferenceId,
      actor,
      now: clock(),
      catchUp: recent.since(held, since),
      tally: { conferenceId, revision: held.seq, tally: held.tally },
    }
    socket.emit('welcome', first)
    sendRows(socket, held, actor, revision !== null && revision <= held.seq ? revision : 0)
    listen(socket, hello.data, actor)
  }

  io.on('connection', (socket) => {
    welcome(socket).catch((error: unknown) => {
      log.error({ err: error }, 'a session could not be opened')
      socket.disconnect(true)
    })
  })

  return {
    memberRemoved: broadcast.memberRemoved,
    close: async (): Promise<void> => {
      broadcast.close()
      await io.close()
    },
  }
}
