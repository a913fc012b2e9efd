import { ConferenceList, FollowLink } from '@diem-cau/shared/conference/conference.queries.ts'
import type { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { useQuery } from '@tanstack/react-query'
import { request } from '../../realtime/api.ts'

export const conferencesKey = ['conferences'] as const
export const useConferences = () =>
  useQuery({ queryKey: conferencesKey, queryFn: () => request('/api/conferences', ConferenceList) })

/** The link depends on who may follow, so it is asked for anew when that changes. */
export const useFollowLink = (conferenceId: ConferenceId, follow: ConferenceDetails['follow']) =>
  useQuery({
    queryKey: ['followLink', conferenceId, follow],
    queryFn: () => request(`/api/conferences/${conferenceId}/follow-link`, FollowLink),
  })

export const calendarPath = (conferenceId: ConferenceId): string => `/api/conferences/${conferenceId}/agenda.ics`
