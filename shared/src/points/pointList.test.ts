import { describe, expect, it } from 'vitest'
import { PointId, UnitId } from '../kernel/ids.ts'
import type { Table, TableCell } from '../kernel/table.ts'
import { previewPointList, toPointChanges, type ListedPoint } from './pointList.ts'
import { POINT_FIELDS, PointListPreview } from './pointListPreview.ts'
import { PointProfile } from './points.protocol.ts'

const idAt = (prefix: string, number: number) => `${prefix}${String(number).padStart(11, '0')}`
const unitId = (number: number) => UnitId.parse(idAt('v', number))
const pointId = (number: number) => PointId.parse(idAt('p', number))

const UNITS = [
  { id: unitId(1), name: 'Quận Ba Đình', parentId: null },
  { id: unitId(2), name: 'Huyện Quốc Oai', parentId: null },
  { id: unitId(3), name: 'Huyện Ba Vì', parentId: null },
  { id: unitId(4), name: 'Xã Tân Hòa', parentId: unitId(2) },
  { id: unitId(5), name: 'Xã Tân Hòa', parentId: unitId(3) },
]
const point = (number: number, values: Partial<PointProfile>): ListedPoint => ({
  id: pointId(number),
  name: `Điểm ${number}`,
  unitId: null,
  kind: 'remote',
  summoned: 80,
  head: { name: 'Nguyễn Văn An', phone: '0912345678' },
  technician: { name: '', phone: '' },
  ...values,
})
const HALL = point(1, { name: 'Điểm cầu Thành ủy Hà Nội', kind: 'main' })
const BA_DINH = point(2, { name: 'Quận Ba Đình', unitId: unitId(1) })
const EXISTING = [HALL, BA_DINH]

const preview = (table: Table, existing: readonly ListedPoint[] = EXISTING, units = UNITS): PointListPreview => {
  const result = previewPointList(table, existing, units)
  if (!result.ok) throw new Error(result.failure)
  return PointListPreview.parse(result.value)
}
const HEADER = ['Tên điểm cầu', 'Đơn vị', 'Loại', 'Triệu tập', 'Trưởng điểm cầu', 'Điện thoại trưởng', 'Cán bộ kỹ thuật', 'Điện thoại kỹ thuật']
/** One row below the header, by field. */
const previewRow = (cells: Partial<Record<(typeof POINT_FIELDS)[number], TableCell>>, existing?: readonly ListedPoint[]) => {
  const [row] = preview([HEADER, POINT_FIELDS.map((field) => cells[field] ?? '')], existing).rows
  if (!row) throw new Error('no row')
  return row
}

describe('the header', () => {
  const row = ['Quận X', 'Quận Ba Đình', 'Trực tuyến', '80', 'Lê Hà', '0912345678', 'Tô Lâm', '0987654321']
  const values = {
    name: 'Quận X', unitId: unitId(1), kind: 'remote', summoned: 80,
    head: { name: 'Lê Hà', phone: '0912345678' }, technician: { name: 'Tô Lâm', phone: '0987654321' },
  }
  it.each([
    ['none: the documented order', [row], null],
    ['Vietnamese', [HEADER, row], 1],
    ['capitals, decomposed, with hints', [HEADER.map((text) => `${text.toUpperCase().normalize('NFD')} (*)`), row], 1],
    ['English', [['Name', 'Unit', 'Kind', 'Summoned', 'Head', 'Head phone', 'Technician', 'Technician phone'], row], 1],
    ['variants, phones by their place', [['Điểm cầu', 'Cơ quan, đơn vị', 'Hình thức', 'Số đại biểu', 'Họ và tên trưởng điểm cầu', 'SĐT', 'Phụ trách kỹ thuật', 'Số điện thoại'], row], 1],
    ['below a title', [['DANH SÁCH ĐIỂM CẦU'], [], HEADER, row], 3],
  ])('%s', (_, table, headerLine) => {
    const read = preview(table)
    expect(read.headerLine).toBe(headerLine)
    expect(read.ignoredColumns).toEqual([])
    expect(read.rows).toEqual([{ line: table.length, name: 'Quận X', status: 'new', pointId: null, values, changes: [], notes: [] }])
  })

  it('in another order, with row numbers and a column nobody knows', () => {
    const read = preview([['STT', 'Số lượng', 'Ghi chú', 'Chức vụ', 'Tên điểm cầu'], ['1', '15', 'x', 'Bí thư', 'Quận X']])
    expect(read.ignoredColumns).toEqual(['Chức vụ'])
    expect(read.rows[0]).toMatchObject({ status: 'new', values: { name: 'Quận X', summoned: 15 } })
  })
})

