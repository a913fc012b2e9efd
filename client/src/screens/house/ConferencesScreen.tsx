import { instant } from '@diem-cau/shared/kernel/time.ts'
import CalendarDays from 'lucide-react/icons/calendar-days'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ConferenceList } from '../../features/conference/ConferenceList.tsx'
import { groupConferences, searchConferences } from '../../features/conference/ConferenceListGroups.ts'
import { conferenceListMessages } from '../../features/conference/conferenceList.messages.ts'
import { useConferences } from '../../features/conference/conferenceQueries.ts'
import { NewConferenceDialog } from '../../features/conference/NewConferenceDialog.tsx'
import { useMe } from '../../features/people/peopleQueries.ts'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { conferencesScreenMessages } from './conferencesScreen.messages.ts'
import styles from './House.module.css'

/** From here on a list is quicker searched than read. */
const SEARCHED_FROM = 9

export default function ConferencesScreen() {
  const words = useMessages(conferencesScreenMessages)
  const listWords = useMessages(conferenceListMessages)
  const textOf = useFailureText()
  const navigate = useNavigate()
  const { data: me } = useMe()
  const { data: all, error, refetch } = useConferences()
  const [query, setQuery] = useState('')
  const [isCreating, setCreating] = useState(false)
  const [now] = useState(() => instant(Date.now()))

  const found = searchConferences(all ?? [], query)
  const mine = groupConferences(found.filter(({ isMine }) => isMine), now)
  const others = found.filter(({ isMine }) => !isMine)
  const mayCreate = me?.ofHouse === true
  const create = mayCreate && (
    <Button variant="primary" icon={<Plus />} onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  )

  return (
    <div className={styles.page}>
      <PageHeader title={words.title} actions={create} />
      {all && all.length >= SEARCHED_FROM && (
        <SearchInput label={listWords.search} value={query} onChange={setQuery} className={styles.search} />
      )}
      {!all && (error ? <ErrorState title={words.failed} onRetry={() => void refetch()}>{textOf(error)}</ErrorState> : <Skeleton lines={6} />)}
      {all?.length === 0 && (
        <EmptyState icon={<CalendarDays />} title={words.empty} action={create}>
          {mayCreate ? words.emptyHint : words.emptyInvited}
        </EmptyState>
      )}
      {all && all.length > 0 && found.length === 0 && <EmptyState title={listWords.noMatch} />}
      {[...mine].map(([group, conferences]) => (
        <ConferenceList key={group} title={listWords[group]} conferences={conferences} />
      ))}
      {others.length > 0 && <ConferenceList title={listWords.others} hint={listWords.othersHint} conferences={others} />}
      {isCreating && (
        <NewConferenceDialog
          conferences={(all ?? []).filter(({ isMine }) => isMine)}
          onClose={() => setCreating(false)}
          onCreated={(conferenceId) => void navigate(`/conferences/${conferenceId}`)}
        />
      )}
    </div>
  )
}
