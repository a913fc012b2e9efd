import type { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import type { Duration } from '@diem-cau/shared/kernel/time.ts'
import { useMemo } from 'react'
import { useSend } from '../../realtime/SessionProvider.tsx'

/** What the desk does to the agenda on the day. */
export const useAgendaActions = () => {
  const send = useSend()
  return useMemo(
    () => ({
      start: (itemId: AgendaItemId) => send('agenda:startItem', { itemId }),
      finish: (itemId: AgendaItemId) => send('agenda:finishItem', { itemId }),
      /** Negative takes time away. */
      extend: (itemId: AgendaItemId, by: Duration) => send('agenda:extendItem', { itemId, by }),
      swap: (first: AgendaItemId, second: AgendaItemId) => send('agenda:swapItems', { first, second }),
      cut: (itemId: AgendaItemId) => send('agenda:cutItem', { itemId }),
      restore: (itemId: AgendaItemId) => send('agenda:restoreItem', { itemId }),
    }),
    [send],
  )
}
export type AgendaActions = ReturnType<typeof useAgendaActions>
