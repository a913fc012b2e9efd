import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { Instant } from '@diem-cau/shared/kernel/time.ts'
import { useState } from 'react'

const keyOf = (conferenceId: ConferenceId): string => `diem-cau:read:${conferenceId}`

const stored = (conferenceId: ConferenceId): Instant | null => {
  try {
    const kept = localStorage.getItem(keyOf(conferenceId))
    const mark = Instant.safeParse(kept === null ? null : Number(kept))
    return mark.success ? mark.data : null
  } catch {
    return null // a browser that forbids storage: the mark lasts as long as the page
  }
}

/** Up to when this browser's person has read the announcements, kept between visits. */
export const useReadMark = (conferenceId: ConferenceId): readonly [Instant | null, (at: Instant) => void] => {
  const [mark, setMark] = useState(() => stored(conferenceId))
  return [
    mark,
    (at) => {
      setMark(at)
      try {
        localStorage.setItem(keyOf(conferenceId), String(at))
      } catch {
        return // as above
      }
    },
  ]
}
