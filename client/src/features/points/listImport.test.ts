import { UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { readLayout } from '@diem-cau/shared/points/pointListHeader.ts'
import { previewPointList, toPointChanges } from '@diem-cau/shared/points/pointList.ts'
import { POINT_FIELDS } from '@diem-cau/shared/points/pointListPreview.ts'
import { buildPointId, buildProfile } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, it } from 'vitest'
import { countToApply, filterCounts, filterRows } from './listImport.ts'
import { pointFieldMessages } from './listImportNotes.messages.ts'
import { toTemplateCsv, toTemplateTabs } from './listImportTemplate.ts'

const existing = [
  { ...buildProfile({ name: 'Quận Ba Đình' }), id: buildPointId('a') },
  { ...buildProfile({ name: 'Quận Đống Đa' }), id: buildPointId('b') },
  { ...buildProfile({ name: 'Quận Tây Hồ' }), id: buildPointId('c') },
]
const units = [{ id: UnitId.parse('d'.padEnd(12, '0')), name: 'Hà Nội', parentId: null }]
const read = previewPointList(
  [
    ['Tên điểm cầu', 'Số triệu tập', 'Đơn vị'],
    ['Quận Ba Đình', '80', ''],
    ['Quận Đống Đa', '90', ''],
    ['Quận Tây Hồ', '', 'Nơi nào'],
    ['Huyện Ba Vì', '70', 'Nơi nào'],
    ['Huyện Mê Linh', '70', 'Hà Nội'],
    ['Huyện Thạch Thất', 'bảy mươi', ''],
  ],
  existing,
  units,
)
if (!read.ok) throw new Error(read.failure)
const preview = read.value

describe('the preview of a list', () => {
  it('announces as many rows as the server will apply: warnings that change something, and no errors', () => {
    expect(countToApply(preview)).toBe(3)
    expect(countToApply(preview)).toBe(toPointChanges(preview).length)
  })

  it('offers what needs eyes first, and no empty filter', () => {
    expect(filterCounts(preview).map(({ filter, count }) => [filter, count])).toEqual([
      ['all', 6],
      ['error', 1],
      ['warning', 2],
      ['new', 1],
      ['changed', 1],
      ['same', 1],
    ])
    expect(filterCounts({ ...preview, totals: { ...preview.totals, error: 0 } }).map(({ filter }) => filter)).not.toContain('error')
    for (const { filter, count } of filterCounts(preview)) expect(filterRows(preview.rows, filter)).toHaveLength(count)
  })

  it.each(['vi', 'en'] as const)('has a template (%s) in which the server knows every column', (language) => {
    const headings = pointFieldMessages[language]
    expect(readLayout([toTemplateTabs(headings).split('\t')])).toEqual({ headerRow: 0, columns: POINT_FIELDS, ignoredColumns: [] })
    expect(toTemplateCsv(headings)).toMatch(/^\uFEFF[^"\r\n]+\r\n$/)
  })
})
