import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { duration } from '@diem-cau/shared/kernel/time.ts'
import { catchUp, receive } from '@diem-cau/shared/protocol/replica.ts'
import { mergeRows } from '@diem-cau/shared/protocol/rows.ts'
import { WIRE_VERSION } from '@diem-cau/shared/protocol/version.ts'
import { CatchUp, type CommandRequest, Ended, Envelope, type Hello, RowBatch, TallyUpdate, Welcome } from '@diem-cau/shared/protocol/wire.ts'
import { type ManagerOptions, type Socket, type SocketOptions, io } from 'socket.io-client'
import type { z } from 'zod'
import { type StoreApi, createStore } from 'zustand/vanilla'
import { step } from './connection.ts'
import { EMPTY_LIVE, type LiveState } from './liveState.ts'
import { type Send, createSend } from './send.ts'

/** The side channel of live video, carried as it is: the live video part, loaded only where it is wanted, reads it. */
export interface SignalLine {
  /** Rejects when no answer comes in time. */
  ask(request: CommandRequest): Promise<unknown>
  /** The answer ends the listening. */
  onNotice(listener: (raw: unknown) => void): () => void
}

/** One live connection to one conference: its store, its way to ask for things, and its end. */
export interface Session {
  readonly conferenceId: ConferenceId
  readonly store: StoreApi<LiveState>
  readonly send: Send
  readonly signalling: SignalLine
  /** Nothing goes out before; after a `close` it may be opened again. */
  open(): void
  close(): void
}

const SIGNAL_WITHIN_MS = 8_000
const RECONNECT_FIRST_MS = 300
/** With the randomisation below, fifteen thousand points do not come back in the same second. */
const RECONNECT_MOST_MS = 4_000

/** Where the server is, when it is not where the page came from. */
export interface Elsewhere {
  readonly url: string
  readonly options: Partial<ManagerOptions & SocketOptions>
}

export const createSession = (conferenceId: ConferenceId, as: Hello['as'], elsewhere?: Elsewhere): Session => {
  const store = createStore<LiveState>(() => EMPTY_LIVE)
  const hello = (): Hello => {
    const { replica, rows } = store.getState()
    const since = replica.state ? replica.seq : null
    return { wire: WIRE_VERSION, conferenceId, as, since, revision: rows.revision > 0 ? rows.revision : null }
  }
  const socket: Socket = io(elsewhere?.url ?? '/', {
    path: '/live',
    autoConnect: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: RECONNECT_FIRST_MS,
    reconnectionDelayMax: RECONNECT_MOST_MS,
    randomizationFactor: 0.5,
    auth: (give) => give(hello()),
    ...elsewhere?.options,
  })

  /** A message that does not have its shape is a fault of the server or of a proxy: it changes nothing here. */
  const on = <Schema extends z.ZodType>(name: string, schema: Schema, take: (message: z.output<Schema>) => void): void => {
    socket.on(name, (raw: unknown) => {
      const message = schema.safeParse(raw)
      if (message.success) take(message.data)
      else console.error(`message "${name}" was not understood`, message.error.issues)
    })
  }

  let isAsking = false
  const askSince = (seq: number): void => {
    if (isAsking) return
    isAsking = true
    socket
      .timeout(5_000)
      .emitWithAck('since', { seq })
      .then((raw: unknown) => {
        const missed = CatchUp.parse(raw)
        store.setState(({ replica }) => ({ replica: catchUp(replica, missed) }))
      })
      .catch((error: unknown) => console.warn('a catch-up was not answered; the next envelope asks again', error))
      .finally(() => {
        isAsking = false
      })
  }

  on('welcome', Welcome, ({ actor, now, catchUp: missed, tally }) =>
    store.setState(({ connection, replica }) => ({
      connection: step(connection, { type: 'welcomed', actor }),
      // A first word that is a snapshot replaces whatever was held, even from a server that was set back.
      replica: missed.kind === 'snapshot' ? { seq: missed.seq, state: missed.state } : catchUp(replica, missed),
      tally,
      clockOffset: duration(now - Date.now()),
    })),
  )
  on('stage', Envelope, (envelope) => {
    const received = receive(store.getState().replica, envelope)
    if (received.kind === 'applied') store.setState({ replica: received.replica })
    if (received.kind === 'gap') askSince(received.since)
  })
  on('tally', TallyUpdate, (update) => {
    if (update.revision >= store.getState().tally.revision) store.setState({ tally: update })
  })
  on('rows', RowBatch, (batch) => store.setState(({ rows }) => ({ rows: mergeRows(rows, batch) })))
  on('ended', Ended, ({ reason }) => {
    store.setState(({ connection }) => ({ connection: step(connection, { type: 'ended', reason }) }))
    socket.disconnect()
  })
  socket.on('disconnect', (reason) => {
    store.setState(({ connection }) => ({ connection: step(connection, { type: 'dropped', at: Date.now() }) }))
    // After a disconnect by the server the library waits to be told; only `ended` means we are to stay away.
    if (reason === 'io server disconnect' && store.getState().connection.kind !== 'ended') socket.connect()
  })

  return {
    conferenceId,
    store,
    send: createSend(socket, store),
    signalling: {
      ask: (request) => socket.timeout(SIGNAL_WITHIN_MS).emitWithAck('signal', request),
      onNotice: (listener) => {
        socket.on('media', listener)
        return () => void socket.off('media', listener)
      },
    },
    open: () => void socket.connect(),
    close: () => void socket.disconnect(),
  }
}
