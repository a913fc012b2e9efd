import type { DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import type { PointDevice, PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { duration } from '@diem-cau/shared/kernel/time.ts'
import Monitor from 'lucide-react/icons/monitor'
import { useState } from 'react'
import { signInMessages } from '../../features/points/signIn.messages.ts'
import { signedInDevices } from '../../features/points/signInMemory.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useClockOffset, useConnection, useNow, useSeq, useStage } from '../../realtime/SessionProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './LineFacts.module.css'
import { pointMessages } from './point.messages.ts'

/** What a technician reads out when the desk calls, and the way to the hall's screen. */
export const LineFacts = ({ point, deviceId }: { point: PointState; deviceId: DeviceId }) => {
  const words = useMessages(pointMessages)
  const isLive = useConnection().kind === 'live'
  return (
    <Panel title={words.line}>
      <dl className={styles.facts}>
        <dt>{words.lineState}</dt>
        <dd>
          <StatusBadge tone={isLive ? 'positive' : 'caution'} isBare>
            {isLive ? words.online : words.away}
          </StatusBadge>
        </dd>
        <dt>{words.clock}</dt>
        <dd>
          <ClockDifference />
        </dd>
        <dt>{words.last}</dt>
        <dd>
          <LatestUpdate />
        </dd>
        <dt>{words.device}</dt>
        <dd>
          <code>{deviceId}</code>
        </dd>
      </dl>
      <h3 className={styles.title}>{words.devices}</h3>
      <ul className={styles.devices}>
        {point.devices.map((device) => (
          <DeviceLine key={device.id} device={device} isThis={device.id === deviceId} />
        ))}
      </ul>
      <OpenScreen point={point} />
    </Panel>
  )
}

const ClockDifference = () => {
  const words = useMessages(pointMessages)
  const format = useFormat()
  const offset = useClockOffset()
  if (Math.abs(offset) < 1000) return <>{words.clockSame}</>
  const length = format.duration(duration(offset))
  return <>{offset > 0 ? words.clockAhead(length) : words.clockBehind(length)}</>
}

const LatestUpdate = () => {
  const words = useMessages(pointMessages)
  const format = useFormat()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  const seq = useSeq()
  const now = useNow(1_000)
  const [seen, setSeen] = useState({ seq, at: now })
  if (seen.seq !== seq) setSeen({ seq, at: now })
  return <>{words.lastAt(seen.seq, format.timeWithSeconds(seen.at, zone))}</>
}

const DeviceLine = ({ device, isThis }: { device: PointDevice; isThis: boolean }) => {
  const words = useMessages(pointMessages)
  const roles = useMessages(signInMessages)
  const [tone, line] = {
    never: ['neutral', words.lineNever] as const,
    online: ['positive', words.lineOnline] as const,
    lost: ['negative', words.lineLost] as const,
  }[device.line]
  return (
    <li>
      <span>
        {roles[device.role]}
        {isThis && <small> ({words.thisDevice})</small>}
      </span>
      <StatusBadge tone={tone} isBare>
        {line}
      </StatusBadge>
    </li>
  )
}

const OpenScreen = ({ point }: { point: PointState }) => {
  const words = useMessages(pointMessages)
  const isBound = (id: DeviceId): boolean => point.devices.some((device) => device.id === id)
  const screen = signedInDevices().find(
    (each) => each.pointId === point.id && each.role === 'screen' && isBound(each.deviceId),
  )
  return (
    <div className={styles.open}>
      <a
        className={buttonClass({})}
        href={screen ? `/point/${screen.deviceId}` : '/join'}
        target="_blank"
        rel="noopener"
      >
        <Monitor />
        {words.openScreen}
      </a>
      <p>{screen ? words.openScreenAgainHint : words.openScreenHint}</p>
    </div>
  )
}
