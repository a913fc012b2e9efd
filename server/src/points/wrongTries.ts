import type { Result } from '@diem-cau/shared/kernel/result.ts'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { neighbourhood } from '../transport/neighbourhood.ts'

const WRONG_A_MINUTE = 10
/**
 * Short codes from everywhere together, so that many addresses guess no faster than this: at 15,000 open codes of
 * 40 bits that is about five months of guessing without a pause. Links are never held up by it.
 */
const WRONG_CODES_A_MINUTE = 300
const EVERYWHERE = 'everywhere'

export interface TooMany {
  readonly kind: 'tooMany'
  /** At least 1. */
  readonly retryAfterSeconds: number
}

export interface WrongTries {
  /**
   * Runs a try unless its address, or for a code everybody together, was wrong too often this minute. Only tries
   * that answer `fail` count, so a hall full of devices behind one address signs in unhindered.
   */
  attempt<Value, Code extends string>(
    address: string,
    isCode: boolean,
    look: () => Promise<Result<Value, Code>>,
  ): Promise<Result<Value, Code> | TooMany>
}

export const createWrongTries = (): WrongTries => {
  const byAddress = new RateLimiterMemory({ points: WRONG_A_MINUTE, duration: 60 })
  const byEveryone = new RateLimiterMemory({ points: WRONG_CODES_A_MINUTE, duration: 60 })
  /** One address tries one after another; tried together, all would pass before the first is found wrong. */
  const queues = new Map<string, Promise<unknown>>()

  const pauseOf = async (limiter: RateLimiterAbstract, key: string, points: number): Promise<TooMany | null> => {
    const spent = await limiter.get(key)
    if (!spent || spent.consumedPoints < points) return null
    return { kind: 'tooMany', retryAfterSeconds: Math.max(1, Math.ceil(spent.msBeforeNext / 1000)) }
  }
  const spend = (limiter: RateLimiterAbstract, key: string): Promise<unknown> =>
    limiter.consume(key).catch((refusal: unknown) => {
      // Used up by others while this one was being looked up; it was wrong in any case.
      if (!(refusal instanceof RateLimiterRes)) throw refusal
    })

  return {
    attempt: async (address, isCode, look) => {
      const key = neighbourhood(address)
      const tryNow = async () => {
        const pause =
          (await pauseOf(byAddress, key, WRONG_A_MINUTE)) ??
          (isCode ? await pauseOf(byEveryone, EVERYWHERE, WRONG_CODES_A_MINUTE) : null)
        if (pause) return pause
        const found = await look()
        if (found.ok) return found
        await spend(byAddress, key)
        if (isCode) await spend(byEveryone, EVERYWHERE)
        return found
      }
      const turn = (queues.get(key) ?? Promise.resolve()).then(tryNow, tryNow)
      queues.set(key, turn)
      try {
        return await turn
      } finally {
        if (queues.get(key) === turn) queues.delete(key)
      }
    },
  }
}
