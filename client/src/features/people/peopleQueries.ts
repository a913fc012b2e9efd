import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { Members } from '@diem-cau/shared/people/people.queries.ts'
import { useQuery } from '@tanstack/react-query'
import { request } from '../../realtime/api.ts'
import { fetchMe } from './account.ts'

export const meKey = ['me'] as const
/** Null: not signed in. */
export const useMe = () => useQuery({ queryKey: meKey, queryFn: fetchMe, staleTime: 60_000 })

export const membersKey = (conferenceId: ConferenceId) => ['members', conferenceId] as const
export const useMembers = (conferenceId: ConferenceId) =>
  useQuery({
    queryKey: membersKey(conferenceId),
    queryFn: () => request(`/api/conferences/${conferenceId}/members`, Members),
  })
