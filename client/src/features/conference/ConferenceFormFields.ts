import { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import { TimeOfDay } from '@diem-cau/shared/kernel/time.ts'
import { z } from 'zod'

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const CLOCK_OR_NONE = new RegExp(`^$|${CLOCK.source}`)

const toTimeOfDay = (clock: string): TimeOfDay => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return TimeOfDay.parse(hour * 60 + minute)
}

const toClock = (time: TimeOfDay): string =>
  [Math.floor(time / 60), time % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** The name by which the form knows this refusal and finds its sentence. */
export const ENDS_TOO_EARLY = 'endsTooEarly'

/** As `ConferenceDetails`, with times as a time input has them: `hh:mm`; an empty end means there is none. */
export const ConferenceFields = ConferenceDetails.extend({
  startsAt: z.string().regex(CLOCK).transform(toTimeOfDay),
  endsBy: z
    .string()
    .regex(CLOCK_OR_NONE)
    .transform((clock) => (clock === '' ? null : toTimeOfDay(clock))),
}).refine(({ startsAt, endsBy }) => endsBy === null || endsBy > startsAt, { path: ['endsBy'], error: ENDS_TOO_EARLY })
export type ConferenceFields = z.input<typeof ConferenceFields>

export const toFields = (details: ConferenceDetails): ConferenceFields => ({
  ...details,
  startsAt: toClock(details.startsAt),
  endsBy: details.endsBy === null ? '' : toClock(details.endsBy),
})

export const NEW_CONFERENCE: ConferenceFields = {
  title: '',
  host: '',
  date: '',
  startsAt: '08:00',
  endsBy: '',
  timeZone: 'Asia/Ho_Chi_Minh',
  place: '',
  chair: { name: '', position: '' },
  follow: 'public',
}
