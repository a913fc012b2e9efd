import { type SheetPoint, PointSheet } from '@diem-cau/shared/points/points.queries.ts'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { useQuery } from '@tanstack/react-query'
import { request } from '../../realtime/api.ts'
import { useConferenceId, useRows } from '../../realtime/SessionProvider.tsx'
import { sheetVersion } from './sheetPages.ts'

/** Links and codes of all points; asked for anew when a point is added or a code renewed, so that no old one is shown. */
export const useSheet = () => {
  const conferenceId = useConferenceId()
  const version = sheetVersion(useRows())
  return useQuery({
    queryKey: ['sheet', conferenceId, version],
    queryFn: () => request(`/api/conferences/${conferenceId}/sheet`, PointSheet),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
}

export const sheetOf = (sheet: PointSheet | undefined, id: PointId): SheetPoint | undefined =>
  sheet?.find(({ pointId }) => pointId === id)
