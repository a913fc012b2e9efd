import type { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { Contact } from '@diem-cau/shared/points/points.protocol.ts'
import type { SheetPoint } from '@diem-cau/shared/points/points.queries.ts'
import { memo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import styles from './SheetPage.module.css'
import { SheetQr } from './SheetQr.tsx'
import { sheetMessages } from './sheet.messages.ts'
import { lengthOf, typingAddress } from './sheetPages.ts'
import type { QrShape } from './sheetQr.ts'
import { signInMessages } from './signIn.messages.ts'

const ROLES = ['head', 'technician', 'screen'] as const

/** An empty line to write on, where nobody is named yet. */
const ContactLine = ({ title, contact }: { readonly title: string; readonly contact: Contact }) => (
  <div className={styles.contact}>
    <dt>{title}</dt>
    <dd>
      {contact.name === '' ? <span className={styles.blank} /> : <strong>{contact.name}</strong>}
      {contact.phone === '' ? <span className={styles.blank} /> : <span>{contact.phone}</span>}
    </dd>
  </div>
)

type SheetPageProps = {
  readonly entry: SheetPoint
  readonly shape: QrShape
  readonly details: ConferenceDetails
  /** Whom to call. */
  readonly support: string
  readonly page: number
  readonly pages: number
}

/** What lies on the table at a point: one side of A4, dark on light. The join screen says the same words. */
export const SheetPage = memo(({ entry, shape, details, support, page, pages }: SheetPageProps) => {
  const words = useMessages(sheetMessages)
  const roles = useMessages(signInMessages)
  const format = useFormat()
  const belongsTo = entry.unit !== '' && entry.unit !== entry.name
  return (
    <section className={styles.page} aria-label={`${words.sheetTitle}: ${entry.name}`} data-sheet={entry.pointId}>
      <header className={styles.head}>
        <p className={styles.kind}>{words.sheetTitle}</p>
        <p className={styles.title} data-length={lengthOf(details.title)}>
          {details.title}
        </p>
        <p>
          <strong>{words.startsAt(format.timeOfDay(details.startsAt), format.longCalendarDate(details.date))}</strong>
        </p>
        <p className={styles.place}>
          {words.mainPointAt}: {details.place}
        </p>
      </header>
      <div className={styles.point}>
        <h2 className={styles.name} data-length={lengthOf(entry.name)}>
          {entry.name}
        </h2>
        <p className={styles.belongs}>
          {entry.summoned > 0 && `${words.summoned}: ${words.delegates(entry.summoned, format.number(entry.summoned))}`}
          {entry.summoned > 0 && belongsTo && ' · '}
          {belongsTo && entry.unit}
        </p>
      </div>
      <div className={styles.access}>
        <div className={styles.qr}>
          <SheetQr shape={shape} label={words.qrOf(entry.name)} />
        </div>
        <ol className={styles.steps}>
          <li>{words.scan}</li>
          <li>
            {words.open}
            <strong className={styles.address}>{typingAddress(entry.url)}</strong>
            {words.typeCode}
          </li>
        </ol>
      </div>
      <p className={styles.code}>{entry.shortCode}</p>
      <p className={styles.link}>
        {words.fullLink}: <span>{entry.url}</span>
      </p>
      <div className={styles.block}>
        <h3>{words.choose}</h3>
        <dl className={styles.roles}>
          {ROLES.map((role) => (
            <div key={role}>
              <dt>{roles[role]}</dt>
              <dd>{roles[`${role}Hint`]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.block}>
        <h3>{words.contacts}</h3>
        <dl className={styles.contacts}>
          <ContactLine title={roles.head} contact={entry.head} />
          <ContactLine title={roles.technician} contact={entry.technician} />
        </dl>
      </div>
      <footer className={styles.foot}>
        <p className={styles.support}>
          <strong>{words.support}:</strong> {support}
        </p>
        <p className={styles.last}>
          <span>{words.keepSecret}</span>
          <span className={styles.number}>{words.pageOf(format.number(page), format.number(pages))}</span>
        </p>
      </footer>
    </section>
  )
})
SheetPage.displayName = 'SheetPage'
