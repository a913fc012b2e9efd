import type { DeviceId, PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import type { PointProfile } from '@diem-cau/shared/points/points.protocol.ts'
import { useMemo } from 'react'
import { useSend } from '../../realtime/SessionProvider.tsx'

/** What the desk may ask about points; each answers with the server's word. */
export const usePointsActions = () => {
  const send = useSend()
  return useMemo(
    () => ({
      add: (profile: PointProfile) => send('points:add', profile),
      edit: (pointId: PointId, profile: PointProfile) => send('points:edit', { ...profile, pointId }),
      remove: (pointId: PointId) => send('points:remove', { pointId }),
      addFromUnits: (unitIds: readonly UnitId[], summoned: number) =>
        send('points:addFromUnits', { unitIds: [...unitIds], summoned }),
      applyList: (previewId: PointId) => send('points:applyList', { previewId }),
      renewCode: (pointId: PointId) => send('points:renewCode', { pointId }),
      revokeDevice: (pointId: PointId, deviceId: DeviceId) => send('points:revokeDevice', { pointId, deviceId }),
    }),
    [send],
  )
}
