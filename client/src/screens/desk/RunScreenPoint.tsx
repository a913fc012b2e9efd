import type { PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { HeadcountPanel } from '../../features/attendance/HeadcountPanel.tsx'
import { AnnounceForm } from '../../features/conference/AnnounceForm.tsx'
import { PointDrawer } from '../../features/points/PointDrawer.tsx'
import { usePoint } from '../../realtime/SessionProvider.tsx'

type RunPointProps = {
  readonly pointId: PointId | null
  readonly unitName: (id: UnitId) => string | undefined
  readonly onClose: () => void
}

/** One point in full, with what other rooms do for it: signing its heads, speaking to it. */
export const RunPoint = ({ pointId, unitName, onClose }: RunPointProps) =>
  pointId === null ? null : <OpenPoint key={pointId} pointId={pointId} unitName={unitName} onClose={onClose} />

const OpenPoint = ({ pointId, unitName, onClose }: RunPointProps & { readonly pointId: PointId }) => {
  const point = usePoint(pointId)
  if (!point || point.removed) return null
  return (
    <PointDrawer
      point={point}
      unitName={unitName}
      onClose={onClose}
      headcount={<HeadcountPanel point={point} maySign />}
      announce={<AnnounceForm to={pointId} />}
    />
  )
}
