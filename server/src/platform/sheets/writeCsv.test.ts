import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { readTable } from './readTable.ts'
import { writeCsv } from './writeCsv.ts'

it('runs nothing in Excel: every text that begins like a formula is held by an apostrophe, numbers stay', () => {
  const hostile = ['=1+1', '+84912', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1', "=cmd|' /C calc'!A0"]
  const [, ...rows] = parse(writeCsv(['=h', 'n'], hostile.map((text) => [text, -5])), { bom: true, record_delimiter: '\r\n' })
  expect(rows).toEqual(hostile.map((text) => [`'${text}`, '-5']))
})

it('is what RFC 4180 and Excel expect, and reads back as it was', async () => {
  const csv = writeCsv(['Điểm cầu', 'Có mặt'], [['Quận "Ba Đình", mới', 80], ['hai\ndòng', null], ['', true]])
  expect(csv).toBe('\uFEFF"Điểm cầu","Có mặt"\r\n"Quận ""Ba Đình"", mới",80\r\n"hai\ndòng",\r\n"",true\r\n')
  expect(await readTable(csv)).toEqual({
    ok: true,
    value: [['Điểm cầu', 'Có mặt'], ['Quận "Ba Đình", mới', '80'], ['hai\ndòng'], ['', 'true']],
  })
})
