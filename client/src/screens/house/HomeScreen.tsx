import { PublicConferences } from '@diem-cau/shared/conference/conference.queries.ts'
import LogIn from 'lucide-react/icons/log-in'
import MonitorPlay from 'lucide-react/icons/monitor-play'
import { ConferenceListLine } from '../../features/conference/ConferenceListLine.tsx'
import { fetchMe } from '../../features/people/account.ts'
import { SignInResume } from '../../features/points/SignInResume.tsx'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { request } from '../../realtime/api.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FrontPage } from './FrontPage.tsx'
import styles from './FrontPage.module.css'
import { homeMessages } from './home.messages.ts'
import { useFetched } from './useFetched.ts'

const fetchPublic = () => request('/api/conferences/public', PublicConferences)

export default function HomeScreen() {
  const words = useMessages(homeMessages)
  const [me] = useFetched(fetchMe)
  const isSignedIn = me.kind === 'fetched' && me.value !== null
  return (
    <FrontPage>
      <h1 className={styles.lead}>{words.lead}</h1>
      <div className={styles.columns}>
        <Panel title={words.follow} isFlush>
          <PublicList />
        </Panel>
        <div className={styles.doors}>
          <SignInResume />
          <Panel title={words.join}>
            <div className={styles.door}>
              <p>{words.joinHint}</p>
              <LinkButton to="/join" variant="primary" size="large" icon={<MonitorPlay />}>
                {words.joinGo}
              </LinkButton>
            </div>
          </Panel>
          <Panel title={words.staff}>
            <div className={styles.door}>
              <p>{words.staffHint}</p>
              <LinkButton to={isSignedIn ? '/conferences' : '/sign-in'} icon={<LogIn />}>
                {isSignedIn ? words.enter : words.signIn}
              </LinkButton>
            </div>
          </Panel>
        </div>
      </div>
    </FrontPage>
  )
}

const PublicList = () => {
  const words = useMessages(homeMessages)
  const textOf = useFailureText()
  const [list, again] = useFetched(fetchPublic)
  switch (list.kind) {
    case 'loading':
      return (
        <div className={styles.waiting}>
          <Skeleton />
        </div>
      )
    case 'failed':
      return (
        <ErrorState title={words.followFailed} onRetry={again}>
          {textOf(list.error)}
        </ErrorState>
      )
    case 'fetched':
      return list.value.length === 0 ? (
        <EmptyState title={words.followEmpty}>{words.followEmptyHint}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {list.value.map((conference) => (
            <li key={conference.id}>
              <ConferenceListLine conference={conference} to={`/follow/${conference.id}`} />
            </li>
          ))}
        </ul>
      )
    default:
      return list satisfies never
  }
}
