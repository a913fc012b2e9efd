import { toNameKey } from '../kernel/nameKey.ts'
import type { PointProfile } from './points.protocol.ts'

/**
 * Two points of one conference never have the same key: the name as a reader takes it, within the unit. So Đông Phú
 * and Đồng Phú are two points, and so are two communes of one name in two districts.
 */
export const pointNameKey = ({ name, unitId }: Pick<PointProfile, 'name' | 'unitId'>): string =>
  `${toNameKey(name).exact}\n${unitId ?? ''}`
