import { useEffect, useState } from 'react'
import { createLoudspeaker } from './media/loudspeaker.ts'
import type { Watched } from './media/stageMedia.ts'

/** Plays all the sounds together. While `isBlocked` the browser waits for a gesture, and a hint is due. */
export const useSound = (watched: readonly Watched[], volume: number): { readonly isBlocked: boolean } => {
  const [loudspeaker] = useState(createLoudspeaker)
  const [isBlocked, setIsBlocked] = useState(false)
  const [tracks, setTracks] = useState<readonly MediaStreamTrack[]>([])
  const now = watched.filter(({ kind }) => kind === 'audio').map(({ track }) => track)
  // The same tracks in a new list are no news to the loudspeaker.
  if (now.length !== tracks.length || now.some((track, index) => track !== tracks[index])) setTracks(now)
  useEffect(() => loudspeaker.setVolume(volume), [loudspeaker, volume])
  useEffect(() => (tracks.length === 0 ? undefined : loudspeaker.play(tracks, setIsBlocked)), [loudspeaker, tracks])
  return { isBlocked: isBlocked && tracks.length > 0 }
}
