import Download from 'lucide-react/icons/download'
import { useLanguage } from '../../i18n/language.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId } from '../../realtime/SessionProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { csvAddress } from './recordQueries.ts'
import { recordMessages } from './record.messages.ts'

export const CsvLink = ({ part }: { readonly part: 'attendance' | 'agenda' | 'speaking' | 'events' }) => {
  const words = useMessages(recordMessages)
  const address = csvAddress(useConferenceId(), part, useLanguage())
  return (
    <a href={address} download aria-label={`${words.csv}: ${words[part]}`} className={buttonClass({ size: 'small' })}>
      <Download />
      {words.csv}
    </a>
  )
}
