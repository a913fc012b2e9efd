import type { Duration } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { paceOf } from './agendaNow.ts'
import { agendaLiveMessages } from './agendaLive.messages.ts'

/** "chậm 12 phút", "sớm 5 phút", "đúng chương trình". */
export const usePaceText = (): ((delay: Duration) => string) => {
  const words = useMessages(agendaLiveMessages)
  const format = useFormat()
  return (delay) => {
    const pace = paceOf(delay)
    return pace === 'onTime' ? words.onTime : words[pace](format.duration(delay))
  }
}
