import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { isPointEvent } from '@diem-cau/shared/protocol/events.ts'
import type { Envelope } from '@diem-cau/shared/protocol/wire.ts'
import type { LogEntry } from './logRepository.ts'

/** What one command did to the stage stream, or nothing when it only touched points. Stage numbers of one command are consecutive. */
export const toEnvelope = (conferenceId: ConferenceId, entries: readonly LogEntry[]): Envelope[] => {
  const events = entries.flatMap(({ event }) => (isPointEvent(event) ? [] : [event]))
  const first = entries.find((entry) => entry.stageSeq !== null)
  return first?.stageSeq ? [{ conferenceId, seq: first.stageSeq, at: first.at, events }] : []
}
