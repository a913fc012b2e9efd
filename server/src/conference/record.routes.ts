import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type RecordedEvents, RecordedEventsQuery } from '@diem-cau/shared/conference/record.queries.ts'
import type { TimeZone } from '@diem-cau/shared/kernel/time.ts'
import { type Request, type Response, Router } from 'express'
import type { Held } from '../platform/log/held.ts'
import { writeCsv } from '../platform/sheets/writeCsv.ts'
import { type ActorIn, createGuard, refuse } from '../transport/guard.ts'
import { anyStaff } from '../transport/policy.ts'
import { type RecordParts, createRecordService, pointNameOf } from './record.service.ts'
import { agendaRows, attendanceRows, eventRows, speakingRows } from './recordCsv.ts'
import { type RecordWords, recordWords } from './recordWords.ts'

export interface RecordRoutesParts extends RecordParts {
  readonly actorIn: ActorIn
}

const EVENTS_AT_A_TIME = 1000

const startCsv = (response: Response, name: string, date: string): void => {
  response.attachment(`${name}-${date}.csv`).type('text/csv; charset=utf-8')
}

export const createRecordRoutes = (parts: RecordRoutesParts): Router => {
  const router = Router()
  const admit = createGuard(parts.actorIn)
  const records = createRecordService(parts)
  const base = '/api/conferences/:conferenceId/record'

  const recordFor = async (request: Request, response: Response) => {
    const admitted = await admit(request, response, anyStaff)
    const record = admitted && (await records.read(admitted.conferenceId))
    return admitted && !record ? refuse(response, 404, 'conferenceNotFound') : record
  }

  router.get(base, async (request, response) => {
    const record = await recordFor(request, response)
    if (record) response.json(record)
  })
  router.get(`${base}/attendance.csv`, async (request, response) => {
    const record = await recordFor(request, response)
    if (!record) return
    const words = recordWords(request.query['lang'])
    startCsv(response, 'attendance', record.details.date)
    response.send(writeCsv(words.attendance, attendanceRows(record.attendance, record.details.timeZone, words)))
  })
  router.get(`${base}/agenda.csv`, async (request, response) => {
    const record = await recordFor(request, response)
    if (!record) return
    const words = recordWords(request.query['lang'])
    startCsv(response, 'agenda', record.details.date)
    response.send(writeCsv(words.agenda, agendaRows(record.agenda, record.details.timeZone, words)))
  })

  router.get(`${base}/speaking.csv`, async (request, response) => {
    const record = await recordFor(request, response)
    if (!record) return
    const words = recordWords(request.query['lang'])
    startCsv(response, 'speaking', record.details.date)
    response.send(writeCsv(words.speaking, speakingRows(record.speaking, record.details.timeZone, words)))
  })

  router.get(`${base}/events`, async (request, response) => {
    const admitted = await admit(request, response, anyStaff)
    if (!admitted) return
    const query = RecordedEventsQuery.safeParse(request.query)
    if (!query.success) return refuse(response, 400, 'malformed')
    response.json(await records.events(admitted.conferenceId, query.data.after, query.data.limit))
  })

  /** Page after page, so that a log of any length costs little memory. */
  async function* eventsCsv(held: Readonly<Held>, timeZone: TimeZone, words: RecordWords) {
    const header = writeCsv(words.events, [])
    yield header
    for (let after: number | null = 0; after !== null; ) {
      const page: RecordedEvents = await records.events(held.conferenceId, after, EVENTS_AT_A_TIME)
      const rows = eventRows(page.events, timeZone, words, (event) => pointNameOf(event, held))
      // Every part is written as a file of its own; its header has gone out already.
      yield writeCsv(words.events, rows).slice(header.length)
      after = page.next
    }
  }
  router.get(`${base}/events.csv`, async (request, response) => {
    const admitted = await admit(request, response, anyStaff)
    if (!admitted) return
    const held = await parts.lanes.read(admitted.conferenceId)
    if (!held?.stage) return refuse(response, 404, 'conferenceNotFound')
    const { date, timeZone } = held.stage.conference.details
    startCsv(response, 'events', date)
    try {
      await pipeline(Readable.from(eventsCsv(held, timeZone, recordWords(request.query['lang']))), response)
    } catch (error) {
      // A reader that has gone away is no fault.
      if (!request.destroyed && !response.closed) throw error
    }
  })
  return router
}
