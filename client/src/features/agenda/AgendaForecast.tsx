import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { useTimetable } from './agenda.selectors.ts'
import { agendaLiveMessages } from './agendaLive.messages.ts'
import { usePaceText } from './usePaceText.ts'

/** One line: "chậm 12 phút, dự kiến kết thúc 11:35". */
export const AgendaForecast = () => {
  const words = useMessages(agendaLiveMessages)
  const format = useFormat()
  const paceText = usePaceText()
  const { details, phase, closedAt } = useStage((stage) => stage.conference)
  const { delay, expectedEnd } = useTimetable()
  if (phase === 'closed') return closedAt === null ? null : <>{words.endedAt(format.time(closedAt, details.timeZone))}</>
  return (
    <>
      {paceText(delay)}, {words.endsAt(format.time(expectedEnd, details.timeZone))}
    </>
  )
}