describe('matching', () => {
  it.each([
    ['Quận Ba Đình', 'same', null],
    ['QUAN  BA DINH', 'same', null],
    ['Quận Ba Đình'.normalize('NFD'), 'same', null],
    ['QUẬN BA ĐÌNH', 'changed', { field: 'name', from: 'Quận Ba Đình', to: 'QUẬN BA ĐÌNH' }],
    ['Quận Ba Đinh', 'changed', { field: 'name', from: 'Quận Ba Đình', to: 'Quận Ba Đinh' }],
    ['Quận Ba Vì', 'new', null],
  ])('%s is %s', (name, status, change) => {
    expect(previewRow({ name })).toMatchObject({ status, changes: change ? [change] : [] })
  })

  it('lists what changes, and leaves alone what the row leaves empty', () => {
    const row = previewRow({ name: 'Quận Ba Đình', summoned: '95', head: 'Lê Hà', headPhone: '-', technicianPhone: '+84 24 3825 3536' })
    expect(row).toMatchObject({
      status: 'changed',
      pointId: BA_DINH.id,
      values: { unitId: unitId(1), summoned: 95, head: { name: 'Lê Hà', phone: '0912345678' }, technician: { name: '', phone: '02438253536' } },
      changes: [
        { field: 'summoned', from: '80', to: '95' },
        { field: 'head', from: 'Nguyễn Văn An', to: 'Lê Hà' },
        { field: 'technicianPhone', from: '', to: '02438253536' },
      ],
    })
  })

  it('takes the unit into account where the row names one', () => {
    const twins = [point(1, { name: 'Xã Tân Hòa', unitId: unitId(4) }), point(2, { name: 'Xã Tân Hòa', unitId: unitId(5) })]
    expect(previewRow({ name: 'Xã Tân Hoà', unit: 'Xã Tân Hòa, Huyện Ba Vì' }, twins)).toMatchObject({ pointId: pointId(2) })
    expect(previewRow({ name: 'Xã Tân Hoà', unit: 'huyen quoc oai / xa tan hoa' }, twins)).toMatchObject({ pointId: pointId(1) })
    expect(previewRow({ name: 'Xã Tân Hòa', unit: 'Huyện Ba Vì' }, twins)).toMatchObject({ pointId: null, status: 'new' })
    expect(previewRow({ name: 'Xã Tân Hòa' }, twins).notes).toEqual([{ code: 'pointAmbiguous', field: 'unit' }])
    expect(previewRow({ name: 'Điểm 7', unit: 'Quận Ba Đình' }, [point(7, {})])).toMatchObject({
      pointId: pointId(7),
      changes: [{ field: 'unit', from: '', to: 'Quận Ba Đình' }],
    })
  })

  it('tells names apart that differ in a tone only, when the list has both', () => {
    const dong = point(3, { name: 'Xã Đông Phú' })
    const rows = preview([['Tên điểm cầu'], ['Xã Đồng Phú'], ['Xã Đông Phú'], ['Xã Hoà An'], ['Xã Hòa An'], ['xa dong phu']], [dong]).rows
    expect(rows.map(({ status, notes }) => [status, notes[0]?.code, notes[0]?.detail])).toEqual([
      ['new', undefined, undefined],
      ['same', undefined, undefined],
      ['new', undefined, undefined],
      ['error', 'nameTwice', '4'],
      ['error', 'nameTwice', '3'],
    ])
  })
})

