import type { AbsenceReason, Headcount } from '@diem-cau/shared/attendance/attendance.protocol.ts'
import { decideHeadcount, excusedOf, unexcusedOf } from '@diem-cau/shared/attendance/attendance.ts'
import type { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'

export const REASONS = ['sick', 'duty', 'leave', 'other'] as const satisfies readonly AbsenceReason[]

/** As it stands in the fields; null is a field nobody has filled in. */
export interface HeadcountDraft {
  readonly present: number | null
  readonly excused: Readonly<Record<AbsenceReason, number | null>>
}

export const EMPTY_DRAFT: HeadcountDraft = { present: null, excused: { sick: null, duty: null, leave: null, other: null } }

export const draftOf = (headcount: Headcount): HeadcountDraft => {
  const countOf = (reason: AbsenceReason) => headcount.excused.find((each) => each.reason === reason)?.count ?? null
  return {
    present: headcount.present,
    excused: { sick: countOf('sick'), duty: countOf('duty'), leave: countOf('leave'), other: countOf('other') },
  }
}

const headcountOf = ({ present, excused }: HeadcountDraft): Headcount => ({
  present: present ?? 0,
  excused: REASONS.flatMap((reason) => {
    const count = excused[reason] ?? 0
    return count > 0 ? [{ reason, count }] : []
  }),
})

export interface Count {
  /** What would be signed. */
  readonly headcount: Headcount
  readonly excused: number
  readonly unexcused: number
  /** More present than were summoned: guests, or a slip of the finger. Not refused. */
  readonly guests: number
  readonly problem: 'presentMissing' | 'moreThanSummoned' | null
}

/** Reads the fields with the rule by which the server will read them. */
export const countOf = (draft: HeadcountDraft, summoned: number): Count => {
  const headcount = headcountOf(draft)
  const decided = decideHeadcount('checkIn', summoned, headcount)
  return {
    headcount,
    excused: excusedOf(headcount),
    unexcused: unexcusedOf(headcount, summoned),
    guests: Math.max(0, headcount.present - summoned),
    problem: draft.present === null ? 'presentMissing' : decided.ok ? null : 'moreThanSummoned',
  }
}

export const isSameDraft = (first: HeadcountDraft, second: HeadcountDraft): boolean =>
  first.present === second.present &&
  REASONS.every((reason) => (first.excused[reason] ?? 0) === (second.excused[reason] ?? 0))

/** Whether heads can be signed now, and if not, whether that is still to come. */
export const signingAt = (phase: Phase): 'notYet' | 'open' | 'over' =>
  phase === 'closed' ? 'over' : phase === 'draft' || phase === 'published' ? 'notYet' : 'open'
