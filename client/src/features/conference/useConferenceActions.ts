import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { useMemo } from 'react'
import { useSend } from '../../realtime/SessionProvider.tsx'
import type { PhaseStep } from './phaseSteps.ts'

export const useConferenceActions = () => {
  const send = useSend()
  return useMemo(
    () => ({
      take: (step: PhaseStep) => send(`conference:${step}`, {}),
      /** To everyone with null, or to one point. */
      announce: (text: string, pointId: PointId | null) => send('conference:announce', { text, pointId }),
    }),
    [send],
  )
}
