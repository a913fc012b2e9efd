import { applyAgenda, decideCut, decideExtend, decideFinish, decideRestore, decideStart, decideSwap } from '@diem-cau/shared/agenda/agenda.ts'
import type { AgendaEvent, AgendaState } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import { at, buildItem, buildItemId } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { itemOptions } from './agendaRun.ts'

const [a, b, c, d] = [buildItemId('a'), buildItemId('b'), buildItemId('c'), buildItemId('d')]
const events: AgendaEvent[] = [
  ...[d, c, b, a].map((itemId) => ({ type: 'itemAdded', itemId, details: buildItem(), after: null }) as const),
  { type: 'itemStarted', itemId: a },
  { type: 'itemCut', itemId: c },
]
const agenda = events.reduce<AgendaState>((held, event) => applyAgenda(held, event, at(8)), [])
const options = (id: typeof a, phase: 'live' | 'recess' | 'closed' = 'live') => {
  const item = agenda.find((each) => each.id === id)
  if (!item) throw new Error(`no item ${id}`)
  return itemOptions(agenda, item, phase)
}

describe('what is offered for an item', () => {
  test.each([a, b, c, d])('%s is what the rules allow', (id) => {
    const offered = options(id)
    expect(offered).toMatchObject({
      canStart: decideStart(agenda, id).ok,
      canFinish: decideFinish(agenda, id).ok,
      canExtend: decideExtend(agenda, id, minutes(5)).ok,
      canCut: decideCut(agenda, id).ok,
      canRestore: decideRestore(agenda, id).ok,
    })
    if (offered.swapWith) expect(decideSwap(agenda, id, offered.swapWith).ok).toBe(true)
  })
  test('swapping goes past what was cut, and the last has nobody to swap with', () => {
    expect([options(b).swapWith, options(d).swapWith]).toEqual([d, null])
  })
  test('nothing is started in recess, and nothing is touched after closing', () => {
    expect(options(b, 'recess')).toMatchObject({ canStart: false, canCut: true })
    expect(options(b, 'closed')).toMatchObject({ canStart: false, canExtend: false, swapWith: null, canCut: false })
  })
})
