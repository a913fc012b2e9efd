import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { neighbourhood } from '../transport/neighbourhood.ts'

/**
 * Slows guessing: `points` tries a minute from one address, enough for a whole committee behind one router. Not by
 * account, or anybody could lock the organizer out on the morning of the conference. 429 `tooMany`.
 */
export const limitTries = (points = 20): RequestHandler => {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (req, res, next) => {
    try {
      await limiter.consume(neighbourhood(req.ip ?? ''))
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      res.setHeader('Retry-After', Math.ceil(refusal.msBeforeNext / 1000))
      return void res.status(429).json({ ok: false, failure: 'tooMany' })
    }
    next()
  }
}
