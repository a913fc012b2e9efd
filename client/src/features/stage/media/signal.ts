import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { COMMON_FAILURES } from '@diem-cau/shared/protocol/command.ts'
import { Reply } from '@diem-cau/shared/protocol/wire.ts'
import { type SignalFailure, type SignalName, type SignalOutput, type Signals, signals } from '@diem-cau/shared/stage/signal.protocol.ts'
import type { z } from 'zod'
import { newCommandId } from '../../../realtime/send.ts'
import type { SignalLine } from '../../../realtime/session.ts'

/** Asks the media side for something; never throws. Nothing is sent twice: what is lost with the line is made anew. */
export type Signal = <Name extends SignalName>(
  name: Name,
  input: z.input<Signals[Name]['input']>,
) => Promise<Result<SignalOutput<Name>, SignalFailure>>

/** A refusal on its way through a library that only knows exceptions. */
export class SignalRefused extends Error {
  readonly failure: SignalFailure
  constructor(failure: SignalFailure) {
    super(failure)
    this.failure = failure
  }
}

export const valueOf = <Value>(result: Result<Value, SignalFailure>): Value => {
  if (!result.ok) throw new SignalRefused(result.failure)
  return result.value
}

export const createSignal =
  (line: SignalLine): Signal =>
  async (name, input) => {
    const raw = await line.ask({ id: newCommandId(), name, input }).catch(() => undefined)
    if (raw === undefined) return fail('timedOut')
    const reply = Reply.safeParse(raw)
    if (!reply.success) return fail('internal')
    if (reply.data.ok) {
      const value = signals[name].output.safeParse(reply.data.value)
      return value.success ? ok(value.data as SignalOutput<typeof name>) : fail('internal')
    }
    const known: readonly string[] = [...signals[name].failures, ...COMMON_FAILURES]
    const { failure } = reply.data
    return fail(known.includes(failure) ? (failure as SignalFailure) : 'internal')
  }
