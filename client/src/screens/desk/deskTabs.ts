import type { StaffRole } from '@diem-cau/shared/people/actor.ts'

export type DeskTab = 'overview' | 'agenda' | 'documents' | 'points' | 'people' | 'run' | 'record'
export type DeskView = 'chair' | 'present'

/** What follows the conference's own address; a slash at its end would be another address to the router. */
export const tabPath = (tab: DeskTab): string => (tab === 'overview' ? '' : `/${tab}`)

const OF_DESK: readonly DeskTab[] = ['overview', 'agenda', 'documents', 'points', 'people', 'run', 'record']
/** Chair and presenter prepare nothing here; they see what is planned and what is on record. */
const OF_OTHERS: readonly DeskTab[] = ['overview', 'record']

const isOfDesk = (roles: readonly StaffRole[]): boolean => roles.includes('organizer') || roles.includes('secretary')

export const tabsOf = (roles: readonly StaffRole[]): readonly DeskTab[] => (isOfDesk(roles) ? OF_DESK : OF_OTHERS)

export const viewsOf = (roles: readonly StaffRole[]): readonly DeskView[] => [
  ...(isOfDesk(roles) || roles.includes('chair') ? (['chair'] as const) : []),
  ...(isOfDesk(roles) || roles.includes('presenter') ? (['present'] as const) : []),
]
