import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { UnitList } from '@diem-cau/shared/units/units.queries.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { request } from '../../realtime/api.ts'

/** The name of a unit by its id; undefined for all until the tree has come. The function changes only with the tree. */
export const useUnitNames = (): ((id: UnitId) => string | undefined) => {
  const { data } = useQuery({ queryKey: ['units'], queryFn: () => request('/api/units', UnitList), staleTime: 60_000 })
  return useMemo(() => {
    const names = new Map(data?.map((unit) => [unit.id, unit.name]))
    return (id) => names.get(id)
  }, [data])
}
