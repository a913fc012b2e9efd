import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { CatchUp, Envelope } from '@diem-cau/shared/protocol/wire.ts'
import type { Held } from '../platform/log/held.ts'

/** How many envelopes a conference keeps in memory for those who blinked; a snapshot is cheaper beyond that. */
const KEPT = 256

/**
 * Answers "what have I missed" from memory, so that fifteen thousand points coming back at once ask the database nothing.
 */
export interface RecentEnvelopes {
  add(envelopes: readonly Envelope[]): void
  since(held: Readonly<Held>, seq: number | null): CatchUp
}

export const createRecentEnvelopes = (): RecentEnvelopes => {
  const kept = new Map<ConferenceId, Envelope[]>()
  return {
    add: (envelopes) => {
      for (const envelope of envelopes) {
        const list = kept.get(envelope.conferenceId) ?? []
        list.push(envelope)
        if (list.length > KEPT) list.shift()
        kept.set(envelope.conferenceId, list)
      }
    },
    since: ({ conferenceId, stageSeq, stage }, seq) => {
      if (!stage) throw new Error(`conference ${conferenceId} is held without its stage`)
      if (seq === stageSeq) return { kind: 'envelopes', envelopes: [] }
      const list = kept.get(conferenceId) ?? []
      const oldest = list[0]
      const isCovered = seq !== null && seq > 0 && seq < stageSeq && oldest !== undefined && oldest.seq <= seq + 1
      if (!isCovered) return { kind: 'snapshot', seq: stageSeq, state: stage }
      return { kind: 'envelopes', envelopes: list.filter((each) => each.seq + each.events.length - 1 > seq) }
    },
  }
}
