import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'

/** The key of an invited conference's follow link, derived from the server's secret: printed again at will, stored nowhere. */
export interface FollowKeys {
  keyOf(conferenceId: ConferenceId): string
  isKey(conferenceId: ConferenceId, given: string): boolean
}

export const createFollowKeys = (serverSecret: string): FollowKeys => {
  const secret = Buffer.from(hkdfSync('sha256', serverSecret, '', 'diem-cau follow key', 32))
  const bytesOf = (conferenceId: ConferenceId) => createHmac('sha256', secret).update(conferenceId).digest().subarray(0, 24)
  return {
    keyOf: (conferenceId) => bytesOf(conferenceId).toString('base64url'),
    isKey: (conferenceId, given) => {
      const [expected, bytes] = [bytesOf(conferenceId), Buffer.from(given, 'base64url')]
      return bytes.length === expected.length && timingSafeEqual(bytes, expected)
    },
  }
}
