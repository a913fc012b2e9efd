import { Suspense } from 'react'
import { Link, NavLink, Outlet } from 'react-router'
import { ConferenceHeader } from '../../features/conference/ConferenceHeader.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { ConnectionNotice } from '../../realtime/ConnectionNotice.tsx'
import { useActor, useConferenceId } from '../../realtime/SessionProvider.tsx'
import { classes } from '../../ui/classes.ts'
import { Brand } from '../../ui/Brand.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { SkipLink } from '../../ui/SkipLink.tsx'
import { DeskAccount } from './DeskAccount.tsx'
import { DeskSession, WayBack } from './DeskSession.tsx'
import styles from './DeskLayout.module.css'
import { tabPath, tabsOf, viewsOf } from './deskTabs.ts'
import { deskMessages } from './desk.messages.ts'

const MAIN = 'main'

/** The desk around one conference: what it is, how many are there, and the way to each of its parts. */
export default function DeskLayout() {
  return (
    <DeskSession>
      <Desk />
    </DeskSession>
  )
}

const Desk = () => {
  const words = useMessages(deskMessages)
  return (
    <div className={styles.layout}>
      <SkipLink target={MAIN} />
      <ConnectionNotice wayBack={<WayBack />} />
      <header className={styles.bar}>
        <ConferenceHeader
          start={
            <Link to="/conferences" className={styles.home} aria-label={words.home}>
              <Brand />
            </Link>
          }
          end={<DeskAccount />}
        />
        <Navigation />
      </header>
      <main id={MAIN} tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Skeleton lines={8} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}

const Navigation = () => {
  const words = useMessages(deskMessages)
  const conferenceId = useConferenceId()
  const actor = useActor()
  const roles = actor?.kind === 'staff' ? actor.roles : []
  const base = `/conferences/${conferenceId}`
  return (
    <nav className={styles.nav} aria-label={words.nav}>
      {tabsOf(roles).map((tab) => (
        <NavLink key={tab} to={base + tabPath(tab)} end={tab === 'overview'} className={classes(styles.tab)}>
          {words[tab]}
        </NavLink>
      ))}
      <span className={styles.views}>
        {viewsOf(roles).map((view) => (
          <Link key={view} to={`${base}/${view}`}>
            {words[view]}
          </Link>
        ))}
      </span>
    </nav>
  )
}
