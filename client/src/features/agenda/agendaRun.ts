import type { AgendaItem, AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'

/** What can be done with one item at this moment. */
export interface ItemOptions {
  readonly canStart: boolean
  readonly canFinish: boolean
  readonly canExtend: boolean
  /** The planned item with which it would change places. */
  readonly swapWith: AgendaItemId | null
  readonly canCut: boolean
  readonly canRestore: boolean
}

export const itemOptions = (agenda: AgendaState, item: AgendaItem, phase: Phase): ItemOptions => {
  const { state } = item.progress
  const isOpen = phase !== 'closed'
  const isPlanned = state === 'planned'
  const following = agenda.slice(agenda.findIndex((each) => each.id === item.id) + 1)
  const other = following.find((each) => each.progress.state === 'planned')
  return {
    canStart: isPlanned && phase === 'live',
    canFinish: state === 'running',
    canExtend: isOpen && (isPlanned || state === 'running'),
    swapWith: isOpen && isPlanned ? (other?.id ?? null) : null,
    canCut: isOpen && isPlanned,
    canRestore: isOpen && state === 'cut',
  }
}
