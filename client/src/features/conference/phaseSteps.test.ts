import { applyAgenda } from '@diem-cau/shared/agenda/agenda.ts'
import type { AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { TRANSITIONS } from '@diem-cau/shared/conference/conference.ts'
import { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import { at, buildItem, buildItemId } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { leftoverOf, mayTake, stepsAt } from './phaseSteps.ts'

const [a, b] = [buildItemId('a'), buildItemId('b')]
const planned = [a, b].reduce<AgendaState>(
  (agenda, itemId) => applyAgenda(agenda, { type: 'itemAdded', itemId, details: buildItem(), after: null }, at(7)),
  [],
)
const running = applyAgenda(planned, { type: 'itemStarted', itemId: b }, at(8))
const over = applyAgenda(applyAgenda(running, { type: 'itemFinished', itemId: b }, at(9)), { type: 'itemCut', itemId: a }, at(9))

const EVENT_OF = {
  publish: 'conferencePublished',
  openCheckIn: 'checkInOpened',
  open: 'conferenceOpened',
  recess: 'conferenceRecessed',
  resume: 'conferenceResumed',
  close: 'conferenceClosed',
  reopen: 'conferenceReopened',
} as const

describe('steps', () => {
  test.each(Phase.options)('in %s are exactly those that the rules allow', (phase) => {
    const { next, others } = stepsAt(phase, planned)
    const offered = [next, ...others].filter((step) => step !== null).map((step) => EVENT_OF[step])
    const allowed = Object.entries(TRANSITIONS).flatMap(([type, { from }]) => (from.includes(phase) ? [type] : []))
    expect(new Set(offered)).toEqual(new Set(allowed))
  })
  test('close comes to the front once the agenda is over, and not before', () => {
    expect([planned, running, over, []].map((agenda) => stepsAt('live', agenda).next)).toEqual(['recess', 'recess', 'close', 'recess'])
  })
  test('the chair opens and closes, but neither publishes nor reopens', () => {
    const chairs = (['publish', 'openCheckIn', 'open', 'recess', 'resume', 'close', 'reopen'] as const).filter((step) => mayTake(step, ['chair']))
    expect(chairs).toEqual(['open', 'recess', 'resume', 'close'])
  })
  test('closing tells what it ends and what it leaves', () => {
    expect(leftoverOf(running)).toMatchObject({ running: { id: b }, unheld: 1 })
    expect(leftoverOf(over)).toEqual({ running: undefined, unheld: 0 })
  })
})
