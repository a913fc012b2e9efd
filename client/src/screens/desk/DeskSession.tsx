import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { useMe } from '../../features/people/peopleQueries.ts'
import { signInPath } from '../../features/people/returnPath.ts'
import { useMessages } from '../../i18n/messages.ts'
import { SessionGate } from '../../realtime/SessionGate.tsx'
import { SessionProvider } from '../../realtime/SessionProvider.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { UiProvider } from '../../ui/UiProvider.tsx'
import { createQueryClient } from '../house/queryClient.ts'
import styles from './DeskLayout.module.css'
import { deskMessages } from './desk.messages.ts'

const asStaff = { kind: 'staff' } as const

/**
 * What every screen of the staff stands in: the conference of the address, live, with queries, toasts and dialogs.
 * Nothing below is rendered before the first snapshot; whoever may not enter is told what to do.
 */
export const DeskSession = ({ children }: { readonly children: ReactNode }) => {
  const [queries] = useState(createQueryClient)
  const conferenceId = ConferenceId.safeParse(useParams()['conferenceId'])
  return (
    <UiProvider>
      <QueryClientProvider client={queries}>
        {conferenceId.success ? (
          <SessionProvider conferenceId={conferenceId.data} as={asStaff}>
            <SessionGate wayBack={<WayBack />}>{children}</SessionGate>
          </SessionProvider>
        ) : (
          <UnknownConference />
        )}
      </QueryClientProvider>
    </UiProvider>
  )
}

/** A stranger signs in; somebody with an account who is no member goes to the conferences that are theirs. */
export const WayBack = () => {
  const words = useMessages(deskMessages)
  const from = useLocation()
  const { data: me } = useMe()
  if (me === undefined) return null
  return me === null ? (
    <LinkButton variant="primary" to={signInPath(from)}>
      {words.signIn}
    </LinkButton>
  ) : (
    <LinkButton variant="primary" to="/conferences">
      {words.toConferences}
    </LinkButton>
  )
}

const UnknownConference = () => {
  const words = useMessages(deskMessages)
  return (
    <main className={styles.alone}>
      <ErrorState title={words.unknown}>
        <p>{words.unknownHow}</p>
        <LinkButton to="/conferences">{words.toConferences}</LinkButton>
      </ErrorState>
    </main>
  )
}
