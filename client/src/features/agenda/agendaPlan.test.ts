import { applyAgenda } from '@diem-cau/shared/agenda/agenda.ts'
import type { StageEvent } from '@diem-cau/shared/protocol/events.ts'
import { at, buildDetails, buildItem, buildItemId, buildStage } from '@diem-cau/shared/testing/build.ts'
import { minutes, timeOfDay } from '@diem-cau/shared/kernel/time.ts'
import { describe, expect, test } from 'vitest'
import { openIssues, planTimetable } from './agendaPlan.ts'

const [a, b] = [buildItemId('a'), buildItemId('b')]
const plan: readonly StageEvent[] = [
  { type: 'detailsEdited', details: buildDetails({ endsBy: timeOfDay(8, 30) }) },
  { type: 'itemAdded', itemId: a, details: buildItem({ kind: 'document' }), after: null },
  { type: 'itemAdded', itemId: b, details: buildItem({ fixedStart: timeOfDay(8, 10) }), after: a },
]
const toOpen: readonly StageEvent[] = [{ type: 'conferencePublished' }, { type: 'checkInOpened' }, { type: 'conferenceOpened' }]
const codes = ({ agenda, documents, conference }: ReturnType<typeof buildStage>, now = at(8)): string[] =>
  openIssues(agenda, documents, conference, planTimetable(agenda, conference, now)).map(({ code }) => code)

describe('the timetable of whoever plans', () => {
  test('is the plan before the day, a year later too', () => {
    const { agenda, conference } = buildStage(plan)
    const { expectedEnd, delay } = planTimetable(agenda, conference, at(24 * 365))
    expect([expectedEnd, delay]).toEqual([at(8, 40), 0])
  })
  test('moves with the day under way, and stands when it is closed', () => {
    const open = buildStage([...plan, ...toOpen], at(8))
    expect(planTimetable(open.agenda, open.conference, at(9)).delay).toBe(minutes(60))
    const closed = buildStage([...plan, ...toOpen, { type: 'conferenceClosed' }], at(8))
    expect(planTimetable(closed.agenda, closed.conference, at(15)).delay).toBe(0)
  })
})

describe('issues', () => {
  test('are those of the plan', () => expect(codes(buildStage(plan))).toEqual(['documentMissing', 'fixedStartMissed', 'overrun']))
  test('leave out what was held or cut', () => {
    const stage = buildStage([...plan, ...toOpen], at(8))
    const events = [{ type: 'itemStarted', itemId: a }, { type: 'itemFinished', itemId: a }, { type: 'itemCut', itemId: b }] as const
    const agenda = events.reduce((state, event) => applyAgenda(state, event, at(8)), stage.agenda)
    expect(codes({ ...stage, agenda })).toEqual([])
  })
})
