import { describe, expect, test } from 'vitest'
import { minutes, toMinutes } from '../kernel/time.ts'
import { at, buildDetails, buildItem, buildItemId } from '../testing/build.ts'
import type { AgendaEvent, AgendaState } from './agenda.protocol.ts'
import { applyAgenda, decideCut, decideExtend, decideMove, decideRemove, decideStart, decideSwap } from './agenda.ts'
import { forecast } from './forecast.ts'

const [a, b, c, d] = [buildItemId('a'), buildItemId('b'), buildItemId('c'), buildItemId('d')]

const fold = (agenda: AgendaState, events: readonly AgendaEvent[], when = at(8)): AgendaState =>
  events.reduce((state, event) => applyAgenda(state, event, when), agenda)

/** a, b, c, d of 20 minutes each, from 08:00. */
const four = fold(
  [],
  [a, b, c, d].map((itemId, index, all) => ({
    type: 'itemAdded',
    itemId,
    details: buildItem(),
    after: all[index - 1] ?? null,
  })),
)
const started = fold(four, [{ type: 'itemStarted', itemId: a }])
const order = (agenda: AgendaState): string => agenda.map((item) => item.id.charAt(0)).join('')

describe('starting an item', () => {
  test('finishes the one that runs first', () => {
    const decision = decideStart(started, b)
    expect(decision).toEqual({
      ok: true,
      value: [
        { type: 'itemFinished', itemId: a },
        { type: 'itemStarted', itemId: b },
      ],
    })
  })
  test.each([
    ['one that runs', started, a, 'itemNotPlanned'],
    ['one that was cut', fold(four, [{ type: 'itemCut', itemId: b }]), b, 'itemNotPlanned'],
    ['one that is not there', four, buildItemId('x'), 'itemNotFound'],
  ] as const)('is refused for %s', (_name, agenda, id, failure) => {
    expect(decideStart(agenda, id)).toEqual({ ok: false, failure })
  })
})

describe('moving', () => {
  test.each([
    ['to the top', four, d, null, 'dabc'],
    ['down', four, a, c, 'bcad'],
    ['behind the running item', started, d, a, 'adbc'],
  ] as const)('%s', (_name, agenda, id, after, expected) => {
    const decision = decideMove(agenda, id, after)
    expect(decision.ok && order(fold(agenda, decision.value))).toBe(expected)
  })
  test.each([
    ['before what has been held', started, d, null, 'itemStarted'],
    ['what has been held', started, a, d, 'itemStarted'],
    ['behind something that is not there', four, a, buildItemId('x'), 'itemNotFound'],
  ] as const)('is refused: %s', (_name, agenda, id, after, failure) => {
    expect(decideMove(agenda, id, after)).toEqual({ ok: false, failure })
  })
  test('behind itself changes nothing', () => expect(decideMove(four, b, b)).toEqual({ ok: true, value: [] }))
})

test('swapping exchanges places; what has been held stays', () => {
  const decision = decideSwap(four, b, d)
  expect(decision.ok && order(fold(four, decision.value))).toBe('adcb')
  expect(decideSwap(started, a, d)).toEqual({ ok: false, failure: 'itemStarted' })
})

test('an item cannot be shortened below a minute, nor lengthened when it is over', () => {
  expect(decideExtend(four, a, minutes(-20))).toEqual({ ok: false, failure: 'durationTooShort' })
  expect(decideExtend(fold(started, [{ type: 'itemFinished', itemId: a }]), a, minutes(5))).toEqual({
    ok: false,
    failure: 'itemOver',
  })
})

test('what was started can be neither removed nor cut', () => {
  expect(decideRemove(started, a)).toEqual({ ok: false, failure: 'itemStarted' })
  expect(decideCut(started, a)).toEqual({ ok: false, failure: 'itemNotPlanned' })
})

describe('the forecast', () => {
  const details = buildDetails({ endsBy: (9 * 60 + 20) as ReturnType<typeof buildDetails>['startsAt'] })
  const delayOf = (agenda: AgendaState, now: ReturnType<typeof at>): number =>
    toMinutes(forecast(agenda, details, now).delay)

  test.each([
    ['before the day nothing is late', four, at(7), 0],
    ['not opened at the hour moves everything', four, at(8, 12), 12],
    ['a running item in its time is on time', started, at(8, 15), 0],
    ['a running item past its end pushes the rest', started, at(8, 32), 12],
    ['an extension is known at once', fold(started, [{ type: 'itemExtended', itemId: a, by: minutes(10) }]), at(8, 5), 10],
    ['a cut item gives its time back', fold(started, [{ type: 'itemCut', itemId: c }]), at(8, 5), -20],
    ['an item finished early brings the rest forward', fold(started, [{ type: 'itemFinished', itemId: a }], at(8, 10)), at(8, 10), -10],
    ['a pause between items counts', fold(started, [{ type: 'itemFinished', itemId: a }], at(8, 10)), at(8, 25), 5],
  ] as const)('%s', (_name, agenda, now, delay) => {
    expect(delayOf(agenda, now)).toBe(delay)
  })

  test('overrun is measured against the hour at which the hall must be free', () => {
    expect(forecast(four, details, at(7)).overrun).toBe(0)
    expect(forecast(started, details, at(8, 32)).overrun).toBe(minutes(12))
  })

  test('an item does not begin before its fixed start, however early the ones before it end', () => {
    const fixed = fold(four, [
      { type: 'itemEdited', itemId: b, details: buildItem({ fixedStart: details.startsAt + 30 as typeof details.startsAt }) },
    ])
    const second = forecast(fixed, details, at(7)).items[1]
    expect(second?.planned.start).toBe(at(8, 30))
  })
})
