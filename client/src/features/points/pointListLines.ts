import type { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { compareVietnamese, fold } from '@diem-cau/shared/kernel/text.ts'
import type { DeviceRole } from '@diem-cau/shared/people/actor.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { type UnitTree, ancestorsOf, pathNames } from '@diem-cau/shared/units/units.ts'

/** What a point still needs before its day. */
export type PointGap = 'unit' | 'summoned' | 'head' | 'technician'

/** A point as a line of the list of preparation. */
export interface PointLine {
  readonly point: PointState
  /** 'Hà Nội › Quận Ba Đình'; empty without a unit. */
  readonly unitPath: string
  readonly gaps: readonly PointGap[]
  /** Folded, for searching. */
  readonly text: string
}

export const pointFilters = ['all', 'incomplete', 'signedIn', 'notSignedIn'] as const
export type PointFilter = (typeof pointFilters)[number]

/** One person at a device is their own technician and comes from no unit in particular. */
const gapsOf = ({ profile }: PointState): PointGap[] => {
  const isAlone = profile.kind === 'individual'
  const gaps: PointGap[] = []
  if (profile.unitId === null && !isAlone) gaps.push('unit')
  if (profile.summoned === 0) gaps.push('summoned')
  if (profile.head.name === '' || profile.head.phone === '') gaps.push('head')
  if ((profile.technician.name === '' || profile.technician.phone === '') && !isAlone) gaps.push('technician')
  return gaps
}

const digits = (phone: string): string => phone.replace(/\D/g, '')

/** Reads a line once per version of a point: rows that did not change keep theirs. */
export const createLineReader = (tree: UnitTree): ((point: PointState) => PointLine) => {
  const known = new WeakMap<PointState, PointLine>()
  return (point) => {
    const held = known.get(point)
    if (held) return held
    const { name, unitId, head, technician } = point.profile
    const unitPath = unitId === null ? '' : pathNames(tree, unitId).join(' › ')
    const phones = `${digits(head.phone)} ${digits(technician.phone)}`
    const text = fold(`${name} ${unitPath} ${head.name} ${technician.name} ${phones}`)
    const line = { point, unitPath, gaps: gapsOf(point), text }
    known.set(point, line)
    return line
  }
}

/** Points on record as removed are not prepared. The main point first, the others by name. */
export const toLines = (points: Iterable<PointState>, read: (point: PointState) => PointLine): PointLine[] =>
  Array.from(points)
    .filter((point) => !point.removed)
    .map(read)
    .sort(
      ({ point: first }, { point: second }) =>
        Number(second.profile.kind === 'main') - Number(first.profile.kind === 'main') ||
        compareVietnamese(first.profile.name, second.profile.name),
    )

const passes = ({ point, gaps }: PointLine, filter: PointFilter): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'incomplete':
      return gaps.length > 0
    case 'signedIn':
      return point.devices.length > 0
    case 'notSignedIn':
      return point.devices.length === 0
    default:
      return filter satisfies never
  }
}

/** Every word must be somewhere in the line; marks, case and the dots of a phone number do not matter. */
export const findLines = (lines: readonly PointLine[], filter: PointFilter, query: string): readonly PointLine[] => {
  const words = fold(query.replace(/(?<=\d)[ .-]+(?=\d)/g, '')).split(' ').filter((word) => word !== '')
  return lines.filter((line) => passes(line, filter) && words.every((word) => line.text.includes(word)))
}

export const toTotals = (lines: readonly PointLine[]) => ({
  points: lines.length,
  summoned: lines.reduce((total, { point }) => total + point.profile.summoned, 0),
  complete: lines.filter(({ gaps }) => gaps.length === 0).length,
  signedIn: lines.filter(({ point }) => point.devices.length > 0).length,
})

export const devicesByRole = ({ devices }: PointState): Readonly<Record<DeviceRole, number>> => {
  const count = (role: DeviceRole): number => devices.filter((device) => device.role === role).length
  return { head: count('head'), technician: count('technician'), screen: count('screen') }
}

/** Is the point of this unit, or of one below it? */
export const isWithin = (tree: UnitTree, unitId: UnitId | null, within: UnitId): boolean =>
  unitId !== null && (unitId === within || ancestorsOf(tree, unitId).some(({ id }) => id === within))
