import type { PointStatus } from '@diem-cau/shared/points/points.ts'
import { useMessages } from '../../i18n/messages.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import type { Tone } from '../../ui/tone.ts'
import { pointStatusMessages } from './pointStatus.messages.ts'

const TONES: Readonly<Record<PointStatus, Tone>> = {
  notConnected: 'neutral',
  connected: 'info',
  checkedIn: 'positive',
  following: 'positive',
  signalLost: 'negative',
  ended: 'neutral',
}

export const PointStatusBadge = ({ status, isBare = false }: { status: PointStatus; isBare?: boolean }) => {
  const words = useMessages(pointStatusMessages)
  return (
    <StatusBadge tone={TONES[status]} isBare={isBare}>
      {words[status]}
    </StatusBadge>
  )
}
