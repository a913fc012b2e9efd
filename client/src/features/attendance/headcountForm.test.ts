import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, type HeadcountDraft, countOf, draftOf, isSameDraft, signingAt } from './headcountForm.ts'

const buildDraft = (present: number | null, excused: Partial<HeadcountDraft['excused']> = {}): HeadcountDraft => ({
  present,
  excused: { ...EMPTY_DRAFT.excused, ...excused },
})

describe('the headcount form', () => {
  it.each([
    ['nobody filled it in', buildDraft(null), { unexcused: 80, guests: 0, problem: 'presentMissing' }],
    ['reasons alone are no count', buildDraft(null, { sick: 2 }), { unexcused: 78, guests: 0, problem: 'presentMissing' }],
    ['an empty room is a count', buildDraft(0), { unexcused: 80, guests: 0, problem: null }],
    ['all came', buildDraft(80), { unexcused: 0, guests: 0, problem: null }],
    ['some with reasons', buildDraft(76, { sick: 1, duty: 2 }), { excused: 3, unexcused: 1, guests: 0, problem: null }],
    ['exactly all told', buildDraft(76, { other: 4 }), { excused: 4, unexcused: 0, guests: 0, problem: null }],
    ['one too many told', buildDraft(77, { other: 4 }), { unexcused: 0, guests: 0, problem: 'moreThanSummoned' }],
    ['guests came', buildDraft(85), { unexcused: 0, guests: 5, problem: null }],
    ['guests, yet some are excused', buildDraft(85, { sick: 1 }), { guests: 5, problem: 'moreThanSummoned' }],
  ])('%s', (_what, draft, expected) => expect(countOf(draft, 80)).toMatchObject(expected))

  it('signs only reasons that somebody has', () =>
    expect(countOf(buildDraft(70, { sick: 0, leave: 3 }), 80).headcount).toEqual({
      present: 70,
      excused: [{ reason: 'leave', count: 3 }],
    }))

  it('takes a signed count back into its fields unchanged', () => {
    const draft = buildDraft(70, { sick: 2, leave: 3 })
    expect(draftOf(countOf(draft, 80).headcount)).toEqual(draft)
    expect(isSameDraft(draft, buildDraft(70, { sick: 2, leave: 3, duty: 0 }))).toBe(true)
    expect(isSameDraft(draft, buildDraft(70, { sick: 2 }))).toBe(false)
  })

  it.each([
    ['draft', 'notYet'],
    ['published', 'notYet'],
    ['checkIn', 'open'],
    ['live', 'open'],
    ['recess', 'open'],
    ['closed', 'over'],
  ] as const)('in phase %s signing is %s', (phase, signing) => expect(signingAt(phase)).toBe(signing))
})
