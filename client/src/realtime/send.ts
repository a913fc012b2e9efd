import { CommandId, ID_LENGTH, toId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { COMMON_FAILURES } from '@diem-cau/shared/protocol/command.ts'
import { type CommandName, type Failure, type Output, type RawInput, commands } from '@diem-cau/shared/protocol/commands.ts'
import { type CommandRequest, Reply } from '@diem-cau/shared/protocol/wire.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { LiveState } from './liveState.ts'

/** Asks for something to happen; a failure is one of the command's own names or a common one. Never throws. */
export type Send = <Name extends CommandName>(
  name: Name,
  input: RawInput<Name>,
) => Promise<Result<Output<Name>, Failure<Name>>>

/** What sending needs of a socket. */
export interface Line {
  timeout(ms: number): { emitWithAck(name: 'command', request: CommandRequest): Promise<unknown> }
}

/** One try on the line, and how long a person is kept waiting in all. */
const TRY_MS = 5_000
const PATIENCE_MS = 15_000

export const newCommandId = (): CommandId =>
  CommandId.parse(toId(crypto.getRandomValues(new Uint8Array(ID_LENGTH))))

/** Reads a reply as the command declares it; what does not fit is answered as `internal`, never passed on. */
export const readReply = <Name extends CommandName>(name: Name, raw: unknown): Result<Output<Name>, Failure<Name>> => {
  const reply = Reply.safeParse(raw)
  if (!reply.success) return fail('internal')
  if (reply.data.ok) {
    const value = commands[name].output.safeParse(reply.data.value)
    return value.success ? ok(value.data as Output<Name>) : fail('internal')
  }
  const known: readonly string[] = [...commands[name].failures, ...COMMON_FAILURES]
  const { failure } = reply.data
  return fail(known.includes(failure) ? (failure as Failure<Name>) : 'internal')
}

const isLive = (state: LiveState): boolean => state.connection.kind === 'live'

/** Resolves when the line is live again, or after `ms`; true when it is live. */
const untilLive = (store: StoreApi<LiveState>, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    if (isLive(store.getState())) return resolve(true)
    const end = (live: boolean): void => {
      clearTimeout(timer)
      unsubscribe()
      resolve(live)
    }
    const timer = setTimeout(() => end(false), ms)
    const unsubscribe = store.subscribe((state) => {
      if (isLive(state)) end(true)
      else if (state.connection.kind === 'ended') end(false)
    })
  })

/**
 * The same id goes out again after a lost line until an answer comes or the patience ends, and the server applies it
 * once; so a click during a blink of the line is neither lost nor doubled.
 */
export const createSend = (line: Line, store: StoreApi<LiveState>): Send => async (name, input) => {
  const request: CommandRequest = { id: newCommandId(), name, input }
  const until = Date.now() + PATIENCE_MS
  let hasTried = false
  while (Date.now() < until) {
    if (!(await untilLive(store, until - Date.now()))) return fail(hasTried ? 'timedOut' : 'offline')
    hasTried = true
    const answered = await attempt(line, store, request, Math.min(TRY_MS, until - Date.now()))
    if (answered.came) return readReply(name, answered.reply)
  }
  return fail('timedOut')
}

type Attempt = { readonly came: true; readonly reply: unknown } | { readonly came: false }

/** One sending; gives up as soon as the line drops, so that the retry goes out on the new line at once. */
const attempt = (line: Line, store: StoreApi<LiveState>, request: CommandRequest, ms: number): Promise<Attempt> =>
  new Promise((resolve) => {
    const unsubscribe = store.subscribe((state) => {
      if (!isLive(state)) end({ came: false })
    })
    const end = (outcome: Attempt): void => {
      unsubscribe()
      resolve(outcome)
    }
    line
      .timeout(Math.max(1, ms))
      .emitWithAck('command', request)
      .then(
        (reply: unknown) => end({ came: true, reply }),
        () => end({ came: false }),
      )
  })
