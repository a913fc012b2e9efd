import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Link, NavLink, Navigate, Outlet, useLocation } from 'react-router'
import { useMe } from '../../features/people/peopleQueries.ts'
import { signInPath } from '../../features/people/returnPath.ts'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Brand } from '../../ui/Brand.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SkipLink } from '../../ui/SkipLink.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { UiProvider } from '../../ui/UiProvider.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import styles from './House.module.css'
import { houseMessages } from './house.messages.ts'
import { createQueryClient } from './queryClient.ts'

const MAIN = 'main'

/** What belongs to the house and not to one conference; for people with an account. */
const House = () => {
  const words = useMessages(houseMessages)
  const textOf = useFailureText()
  const from = useLocation()
  const { data: me, error, refetch } = useMe()
  if (me === null) return <Navigate to={signInPath(from)} replace />
  return (
    <div className={styles.layout}>
      <SkipLink target={MAIN} />
      <header className={styles.bar}>
        <Link to="/" className={styles.home} aria-label={words.home}>
          <Brand />
        </Link>
        <nav className={styles.nav} aria-label={words.nav}>
          <NavLink to="/conferences">{words.conferences}</NavLink>
          <NavLink to="/library">{words.library}</NavLink>
          <NavLink to="/units">{words.units}</NavLink>
        </nav>
        {me && <AccountMenu name={me.name} email={me.email} />}
      </header>
      <main id={MAIN} tabIndex={-1} className={styles.main}>
        {me && (
          <Suspense fallback={<Skeleton lines={6} />}>
            <Outlet />
          </Suspense>
        )}
        {!me && (error ? <ErrorState title={words.failed} onRetry={() => void refetch()}>{textOf(error)}</ErrorState> : <Skeleton lines={6} />)}
      </main>
    </div>
  )
}

export default function HouseLayout() {
  const [queries] = useState(createQueryClient)
  return (
    <QueryClientProvider client={queries}>
      <UiProvider>
        <House />
      </UiProvider>
    </QueryClientProvider>
  )
}
