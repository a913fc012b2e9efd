import type { CalendarDate, Duration, Instant, TimeOfDay } from '@diem-cau/shared/kernel/time.ts'
import { type Language, useLanguage } from './language.ts'

const locales = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>

const words = {
  vi: { hour: () => 'giờ', minute: () => 'phút', second: () => 'giây' },
  en: {
    hour: (count: number) => (count === 1 ? 'hour' : 'hours'),
    minute: (count: number) => (count === 1 ? 'minute' : 'minutes'),
    second: (count: number) => (count === 1 ? 'second' : 'seconds'),
  },
} as const satisfies Record<Language, Record<string, (count: number) => string>>

const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** Making an Intl formatter costs about a hundred times what using it does, and tables use thousands. */
const cached = <Made>(make: (key: string) => Made): ((key: string) => Made) => {
  const made = new Map<string, Made>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}

const createFormat = (language: Language) => {
  const locale = locales[language]
  const word = words[language]
  const inZone = (options: Intl.DateTimeFormatOptions) =>
    cached((timeZone) => new Intl.DateTimeFormat(locale, { ...options, timeZone }))
  const day: Intl.DateTimeFormatOptions =
    language === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' }
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  const dates = inZone(day)
  const longDates = inZone({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const times = inZone(clock)
  const timesWithSeconds = inZone({ ...clock, second: '2-digit' })
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

  const time = (at: Instant, zone: string): string => times(zone).format(at)
  const date = (at: Instant, zone: string): string => dates(zone).format(at)
  return {
    /** 08:05 */
    time,
    /** 08:05:09 */
    timeWithSeconds: (at: Instant, zone: string): string => timesWithSeconds(zone).format(at),
    /** 18/11/2021, in English 18 Nov 2021 */
    date,
    /** Thứ Năm, 18 tháng 11, 2021 */
    longDate: (at: Instant, zone: string): string => longDates(zone).format(at),
    /** 08:05 18/11/2021 */
    dateTime: (at: Instant, zone: string): string => `${time(at, zone)} ${date(at, zone)}`,
    /** A day without a zone, such as the date on a document. */
    calendarDate: (day: CalendarDate): string => dates('UTC').format(Date.parse(`${day}T00:00:00Z`)),
    longCalendarDate: (day: CalendarDate): string => longDates('UTC').format(Date.parse(`${day}T00:00:00Z`)),
    /** 07:30 */
    timeOfDay: (at: TimeOfDay): string => `${twoDigits(Math.floor(at / 60))}:${twoDigits(at % 60)}`,
    /** 11.938, in English 11,938 */
    number: (count: number): string => numbers.format(count),
    /** 0.984 becomes 98,4% */
    percent: (share: number): string => percents.format(share),
    /** 1 giờ 20 phút; under a minute in seconds; without a sign, because the words around it say the direction. */
    duration: (length: Duration): string => {
      const seconds = Math.round(Math.abs(length) / 1000)
      if (seconds < 60) return `${seconds} ${word.second(seconds)}`
      const minutes = Math.round(seconds / 60)
      const hours = Math.floor(minutes / 60)
      const rest = minutes % 60
      const parts = [hours > 0 ? `${hours} ${word.hour(hours)}` : '', rest > 0 ? `${rest} ${word.minute(rest)}` : '']
      return parts.filter((part) => part !== '').join(' ')
    },
    /** A running clock: 4:09, 1:04:09, and with a minus sign once it is over time. */
    timer: (length: Duration): string => {
      const seconds = Math.round(Math.abs(length) / 1000)
      const hours = Math.floor(seconds / 3600)
      const minutes = Math.floor(seconds / 60) % 60
      const head = hours > 0 ? `${hours}:${twoDigits(minutes)}` : String(minutes)
      return `${length < 0 && seconds > 0 ? '−' : ''}${head}:${twoDigits(seconds % 60)}`
    },
  }
}

export type Format = ReturnType<typeof createFormat>

/** For functions of one language, messages among them; built on first use. */
export const formatFor: (language: Language) => Format = (() => {
  const formats = new Map<Language, Format>()
  return (language) => {
    const known = formats.get(language)
    if (known) return known
    const fresh = createFormat(language)
    formats.set(language, fresh)
    return fresh
  }
})()

/** Formatters in the language in use; the component renders anew when it changes. */
export const useFormat = (): Format => formatFor(useLanguage())

/** For English messages: `plural(count, 'point', 'points')`. Vietnamese has no plural forms. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many)
