import { pointStatus } from '@diem-cau/shared/points/points.ts'
import type { Contact, PointState } from '@diem-cau/shared/points/points.protocol.ts'
import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import Phone from 'lucide-react/icons/phone'
import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import styles from './PointDrawer.module.css'
import { PointDevices } from './PointDrawerDevices.tsx'
import { PointSignIn } from './PointDrawerSignIn.tsx'
import { PointStatusBadge } from './PointStatusBadge.tsx'
import { pointDrawerMessages } from './pointDrawer.messages.ts'

type PointDrawerProps = {
  readonly point: PointState
  readonly unitName: (id: UnitId) => string | undefined
  /** The fields to sign its heads for it. */
  readonly headcount: ReactNode
  /** The fields to speak to it. */
  readonly announce: ReactNode
  readonly onClose: () => void
}

const KINDS = { main: 'kindMain', remote: 'kindRemote', individual: 'kindIndividual' } as const

/** Everything about one point, in the order of need: whom to call, what its machines do, its heads, its sheet. */
export const PointDrawer = ({ point, unitName, headcount, announce, onClose }: PointDrawerProps) => {
  const words = useMessages(pointDrawerMessages)
  const format = useFormat()
  const phase = useStage((stage) => stage.conference.phase)
  const { name, unitId, kind, summoned, head, technician } = point.profile
  const unit = unitId === null ? undefined : unitName(unitId)
  const facts = [words[KINDS[kind]], unit === name ? undefined : unit, words.summoned(format.number(summoned))]
  return (
    <Drawer isOpen onClose={onClose} title={name}>
      <div className={styles.status}>
        <PointStatusBadge status={pointStatus(point, phase)} />
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <section className={styles.section}>
        <h3>{words.contacts}</h3>
        <ContactLine role={words.head} contact={head} />
        <ContactLine role={words.technician} contact={technician} />
      </section>
      <section className={styles.section}>
        <h3>{words.devices}</h3>
        <PointDevices point={point} />
      </section>
      {headcount}
      <section className={styles.section}>
        <h3>{words.announce}</h3>
        {announce}
        <Notices point={point} />
      </section>
      <section className={styles.section}>
        <h3>{words.signIn}</h3>
        <PointSignIn point={point} />
      </section>
    </Drawer>
  )
}

const ContactLine = ({ role, contact: { name, phone } }: { readonly role: string; readonly contact: Contact }) => {
  const words = useMessages(pointDrawerMessages)
  return (
    <div className={styles.contact}>
      <div>
        <p className={styles.role}>{role}</p>
        <p>{name === '' && phone === '' ? words.noContact : name}</p>
      </div>
      {phone !== '' ? (
        <a className={buttonClass({})} href={`tel:${phone.replace(/[^\d+]/g, '')}`} aria-label={`${words.call(name || role)}: ${phone}`}>
          <Phone />
          {phone}
        </a>
      ) : (
        name !== '' && <span className={styles.role}>{words.noPhone}</span>
      )}
    </div>
  )
}

const Notices = ({ point: { notices } }: { readonly point: PointState }) => {
  const words = useMessages(pointDrawerMessages)
  const format = useFormat()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  if (notices.length === 0) return null
  return (
    <ol className={styles.notices} aria-label={words.notices}>
      {[...notices].reverse().map((notice) => (
        <li key={notice.id}>
          <time dateTime={new Date(notice.at).toISOString()} className={styles.role}>
            {format.time(notice.at, zone)}
          </time>{' '}
          {notice.text}
        </li>
      ))}
    </ol>
  )
}
