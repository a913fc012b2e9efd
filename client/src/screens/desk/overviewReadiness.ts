import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { DocumentsState } from '@diem-cau/shared/documents/documents.protocol.ts'
import type { CalendarDate } from '@diem-cau/shared/kernel/time.ts'
import type { Members } from '@diem-cau/shared/people/people.queries.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'

/** done: nothing to do. look: it would work, and somebody should look. missing: the conference cannot be held like this. */
export type Standing = 'done' | 'look' | 'missing'

export interface Readiness {
  readonly details: { readonly standing: Standing }
  readonly agenda: { readonly standing: Standing; readonly items: number; readonly issues: number }
  readonly documents: { readonly standing: Standing; readonly documents: number; readonly withoutFile: number }
  readonly points: { readonly standing: Standing; readonly points: number; readonly summoned: number; readonly hasMain: boolean }
  /** Whether the printed codes work is known from the devices that came in with them. */
  readonly sheets: { readonly standing: Standing; readonly points: number; readonly signedIn: number }
  /** Null while the members are on their way. */
  readonly people: { readonly standing: Standing; readonly members: number; readonly invites: number } | null
}

export interface Prepared {
  readonly date: CalendarDate
  /** Today where the conference is held. */
  readonly today: CalendarDate
  readonly hasBeenOpened: boolean
  readonly agenda: AgendaState
  /** Those that should be mended before the day. */
  readonly pressingIssues: number
  readonly documents: DocumentsState
  readonly points: Iterable<PointState>
  readonly members: Members | undefined
}

const standing = (isMissing: boolean, isToLookAt: boolean): Standing => {
  if (isMissing) return 'missing'
  return isToLookAt ? 'look' : 'done'
}

export const readiness = (prepared: Prepared): Readiness => {
  const { agenda, documents, members, pressingIssues: issues } = prepared
  const points = [...prepared.points].filter(({ removed }) => !removed)
  const hasMain = points.some(({ profile }) => profile.kind === 'main')
  const summoned = points.reduce((sum, { profile }) => sum + profile.summoned, 0)
  const signedIn = points.filter(({ devices }) => devices.length > 0).length
  const withoutFile = documents.filter(({ file }) => file === null).length
  return {
    details: { standing: standing(false, prepared.date < prepared.today && !prepared.hasBeenOpened) },
    agenda: { standing: standing(agenda.length === 0, issues > 0), items: agenda.length, issues },
    documents: { standing: standing(false, documents.length === 0 || withoutFile > 0), documents: documents.length, withoutFile },
    points: { standing: standing(!hasMain, summoned === 0), points: points.length, summoned, hasMain },
    sheets: { standing: standing(false, signedIn < points.length || points.length === 0), points: points.length, signedIn },
    people: members
      ? {
          // One person alone can fall ill on the morning of the conference.
          standing: standing(false, members.members.length < 2),
          members: members.members.length,
          invites: members.invites.length,
        }
      : null,
  }
}

export type Blocker = 'agendaEmpty' | 'mainPointMissing'

/** What publishing would be refused for, named as the server names it. */
export const publishBlockers = ({ agenda, points }: Readiness): readonly Blocker[] => [
  ...(agenda.items === 0 ? (['agendaEmpty'] as const) : []),
  ...(points.hasMain ? [] : (['mainPointMissing'] as const)),
]
