import { type ReactNode, createContext, useContext, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useSession } from '../../realtime/SessionProvider.tsx'
import type { Outgoing } from './media/link.ts'
import { type Demand, type MediaState, type StageMedia, createStageMedia } from './media/stageMedia.ts'

const MediaContext = createContext<StageMedia | null>(null)

/** The live video of one screen: one for all that watches or sends on it. */
export const StageMediaProvider = ({ children }: { readonly children: ReactNode }) => {
  const session = useSession()
  const media = useMemo(() => createStageMedia(session), [session])
  useEffect(() => {
    media.open()
    return () => media.close()
  }, [media])
  return <MediaContext value={media}>{children}</MediaContext>
}

const useMedia = (): StageMedia => {
  const media = useContext(MediaContext)
  if (!media) throw new Error('live video is used outside a StageMediaProvider')
  return media
}

export const useStageMedia = <Part,>(select: (state: MediaState) => Part): Part => useStore(useMedia().store, select)

/** What this screen watches while it is there; `isSmall` pictures cost a tenth of the line. */
export const useDemand = (demand: Demand, isSmall: boolean): void => {
  const media = useMedia()
  useEffect(() => {
    media.watch(demand, isSmall)
    return () => media.watch('nothing', isSmall)
  }, [media, demand, isSmall])
}

/** What this screen sends while it is there. The list must stay the same object while nothing changes. */
export const useOutgoing = (outgoing: readonly Outgoing[]): void => {
  const media = useMedia()
  useEffect(() => {
    media.send(outgoing)
    return () => media.send([])
  }, [media, outgoing])
}
