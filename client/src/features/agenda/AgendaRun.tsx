import X from 'lucide-react/icons/x'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { uiMessages } from '../../ui/ui.messages.ts'
import styles from './AgendaRun.module.css'
import { AgendaForecast } from './AgendaForecast.tsx'
import { AgendaRunList } from './AgendaRunList.tsx'
import { AgendaRunNow } from './AgendaRunNow.tsx'
import { agendaRunMessages } from './agendaRun.messages.ts'
import { useAgendaKeys, useAgendaRun } from './useAgendaRun.ts'

/** The agenda as it is run: what is now, what is next, what happens to the rest. */
export const AgendaRun = () => {
  const words = useMessages(agendaRunMessages)
  const { dismiss } = useMessages(uiMessages)
  const handling = useAgendaRun()
  const isLive = useStage((stage) => stage.conference.phase === 'live')
  useAgendaKeys(handling, isLive)
  return (
    <section className={styles.panel} aria-label={words.title}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{words.title}</h2>
        <p className={styles.pace}>
          <AgendaForecast />
        </p>
      </header>
      {handling.failure && (
        <Callout tone="negative" action={<IconButton size="small" label={dismiss} icon={<X />} onClick={handling.dismiss} />}>
          {handling.failure}
        </Callout>
      )}
      <AgendaRunNow handling={handling} />
      <AgendaRunList handling={handling} />
    </section>
  )
}
