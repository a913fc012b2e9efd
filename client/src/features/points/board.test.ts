import { PointId, UnitId } from '@diem-cau/shared/kernel/ids.ts'
import type { SignedHeadcount } from '@diem-cau/shared/attendance/attendance.protocol.ts'
import { instant } from '@diem-cau/shared/kernel/time.ts'
import { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { buildPointId, buildProfile } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { type BoardQuery, createBoardIndex, isSameOrder } from './board.ts'

const point = (id: string, change: Partial<PointState> = {}, profile: Parameters<typeof buildProfile>[0] = {}): PointState => ({
  id: buildPointId(id),
  profile: buildProfile(profile),
  revision: 1,
  removed: false,
  codeGeneration: 1,
  devices: [],
  headcount: null,
  notices: [],
  ...change,
})
const device = (line: 'never' | 'online' | 'lost', seenAt = 1_000): PointState['devices'][number] =>
  PointState.shape.devices.unwrap().element.parse({ id: 'd00000000000', role: 'head', line, seenAt })
const signed = (present: number, at = 500): SignedHeadcount => ({ present, excused: [], by: 'head', at: instant(at) })

const wardId = UnitId.parse('v00000000000')
const main = point('a', { devices: [device('online')] }, { name: 'Thành ủy Hà Nội', kind: 'main' })
const dongDa = point('b', { devices: [device('lost', 2_000)], headcount: { ...signed(70, 900), excused: [{ reason: 'sick', count: 3 }] } }, { name: 'Quận Đống Đa' })
const baDinh = point('c', { devices: [device('online')], headcount: signed(80) }, { name: 'Quận Ba Đình' })
const sonTay = point('d', {}, { name: 'Thị xã Sơn Tây', unitId: wardId, head: { name: 'Lê Văn Tám', phone: '0912 345 678' } })
const gone = point('e', { removed: true }, { name: 'Quận Ba Vì' })
const rows = new Map([main, dongDa, baDinh, sonTay, gone].map((each) => [each.id, each]))

const everything: BoardQuery = { filter: 'all', text: '', sort: null }
const view = (change: Partial<BoardQuery> = {}) => createBoardIndex((id) => (id === wardId ? 'Phường Phú Thịnh' : undefined))(rows, 'live', { ...everything, ...change })
const letters = (change: Partial<BoardQuery>): string => view(change).ids.map((id) => id.charAt(0)).join('')

describe('the board', () => {
  test('puts first what needs somebody, then the main point, then names in Vietnamese order', () => {
    expect(letters({})).toBe('bdac')
  })
  test('counts over all points, whatever is searched', () => {
    expect(view({ text: 'dong da' }).counts).toEqual({ all: 4, signalLost: 1, notConnected: 1, unsigned: 2, online: 2 })
  })
  test.each([
    ['signalLost', 'b'],
    ['notConnected', 'd'],
    ['unsigned', 'da'],
    ['online', 'ac'],
  ] as const)('filters %s', (filter, expected) => expect(letters({ filter })).toBe(expected))
  test.each([
    ['quan dong', 'b'],
    ['ĐÌNH', 'c'],
    ['le van tam', 'd'],
    ['0912345678', 'd'],
    ['phu thinh', 'd'],
    ['345 678', 'd'],
    ['nowhere', ''],
  ])('finds %j', (text, expected) => expect(letters({ text })).toBe(expected))
  test.each([
    ['name', 'ascending', 'cbad'],
    ['name', 'descending', 'dabc'],
    ['present', 'descending', 'cbad'],
    ['signedAt', 'descending', 'bcad'],
    ['lastSeen', 'descending', 'acbd'],
    ['phone', 'descending', 'dacb'],
    ['devices', 'ascending', 'bdac'],
    ['unit', 'descending', 'dacb'],
    ['excused', 'descending', 'bcad'],
  ] as const)('sorts by %s, %s', (key, direction, expected) => expect(letters({ sort: { key, direction } })).toBe(expected))
})

test('a name that changes is searched and sorted by its new self', () => {
  const read = createBoardIndex(() => undefined)
  const byName: BoardQuery = { ...everything, sort: { key: 'name', direction: 'ascending' } }
  const before = read(rows, 'live', byName).ids
  const renamed = new Map(rows).set(baDinh.id, { ...baDinh, profile: buildProfile({ name: 'Xã Ba Vì' }) })
  expect(isSameOrder(before, read(renamed, 'live', byName).ids)).toBe(false)
  expect(read(renamed, 'live', { ...everything, text: 'xa ba vi' }).ids).toEqual([PointId.parse(baDinh.id)])
})
