import type { Announcement } from '@diem-cau/shared/conference/conference.protocol.ts'
import { useMemo } from 'react'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { type HeardAnnouncement, heard } from './announcements.ts'

const NONE: readonly Announcement[] = []

/** What was said to everyone and, at a point, what was said to it: `notices`. */
export const useHeard = (notices: readonly Announcement[] = NONE): readonly HeardAnnouncement[] => {
  const toAll = useStage((stage) => stage.conference.announcements)
  return useMemo(() => heard(toAll, notices), [toAll, notices])
}
