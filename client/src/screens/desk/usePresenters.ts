import type { UserId } from '@diem-cau/shared/kernel/ids.ts'
import { useMemo } from 'react'
import { useMembers } from '../../features/people/peopleQueries.ts'
import { useConferenceId } from '../../realtime/SessionProvider.tsx'

const PRESENTING = new Set(['organizer', 'secretary', 'presenter'])

/** Members to whom the pages can be handed; empty until they have come. */
export const usePresenters = (): readonly { readonly userId: UserId; readonly name: string }[] => {
  const { data } = useMembers(useConferenceId())
  return useMemo(() => (data?.members ?? []).filter(({ roles }) => roles.some((role) => PRESENTING.has(role))), [data])
}
