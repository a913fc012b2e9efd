import { expect, test } from 'vitest'
import { at, buildDetails } from '../testing/build.ts'
import { Phase } from './conference.protocol.ts'
import { TRANSITIONS, applyConference, createdConference, decidePhase, plannedEndLimit } from './conference.ts'

const conference = createdConference(buildDetails(), at(7))

test('every phase can be left only by the edges of its life', () => {
  const edges = Phase.options.flatMap((phase) =>
    Object.entries(TRANSITIONS).flatMap(([type, { from, to }]) => (from.includes(phase) ? [`${phase} -${type}-> ${to}`] : [])),
  )
  expect(edges).toEqual([
    'draft -conferencePublished-> published',
    'published -checkInOpened-> checkIn',
    'checkIn -conferenceOpened-> live',
    'live -conferenceRecessed-> recess',
    'live -conferenceClosed-> closed',
    'recess -conferenceResumed-> live',
    'recess -conferenceClosed-> closed',
    'closed -conferenceReopened-> live',
  ])
  expect(decidePhase(conference, 'conferenceOpened')).toEqual({ ok: false, failure: 'wrongPhase' })
})

test('the opening keeps its time through recess and reopening; the closing is taken back', () => {
  const steps = ['conferenceOpened', 'conferenceRecessed', 'conferenceResumed', 'conferenceClosed', 'conferenceReopened'] as const
  const end = steps.reduce((state, type, index) => applyConference(state, { type }, at(8 + index)), conference)
  expect(end).toMatchObject({ phase: 'live', openedAt: at(8), closedAt: null, phaseSince: at(12) })
})

test('an end before the start is no end', () => {
  expect(plannedEndLimit(buildDetails({ endsBy: 60 as ReturnType<typeof buildDetails>['startsAt'] }))).toBeNull()
})
