import { nextStep, speakerOf, speakersAhead } from '@diem-cau/shared/floor/floor.ts'
import type { FloorState, SpeakRequest, Speaker } from '@diem-cau/shared/floor/floor.protocol.ts'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { useMemo } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { ownRequests, speakerWords } from './floorList.ts'
import { speakingMessages } from './speaking.messages.ts'

export const useFloor = (): FloorState => useStage((stage) => stage.floor)

/** Who speaks, who is ahead, and what one tap would do next. */
export const useSpeakers = () => {
  const floor = useFloor()
  return useMemo(() => ({ floor, speaker: speakerOf(floor), ahead: speakersAhead(floor), next: nextStep(floor) }), [floor])
}

/** How many are still to speak. */
export const useAheadCount = (): number => useStage((stage) => speakersAhead(stage.floor).length)

/** Whoever speaks now; the same object until something about them changes. */
export const useSpeaker = (): SpeakRequest | undefined => useStage((stage) => speakerOf(stage.floor))

/** Whether a point has something to do with the floor now: it may ask, or it is on the list. */
export const useFloorConcerns = (pointId: PointId): boolean =>
  useStage(({ floor }) => floor.isOpen || ownRequests(floor, pointId).length > 0)

export const useSpeakerWords = (): ((speaker: Speaker) => ReturnType<typeof speakerWords>) => {
  const { hall } = useMessages(speakingMessages)
  return (speaker) => speakerWords(speaker, hall)
}
