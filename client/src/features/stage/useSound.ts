import { useEffect, useMemo, useState } from 'react'
import type { Watched } from './media/stageMedia.ts'

/**
 * Plays all the sounds together. A browser that wants a gesture first is asked again at the first one; until then
 * `isBlocked` says that a hint is due.
 */
export const useSound = (watched: readonly Watched[], volume: number): { readonly isBlocked: boolean } => {
  const [isBlocked, setIsBlocked] = useState(false)
  const [tracks, setTracks] = useState<readonly MediaStreamTrack[]>([])
  const now = watched.filter(({ kind }) => kind === 'audio').map(({ track }) => track)
  // The same tracks in a new list are no news to the loudspeaker.
  if (now.length !== tracks.length || now.some((track, index) => track !== tracks[index])) setTracks(now)
  const audio = useMemo(() => new Audio(), [])

  useEffect(() => {
    audio.volume = volume
  }, [audio, volume])

  useEffect(() => {
    if (tracks.length === 0) return undefined
    audio.srcObject = new MediaStream([...tracks])
    const play = (): void => {
      audio.play().then(
        () => setIsBlocked(false),
        (error: unknown) => {
          if (error instanceof DOMException && error.name === 'NotAllowedError') setIsBlocked(true)
        },
      )
    }
    play()
    addEventListener('pointerdown', play)
    addEventListener('keydown', play)
    return () => {
      removeEventListener('pointerdown', play)
      removeEventListener('keydown', play)
      audio.pause()
      audio.srcObject = null
    }
  }, [audio, tracks])

  return { isBlocked: isBlocked && tracks.length > 0 }
}