describe('notes', () => {
  const longName = 'x'.repeat(161)
  const row = { name: 'Quận X' }
  it.each([
    ['nameMissing', 'name', 'error', { unit: 'Quận Ba Đình' }, undefined],
    ['nameTooLong', 'name', 'error', { name: longName }, undefined],
    ['unitUnknown', 'unit', 'warning', { ...row, unit: 'Ba Đình' }, 'Quận Ba Đình'],
    ['unitUnknown', 'unit', 'warning', { ...row, unit: 'Huyện Quôc Oaii' }, 'Huyện Quốc Oai'],
    ['unitUnknown', 'unit', 'warning', { ...row, unit: 'Sở Tài chính' }, undefined],
    ['unitAmbiguous', 'unit', 'error', { ...row, unit: 'Xã Tân Hòa' }, 'Xã Tân Hòa, Huyện Quốc Oai; Xã Tân Hòa, Huyện Ba Vì'],
    ['kindUnknown', 'kind', 'error', { ...row, kind: 'Phụ' }, 'Phụ'],
    ['secondMain', 'kind', 'error', { ...row, kind: 'Chính' }, HALL.name],
    ['summonedNotNumber', 'summoned', 'error', { ...row, summoned: 'tám mươi' }, 'tám mươi'],
    ['summonedNotNumber', 'summoned', 'error', { ...row, summoned: '80,5' }, '80,5'],
    ['summonedNotNumber', 'summoned', 'error', { ...row, summoned: '2022-02-01' }, '2022-02-01'],
    ['summonedOutOfRange', 'summoned', 'error', { ...row, summoned: '-5' }, '-5'],
    ['summonedOutOfRange', 'summoned', 'error', { ...row, summoned: '100.001' }, '100.001'],
    ['contactTooLong', 'head', 'error', { ...row, head: 'x'.repeat(121) }, 'x'.repeat(121)],
    ['phoneUnreadable', 'headPhone', 'warning', { ...row, headPhone: '0912345678 / 0987654321' }, '0912345678 / 0987654321'],
    ['legacyEncoding', 'name', 'warning', { name: 'QuËn Ho\u00B5n KiÕm' }, 'Quận Hoàn Kiếm'],
    ['legacyEncoding', 'head', 'warning', { ...row, head: 'NguyÔn V¨n Tr\u00ADêng' }, 'Nguyễn Văn Trường'],
    ['formulaCell', 'name', 'error', { name: '=HYPERLINK("http://x","Quận X")' }, '=HYPERLINK("http://x","Quận X")'],
    ['formulaCell', 'head', 'error', { ...row, head: "+cmd|' /C calc'!A0" }, "+cmd|' /C calc'!A0"],
    ['formulaCell', 'headPhone', 'error', { ...row, headPhone: '@SUM(A1)' }, '@SUM(A1)'],
    ['formulaValue', 'summoned', 'warning', { ...row, summoned: { text: '80', formula: true as const } }, '80'],
  ])('%s in %s: %s', (code, field, status, cells, detail) => {
    const read = previewRow(cells)
    expect(read.notes).toEqual([detail === undefined ? { code, field } : { code, field, detail }])
    expect(read.status).toBe(status)
  })

  it('a stray separator is an error, not a shifted row', () => {
    expect(preview([HEADER, ['Quận X', '', '', '', '', '', '', '', '0912345678']]).rows[0]).toMatchObject({
      status: 'error',
      notes: [{ code: 'tooManyColumns', field: null, detail: '0912345678' }],
    })
  })

  it('a recovered name finds its point', () => {
    expect(previewRow({ name: 'QuËn Ba §×nh' })).toMatchObject({ status: 'warning', pointId: BA_DINH.id, changes: [] })
  })
})

