import { type Instant, instant } from '@diem-cau/shared/kernel/time.ts'

/** The only source of "now" in the server; tests bring their own. */
export type Clock = () => Instant

export const systemClock: Clock = () => instant(Date.now())
