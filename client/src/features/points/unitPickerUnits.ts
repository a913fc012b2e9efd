import { type UnitTree, toTree } from '@diem-cau/shared/units/units.ts'
import { UnitList } from '@diem-cau/shared/units/units.queries.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { request } from '../../realtime/api.ts'

const NONE: UnitTree = new Map()

/** The house's units; an empty tree until they have come. */
export const useUnitTree = () => {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['units'],
    queryFn: () => request('/api/units', UnitList),
    staleTime: 60_000,
  })
  const tree = useMemo(() => (data ? toTree(data) : NONE), [data])
  return { tree, error, isPending, retry: () => void refetch() }
}