it.each([
  ['0912 345 678', '0912345678'], ['+84 912.345.678', '0912345678'], ['84912345678', '0912345678'], ['+84 (0)912 345 678', '0912345678'],
  ['0084912345678', '0912345678'], ['912345678', '0912345678'], ['024 3825 3536', '02438253536'], ['2438253536', '02438253536'], ['+856 20 5551 2345', '+8562055512345'],
])('phone %s is %s', (typed, phone) => {
  expect(previewRow({ name: 'Quận X', headPhone: typed })).toMatchObject({ status: 'new', values: { head: { phone } } })
})

it.each([['1.200', 1200], ['1 200', 1200], ['80 đại biểu', 80], ['80.0', 80], ['0', 0]])('summoned %s is %i', (typed, summoned) => {
  expect(previewRow({ name: 'Quận X', summoned: typed })).toMatchObject({ status: 'new', values: { summoned } })
})

describe('the main point', () => {
  const main = (name: string, kind: string) => [name, '', kind]
  it('may move within one list, and gives way before it is taken', () => {
    const read = preview([main('Quận Ba Đình', 'Chính'), main('Điểm cầu Thành ủy Hà Nội', 'Trực tuyến')])
    expect(read.totals).toMatchObject({ changed: 2, error: 0 })
    expect(toPointChanges(read).map((change) => change.op === 'edit' && change.pointId)).toEqual([HALL.id, BA_DINH.id])
  })
  it('is the first of two new ones', () => {
    const { rows } = preview([main('A', 'Chính'), main('B', 'Trung tâm'), main('Điểm cầu Thành ủy Hà Nội', 'main')], [])
    expect(rows.map(({ status }) => status)).toEqual(['new', 'error', 'error'])
  })
  it('stays where it is when the list repeats it', () => {
    expect(previewRow({ name: HALL.name, kind: 'Điểm cầu chính' }).status).toBe('same')
  })
})

it('applies exactly what the preview shows', () => {
  const read = preview([HEADER, ['Quận X', '', '', '10'], [], ['Quận Y', '', 'sai'], ['Quận Ba Đình', '', '', '81'], [HALL.name], ['Quận X']])
  expect(read.totals).toEqual({ new: 1, changed: 1, same: 1, warning: 0, error: 2, empty: 1 })
  const changes = toPointChanges(read)
  expect(changes).toMatchObject([
    { op: 'add', values: { name: 'Quận X', summoned: 10, kind: 'remote', unitId: null } },
    { op: 'edit', pointId: BA_DINH.id, values: { summoned: 81, unitId: unitId(1) } },
  ])
  for (const { values } of changes) expect(PointProfile.parse(values)).toEqual(values)
})

describe('whole lists', () => {
  it.each([
    ['listEmpty', []],
    ['listEmpty', [HEADER, ['', '  ']]],
    ['tooManyRows', Array.from({ length: 20_001 }, (_, index) => [`Điểm ${index}`])],
  ])('%s', (failure, table) => expect(previewPointList(table, [], [])).toEqual({ ok: false, failure }))

  it('20,000 rows against 20,000 points and as many units: every row finds its own', () => {
    const units = Array.from({ length: 20_000 }, (_, index) => ({ id: unitId(index), name: `Xã Tân Hòa ${index}`, parentId: null }))
    const existing = units.map(({ id, name }, index) => point(index, { name, unitId: id }))
    const table = [HEADER, ...units.map(({ name }, index) => [name, index % 2 ? name : `${name} x`, '', '90', 'Lê Hà', '912345678'])]
    const read = preview(table, existing, units)
    expect(read.totals).toMatchObject({ changed: 10_000, warning: 10_000, error: 0 })
    expect(read.rows.every((row, index) => row.status !== 'error' && row.pointId === pointId(index))).toBe(true)
  })
})
