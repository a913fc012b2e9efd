import { z } from 'zod'

/** A moment on the world's clock, in milliseconds since 1970-01-01T00:00Z. */
export const Instant = z.int().min(0).max(8_640_000_000_000_000).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>
/** A length of time, in milliseconds; may be negative where it says how far ahead of plan we are. */
export const Duration = z.int().min(-8_640_000_000_000).max(8_640_000_000_000).brand<'Duration'>()
export type Duration = z.infer<typeof Duration>
/** A reading of the wall clock, in minutes after midnight, with no date and no zone. */
export const TimeOfDay = z.int().min(0).max(1439).brand<'TimeOfDay'>()
export type TimeOfDay = z.infer<typeof TimeOfDay>

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}
/** A day of the calendar as yyyy-mm-dd; 2021-02-30 is not one. */
export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDate)
  .brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof CalendarDate>

const isKnownZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
/** An IANA zone, such as Asia/Ho_Chi_Minh. */
export const TimeZone = z.string().max(64).refine(isKnownZone).brand<'TimeZone'>()
export type TimeZone = z.infer<typeof TimeZone>

export const instant = (epochMs: number): Instant => epochMs as Instant
export const duration = (ms: number): Duration => ms as Duration
export const minutes = (count: number): Duration => (count * 60_000) as Duration
export const timeOfDay = (hour: number, minute: number): TimeOfDay => (hour * 60 + minute) as TimeOfDay

export const later = (from: Instant, by: Duration): Instant => (from + by) as Instant
export const between = (from: Instant, to: Instant): Duration => (to - from) as Duration
export const sum = (...lengths: Duration[]): Duration => lengths.reduce((total, each) => total + each, 0) as Duration
export const toMinutes = (length: Duration): number => Math.round(length / 60_000)
export const latest = (first: Instant, second: Instant): Instant => (first > second ? first : second)
