import { type Duration, minutes, toMinutes } from '@diem-cau/shared/kernel/time.ts'

const LONGEST_MIN = 24 * 60

/** '90', '1:30', '1h30', '1 giờ 30 phút', '45 phút' */
const HOURS = /^(\d{1,2})\s*(?::|h|g|giờ|gio|hours?)\s*(\d{0,2})\s*(?:p|ph|phút|phut|m|min|minutes?)?$/iu
const MINUTES = /^(\d{1,4})\s*(?:p|ph|phút|phut|m|min|minutes?|['’′])?$/iu

/** A planned length as people type it, 1 minute to 24 hours; null when it is none. */
export const readLength = (typed: string): Duration | null => {
  const text = typed.normalize('NFC').trim()
  const whole = MINUTES.exec(text)
  const clock = HOURS.exec(text)
  const rest = Number(clock?.[2] ?? 0)
  if (clock && rest > 59) return null
  const count = whole ? Number(whole[1]) : clock ? Number(clock[1]) * 60 + rest : 0
  return count >= 1 && count <= LONGEST_MIN ? minutes(count) : null
}

export const writeLength = (length: Duration): string => String(toMinutes(length))
