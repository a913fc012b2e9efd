import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import { type Actor, type StaffRole, isDesk } from '@diem-cau/shared/people/actor.ts'
import { decideTakeOver } from '@diem-cau/shared/presenting/presenting.ts'
import type { PresentingState } from '@diem-cau/shared/presenting/presenting.protocol.ts'

/** Whose hand is on the pages, as one person at a desk or console sees it. */
export interface CommandState {
  readonly holds: 'me' | 'nobody' | 'other'
  /** Turning and showing pages. Nobody in command counts as free: whoever shows a page is in command from then on. */
  readonly canShow: boolean
  readonly canTurn: boolean
  readonly canTakeOver: boolean
  readonly canHandOver: boolean
  readonly canStop: boolean
}

const PRESENTING_ROLES: readonly StaffRole[] = ['organizer', 'secretary', 'presenter']

const NOTHING: Omit<CommandState, 'holds'> = {
  canShow: false,
  canTurn: false,
  canTakeOver: false,
  canHandOver: false,
  canStop: false,
}

/** Mirrors the rules of presenting, so that no button promises what would be refused. */
export const commandState = (
  state: PresentingState,
  running: AgendaItem | undefined,
  actor: Actor | null,
  phase: Phase,
): CommandState => {
  const staff = actor?.kind === 'staff' ? actor : null
  const holds = state.holder === null ? 'nobody' : state.holder.userId === staff?.userId ? 'me' : 'other'
  const isUnderWay = phase === 'live' || phase === 'recess'
  if (!staff || !isUnderWay || !PRESENTING_ROLES.some((role) => staff.roles.includes(role))) return { holds, ...NOTHING }
  const isMine = holds === 'me'
  const isOfDesk = isDesk(staff)
  return {
    holds,
    canShow: holds !== 'other',
    canTurn: isMine && state.onShow !== null,
    canTakeOver: !isMine && decideTakeOver(state, running, staff).ok,
    canHandOver: isMine || isOfDesk,
    canStop: state.onShow !== null && (isMine || isOfDesk),
  }
}

/** Which page a key or a click leads to, counting on from a turn that is still on its way. */
export const pageAfter = (from: number, by: number, pages: number): number => Math.min(Math.max(from + by, 1), pages)

/** What presenters' remotes send: Page Up/Down, and on some of them arrows or the space bar. */
export const pageOfKey = (key: string, page: number, pages: number, isShift: boolean): number | null => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return pageAfter(page, 1, pages)
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return pageAfter(page, -1, pages)
    case ' ':
      return pageAfter(page, isShift ? -1 : 1, pages)
    case 'Home':
      return 1
    case 'End':
      return pages
    default:
      return null
  }
}
