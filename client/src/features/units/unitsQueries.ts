import { UnitList } from '@diem-cau/shared/units/units.queries.ts'
import { toTree } from '@diem-cau/shared/units/units.ts'
import { useQuery } from '@tanstack/react-query'
import { request } from '../../realtime/api.ts'

export const unitsKey = ['units'] as const

/** The whole tree, in Vietnamese order. */
export const useUnits = () =>
  useQuery({ queryKey: unitsKey, queryFn: () => request('/api/units', UnitList), select: toTree })
