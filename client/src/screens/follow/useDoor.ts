import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { Followed } from '@diem-cau/shared/conference/conference.queries.ts'
import { useEffect, useState } from 'react'
import { QueryFailure, postJson } from '../../realtime/api.ts'

/** Whether this phone may follow. `open` also says whether anybody has knocked, for a second refusal is the last. */
export type Door =
  | { readonly kind: 'knocking'; readonly key: string | null }
  | { readonly kind: 'open'; readonly hasKnocked: boolean }
  | { readonly kind: 'refused' }

const AGAIN_MS = 3_000

/** The key of an invited conference's link; it stays behind `#`, which no browser sends and no log keeps. */
const keyInAddress = (): string | null => (location.hash.length > 1 ? location.hash.slice(1) : null)

/**
 * A public conference is entered at once, which saves a phone one round trip. With a key, or when the session was
 * not allowed in, we knock first; while the server cannot be reached we knock again.
 */
export const useDoor = (conferenceId: ConferenceId): readonly [Door, () => void] => {
  const [door, setDoor] = useState<Door>(() => {
    const key = keyInAddress()
    return key === null ? { kind: 'open', hasKnocked: false } : { kind: 'knocking', key }
  })
  useEffect(() => {
    if (door.kind !== 'knocking') return undefined
    let isCurrent = true
    let again: ReturnType<typeof setTimeout> | undefined
    const knock = (): void => {
      postJson(`/api/conferences/${conferenceId}/follow`, Followed, door.key === null ? {} : { key: door.key }).then(
        () => isCurrent && setDoor({ kind: 'open', hasKnocked: true }),
        (error: unknown) => {
          if (!isCurrent) return
          const isAnswer = error instanceof QueryFailure && error.status >= 400 && error.status < 500 && error.status !== 429
          if (isAnswer) setDoor({ kind: 'refused' })
          else again = setTimeout(knock, AGAIN_MS)
        },
      )
    }
    knock()
    return () => {
      isCurrent = false
      clearTimeout(again)
    }
  }, [door, conferenceId])
  return [door, () => setDoor({ kind: 'knocking', key: keyInAddress() })]
}
