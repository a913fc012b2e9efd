import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { useState } from 'react'

const keyOf = (conferenceId: ConferenceId): string => `diem-cau:support:${conferenceId}`

const stored = (conferenceId: ConferenceId): string | null => {
  try {
    return localStorage.getItem(keyOf(conferenceId))
  } catch {
    return null // a browser that forbids storage: the line lasts as long as the page
  }
}

/** Whom to call, as somebody on this computer last wrote it for the sheets; null before that. */
export const useSupportLine = (conferenceId: ConferenceId): readonly [string | null, (text: string) => void] => {
  const [text, setText] = useState(() => stored(conferenceId))
  return [
    text,
    (next) => {
      setText(next)
      try {
        localStorage.setItem(keyOf(conferenceId), next)
      } catch {
        return // as above
      }
    },
  ]
}
