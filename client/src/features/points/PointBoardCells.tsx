import type { PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { excusedOf } from '@diem-cau/shared/attendance/attendance.ts'
import { between } from '@diem-cau/shared/kernel/time.ts'
import type { DeviceRole } from '@diem-cau/shared/people/actor.ts'
import { isOnline, lastSeen, pointStatus } from '@diem-cau/shared/points/points.ts'
import type { PointDevice, PointState } from '@diem-cau/shared/points/points.protocol.ts'
import MonitorIcon from 'lucide-react/icons/monitor'
import UserRound from 'lucide-react/icons/user-round'
import Wrench from 'lucide-react/icons/wrench'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useNow, usePoint, useStage } from '../../realtime/SessionProvider.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './PointBoard.module.css'
import { PointStatusBadge } from './PointStatusBadge.tsx'
import { pointBoardMessages } from './pointBoard.messages.ts'

/*
 * Each cell reads its own point, so that a change of one row renders that row's cells and nothing else.
 */
type CellProps = { readonly id: PointId }

export const StatusCell = ({ id }: CellProps) => {
  const point = usePoint(id)
  const phase = useStage((stage) => stage.conference.phase)
  return point ? <PointStatusBadge status={pointStatus(point, phase)} isBare /> : null
}

type NameCellProps = CellProps & {
  /** Undefined where the unit has a column of its own. */
  readonly unitName?: ((id: UnitId) => string | undefined) | undefined
}

export const NameCell = ({ id, unitName }: NameCellProps) => {
  const point = usePoint(id)
  const words = useMessages(pointBoardMessages)
  if (!point) return null
  const { name, kind, unitId } = point.profile
  const unit = unitId === null ? undefined : unitName?.(unitId)
  // Most points carry the name of their unit; said twice it only takes room.
  const other = unit && !name.includes(unit) ? unit : undefined
  return (
    <span title={other ? `${name} · ${other}` : name}>
      {kind !== 'remote' && (
        <>
          <Badge>{words[kind]}</Badge>{' '}
        </>
      )}
      <span className={styles.name}>{name}</span>
      {other && <span className={styles.muted}> · {other}</span>}
    </span>
  )
}

const ICONS = { head: UserRound, technician: Wrench, screen: MonitorIcon } as const satisfies Record<DeviceRole, unknown>
const ROLES = ['head', 'technician', 'screen'] as const satisfies readonly DeviceRole[]
const LINES = { online: 'lineOnline', lost: 'lineLost', never: 'lineNever' } as const

/** The best line among the devices of one role. */
const bestLine = (devices: PointState['devices'], role: DeviceRole): PointDevice['line'] | undefined => {
  const lines = devices.filter((device) => device.role === role).map((device) => device.line)
  return (['online', 'lost', 'never'] as const).find((line) => lines.includes(line))
}

export const DevicesCell = ({ id }: CellProps) => {
  const point = usePoint(id)
  const words = useMessages(pointBoardMessages)
  if (!point) return null
  return (
    <span className={styles.devices}>
      {ROLES.map((role) => {
        const line = bestLine(point.devices, role)
        const label = `${words[role]}: ${line ? words[LINES[line]] : words.noDevice}`
        const Icon = ICONS[role]
        return (
          <span key={role} role="img" aria-label={label} title={label} className={classes(styles.device, line && styles[line])}>
            <Icon />
          </span>
        )
      })}
    </span>
  )
}

export const PresentCell = ({ id }: CellProps) => {
  const point = usePoint(id)
  const format = useFormat()
  const words = useMessages(pointBoardMessages)
  if (!point) return null
  const { headcount, profile } = point
  const excused = headcount ? excusedOf(headcount) : 0
  return (
    <span title={excused > 0 ? words.excusedHint(format.number(excused)) : undefined}>
      {headcount ? format.number(headcount.present) : <span className={styles.muted}>–</span>}
      <span className={styles.muted}> / {format.number(profile.summoned)}</span>
    </span>
  )
}

export const ExcusedCell = ({ id }: CellProps) => {
  const headcount = usePoint(id)?.headcount
  const format = useFormat()
  return <span className={styles.muted}>{headcount ? format.number(excusedOf(headcount)) : '–'}</span>
}

export const UnitCell = ({ id, unitName }: CellProps & { readonly unitName: (id: UnitId) => string | undefined }) => {
  const unitId = usePoint(id)?.profile.unitId
  const unit = unitId ? unitName(unitId) : undefined
  return <span title={unit}>{unit}</span>
}

export const SignedCell = ({ id }: CellProps) => {
  const at = usePoint(id)?.headcount?.at
  const format = useFormat()
  const words = useMessages(pointBoardMessages)
  const zone = useStage((stage) => stage.conference.details.timeZone)
  return at === undefined ? <span className={styles.muted}>{words.unsignedCell}</span> : <>{format.time(at, zone)}</>
}

/** How long ago a moment was, ticking. */
export const Ago = ({ since }: { readonly since: Instant }) => {
  const words = useMessages(pointBoardMessages)
  const format = useFormat()
  const now = useNow(1_000)
  return <>{words.ago(format.duration(between(since, now > since ? now : since)))}</>
}

export const SeenCell = ({ id }: CellProps) => {
  const point = usePoint(id)
  const words = useMessages(pointBoardMessages)
  if (!point) return null
  if (isOnline(point)) return <span className={styles.muted}>{words.now}</span>
  const since = lastSeen(point)
  return since === null ? <span className={styles.muted}>{words.never}</span> : <Ago since={since} />
}

/** In the worst minute somebody must be called, so the number is on the row and not behind it. */
export const PhoneCell = ({ id }: CellProps) => {
  const head = usePoint(id)?.profile.head
  if (!head || (head.phone === '' && head.name === '')) return null
  if (head.phone === '') return <>{head.name}</>
  return (
    <a href={`tel:${head.phone.replace(/[^\d+]/g, '')}`} title={head.name}>
      {head.phone}
    </a>
  )
}
