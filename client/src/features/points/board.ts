import type { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { excusedOf } from '@diem-cau/shared/attendance/attendance.ts'
import { compareVietnamese, fold } from '@diem-cau/shared/kernel/text.ts'
import type { PointProfile, PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { type PointStatus, isOnline, lastSeen, pointStatus } from '@diem-cau/shared/points/points.ts'

/** Which points the desk wants to see; each is shown with its count. */
export const boardFilters = ['all', 'signalLost', 'notConnected', 'unsigned', 'online'] as const
export type BoardFilter = (typeof boardFilters)[number]

export type BoardColumn = 'status' | 'name' | 'unit' | 'devices' | 'present' | 'excused' | 'signedAt' | 'lastSeen' | 'phone'
export type BoardSort = { readonly key: string; readonly direction: 'ascending' | 'descending' }

export interface BoardQuery {
  readonly filter: BoardFilter
  /** Words that name, unit, contacts or phone numbers must all contain; marks do not count. */
  readonly text: string
  /** Null: what needs somebody first, then the main point, then by name. */
  readonly sort: BoardSort | null
}

export interface BoardView {
  readonly ids: readonly PointId[]
  /** Over all points, whatever is searched for. */
  readonly counts: Readonly<Record<BoardFilter, number>>
}

/** The lower, the sooner somebody at the desk must do something. */
const URGENCY: Readonly<Record<PointStatus, number>> = {
  signalLost: 0,
  notConnected: 1,
  connected: 2,
  checkedIn: 3,
  following: 4,
  ended: 5,
}

const isIn = (filter: BoardFilter, point: PointState, status: PointStatus): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'signalLost':
    case 'notConnected':
      return status === filter
    case 'unsigned':
      return point.headcount === null
    case 'online':
      return isOnline(point)
    default:
      return filter satisfies never
  }
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '')

/** Places in the Vietnamese order of the names of points and of units. */
interface Ranks {
  readonly name: number
  readonly unit: number
}

/** Nothing known sorts below everything known. */
const UNKNOWN = -1

const sortValue = (key: string, point: PointState, status: PointStatus, ranks: Ranks): number | string => {
  switch (key) {
    case 'name':
      return ranks.name
    case 'unit':
      return ranks.unit
    case 'devices':
      return point.devices.filter((device) => device.line === 'online').length
    case 'present':
      return point.headcount?.present ?? UNKNOWN
    case 'excused':
      return point.headcount ? excusedOf(point.headcount) : UNKNOWN
    case 'signedAt':
      return point.headcount?.at ?? UNKNOWN
    case 'lastSeen':
      return isOnline(point) ? Number.MAX_SAFE_INTEGER : (lastSeen(point) ?? UNKNOWN)
    case 'phone':
      return digitsOf(point.profile.head.phone)
    default:
      return URGENCY[status]
  }
}

const compare = (first: number | string, second: number | string): number =>
  first < second ? -1 : first > second ? 1 : 0

/** Equal texts share a rank. Sorted anew only when one of the texts has changed: the order costs a tenth of a second. */
const createRanking = (textOf: (profile: PointProfile) => string) => {
  let ranks: ReadonlyMap<PointId, number> = new Map()
  let texts: ReadonlyMap<PointId, string> = new Map()
  return (points: readonly PointState[]): ReadonlyMap<PointId, number> => {
    if (points.length === texts.size && points.every(({ id, profile }) => texts.get(id) === textOf(profile))) return ranks
    texts = new Map(points.map(({ id, profile }) => [id, textOf(profile)]))
    const order = [...new Set(texts.values())].sort(compareVietnamese)
    const rankOf = new Map(order.map((text, rank) => [text, rank]))
    ranks = new Map([...texts].map(([id, text]) => [id, rankOf.get(text) ?? 0]))
    return ranks
  }
}

/**
 * Reads the board again after every change of a row, so it keeps what is costly: the folded text of each profile
 * and the Vietnamese order of the names.
 */
export const createBoardIndex = (unitName: (id: UnitId) => string | undefined) => {
  const texts = new WeakMap<PointProfile, string>()
  const textOf = (profile: PointProfile): string => {
    const known = texts.get(profile)
    if (known !== undefined) return known
    const { name, head, technician } = profile
    const phones = [head.phone, technician.phone].flatMap((phone) => [phone, digitsOf(phone)])
    const text = fold([name, unitOf(profile), head.name, technician.name, ...phones].join(' '))
    texts.set(profile, text)
    return text
  }

  const unitOf = ({ unitId }: PointProfile): string => (unitId === null ? '' : (unitName(unitId) ?? ''))
  const rankByName = createRanking(({ name }) => name)
  const rankByUnit = createRanking(unitOf)

  return (rows: ReadonlyMap<PointId, PointState>, phase: Phase, { filter, text, sort }: BoardQuery): BoardView => {
    const points = [...rows.values()].filter((point) => !point.removed)
    const nameRanks = rankByName(points)
    const unitRanks = sort?.key === 'unit' ? rankByUnit(points) : undefined
    const words = fold(text).split(' ').filter((word) => word !== '')
    const counts = { all: 0, signalLost: 0, notConnected: 0, unsigned: 0, online: 0 }
    const found: { id: PointId; value: number | string; tie: number }[] = []
    for (const point of points) {
      const status = pointStatus(point, phase)
      for (const each of boardFilters) if (isIn(each, point, status)) counts[each]++
      if (!isIn(filter, point, status)) continue
      if (words.length > 0) {
        const searched = textOf(point.profile)
        if (!words.every((word) => searched.includes(word))) continue
      }
      const name = nameRanks.get(point.id) ?? 0
      const tie = point.profile.kind === 'main' ? UNKNOWN : name
      const value = sortValue(sort?.key ?? 'status', point, status, { name, unit: unitRanks?.get(point.id) ?? 0 })
      found.push({ id: point.id, value, tie })
    }
    const sign = sort?.direction === 'descending' ? -1 : 1
    found.sort((first, second) => sign * compare(first.value, second.value) || first.tie - second.tie)
    return { ids: found.map(({ id }) => id), counts }
  }
}

export const isSameOrder = (first: readonly PointId[], second: readonly PointId[]): boolean =>
  first.length === second.length && first.every((id, index) => id === second[index])
