import { ConferenceRecord, RecordedEvents } from '@diem-cau/shared/conference/record.queries.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Language } from '../../i18n/language.ts'
import { request } from '../../realtime/api.ts'

const PAGE = 500
const base = (conferenceId: ConferenceId): string => `/api/conferences/${conferenceId}/record`

export const useRecord = (conferenceId: ConferenceId) =>
  useQuery({ queryKey: ['record', conferenceId], queryFn: () => request(base(conferenceId), ConferenceRecord) })

/** From the first event on, page by page. */
export const useRecordedEvents = (conferenceId: ConferenceId) =>
  useInfiniteQuery({
    queryKey: ['record', conferenceId, 'events'],
    queryFn: ({ pageParam }) => request(`${base(conferenceId)}/events?after=${pageParam}&limit=${PAGE}`, RecordedEvents),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })

export const csvAddress = (conferenceId: ConferenceId, part: 'attendance' | 'agenda' | 'speaking' | 'events', language: Language): string =>
  `${base(conferenceId)}/${part}.csv?lang=${language}`
