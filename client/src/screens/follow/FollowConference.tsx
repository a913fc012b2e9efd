import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import BookOpen from 'lucide-react/icons/book-open'
import ListOrdered from 'lucide-react/icons/list-ordered'
import Megaphone from 'lucide-react/icons/megaphone'
import Presentation from 'lucide-react/icons/presentation'
import { useState } from 'react'
import { AgendaForecast } from '../../features/agenda/AgendaForecast.tsx'
import { AgendaNow } from '../../features/agenda/AgendaNow.tsx'
import { FreshAnnouncement } from '../../features/conference/FreshAnnouncement.tsx'
import { useHeard } from '../../features/conference/useHeard.ts'
import { PhaseBadge } from '../../features/conference/PhaseBadge.tsx'
import { SpeakingNow } from '../../features/floor/SpeakingNow.tsx'
import { DocumentPages } from '../../features/presenting/DocumentPages.tsx'
import { useReading } from '../../features/presenting/useReading.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ConnectionNotice } from '../../realtime/ConnectionNotice.tsx'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'
import { FollowLive } from './FollowLive.tsx'
import { FollowSections } from './FollowSections.tsx'
import styles from './FollowScreen.module.css'
import { followMessages } from './follow.messages.ts'

const sections = [
  ['now', Presentation],
  ['agenda', ListOrdered],
  ['documents', BookOpen],
  ['announcements', Megaphone],
] as const
type Section = (typeof sections)[number][0]

const On = () => (
  <div className={styles.on}>
    <AgendaNow />
  </div>
)

/** One section at a time on a phone, all of them on a wide screen. */
export const FollowConference = () => {
  const words = useMessages(followMessages)
  const { details, phase } = useStage((stage) => stage.conference)
  const reader = useReading()
  const said = useHeard()
  const [section, setSection] = useState<Section>('now')
  const go = (to: Section): void => {
    setSection(to)
    scrollTo({ top: 0 })
  }
  const open = (documentId: DocumentId): void => {
    reader.open(documentId)
    go('now')
  }
  return (
    <div className={styles.page}>
      <title>{`${details.title} · Điểm Cầu`}</title>
      <ConnectionNotice />
      <FreshAnnouncement said={said} />
      <header className={styles.header}>
        <h1>{details.title}</h1>
        <p className={styles.state}>
          <PhaseBadge phase={phase} />
          <span>
            <AgendaForecast />
          </span>
        </p>
      </header>
      <main className={styles.main} data-section={section}>
        <section className={styles.now} data-name="now" aria-label={words.now}>
          <SpeakingNow />
          <FollowLive />
          {!reader.inView && <On />}
          <DocumentPages reader={reader} />
          {reader.inView && <On />}
        </section>
        <FollowSections said={said} onOpen={open} />
      </main>
      <footer className={styles.foot}>
        <LanguageSwitch />
        <ThemeSwitch />
      </footer>
      <nav className={styles.nav} aria-label={words.sections}>
        {sections.map(([name, Icon]) => (
          <button
            key={name}
            type="button"
            className={styles.tab}
            aria-current={name === section ? 'true' : undefined}
            onClick={() => go(name)}
          >
            <Icon aria-hidden />
            {words[name]}
          </button>
        ))}
      </nav>
    </div>
  )
}
