import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { Library } from '@diem-cau/shared/documents/documents.queries.ts'
import { sampleConferenceId } from '../fixtures/conference.ts'
import { type Person, becomeFirstOrganizer } from '../fixtures/organizer.ts'
import { type TestServer, startServer } from '../fixtures/server.ts'
import { until } from '../fixtures/until.ts'

/** A server with the sample conference under way and every page of it drawn. */
export interface LiveConference {
  readonly server: TestServer
  readonly organizer: Person
  readonly conferenceId: ConferenceId
}

const DRAWN_WITHIN_MS = 300_000

const untilDrawn = (organizer: Person): Promise<void> =>
  until(
    'all pages are drawn',
    async () => Library.parse(await organizer.get('/api/documents')).every(({ file }) => file?.state === 'ready'),
    DRAWN_WITHIN_MS,
  )

export const openLiveConference = async (): Promise<LiveConference> => {
  const server = await startServer()
  try {
    const organizer = await becomeFirstOrganizer(server)
    const conferenceId = await sampleConferenceId(organizer)
    await untilDrawn(organizer)
    for (const name of ['conference:publish', 'conference:openCheckIn', 'conference:open'] as const) {
      await organizer.command(conferenceId, name, {})
    }
    return { server, organizer, conferenceId }
  } catch (error) {
    await server.close()
    throw error
  }
}
