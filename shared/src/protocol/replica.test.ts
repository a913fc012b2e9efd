import { describe, expect, test } from 'vitest'
import { ConferenceId } from '../kernel/ids.ts'
import { at, buildDetails, buildStage } from '../testing/build.ts'
import { EMPTY_REPLICA, type Replica, catchUp, receive } from './replica.ts'
import type { Envelope } from './wire.ts'

const conferenceId = ConferenceId.parse('c00000000000')
const titled = (title: string) => ({ type: 'detailsEdited', details: buildDetails({ title }) }) as const
const envelope = (seq: number, ...titles: string[]): Envelope => ({ conferenceId, seq, at: at(8), events: titles.map(titled) })
const replica: Replica = { seq: 4, state: buildStage([titled('four')]) }
const titleOf = ({ state }: Replica): string | undefined => state?.conference.details.title

describe('a receiver', () => {
  test.each([
    ['takes the next', envelope(5, 'five'), 5, 'five'],
    ['takes several of one command', envelope(5, 'five', 'six'), 6, 'six'],
    ['takes only what is new of an overlap', envelope(4, 'again', 'five'), 5, 'five'],
  ])('%s', (_name, next, seq, title) => {
    const received = receive(replica, next)
    if (received.kind !== 'applied') throw new Error(received.kind)
    expect([received.replica.seq, titleOf(received.replica)]).toEqual([seq, title])
  })
  test('ignores what it has seen', () => expect(receive(replica, envelope(3, 'x', 'y'))).toEqual({ kind: 'ignored' }))
  test('asks for what is missing', () => expect(receive(replica, envelope(6, 'x'))).toEqual({ kind: 'gap', since: 4 }))
  test('that holds nothing asks from the beginning', () =>
    expect(receive(EMPTY_REPLICA, envelope(3, 'x'))).toEqual({ kind: 'gap', since: 0 }))
})

describe('a catch-up', () => {
  test('by envelopes closes the gap', () => {
    const caught = catchUp(replica, { kind: 'envelopes', envelopes: [envelope(5, 'five'), envelope(6, 'six')] })
    expect([caught.seq, titleOf(caught)]).toEqual([6, 'six'])
  })
  test('that was overtaken changes nothing', () => {
    expect(catchUp(replica, { kind: 'snapshot', seq: 3, state: buildStage() })).toBe(replica)
  })
  test('by snapshot replaces all', () => {
    expect(catchUp(replica, { kind: 'snapshot', seq: 9, state: buildStage() }).seq).toBe(9)
  })
})
