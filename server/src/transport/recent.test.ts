import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Envelope } from '@diem-cau/shared/protocol/wire.ts'
import { at, buildDetails, buildStage } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { emptyHeld } from '../platform/log/held.ts'
import { createRecentEnvelopes } from './recent.ts'

const conferenceId = ConferenceId.parse('c00000000000')
const edited = { type: 'detailsEdited', details: buildDetails() } as const
const envelope = (seq: number, count: number): Envelope => ({
  conferenceId,
  seq,
  at: at(8),
  events: Array.from({ length: count }, () => edited),
})
const held = { ...emptyHeld(conferenceId), stage: buildStage(), stageSeq: 12 }
const recent = createRecentEnvelopes()
recent.add([envelope(8, 1), envelope(9, 3), envelope(12, 1)])

const firstSeqs = (seq: number | null): number[] | 'snapshot' => {
  const answer = recent.since(held, seq)
  return answer.kind === 'snapshot' ? 'snapshot' : answer.envelopes.map((each) => each.seq)
}

describe('what somebody missed', () => {
  test.each([
    ['nothing', 12, []],
    ['the last one', 11, [12]],
    ['from inside an envelope of several events, that one whole', 10, [9, 12]],
    ['all that is kept', 7, [8, 9, 12]],
    ['more than is kept', 6, 'snapshot'],
    ['everything', null, 'snapshot'],
    ['a future that this server has never seen', 40, 'snapshot'],
  ])('%s', (_name, seq, expected) => expect(firstSeqs(seq)).toEqual(expected))

  test('after a start with nothing in memory, a snapshot', () => {
    expect(createRecentEnvelopes().since(held, 11)).toMatchObject({ kind: 'snapshot', seq: 12 })
  })
})
