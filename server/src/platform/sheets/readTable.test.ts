import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { cellText } from '@diem-cau/shared/kernel/table.ts'
import { readTable } from './readTable.ts'
import { MAX_ROWS } from './sheetTable.ts'

const rowsOf = async (source: Uint8Array | string) => {
  const table = await readTable(source)
  if (!table.ok) throw new Error(table.failure)
  return table.value
}
const failureOf = async (source: Uint8Array | string) => {
  const table = await readTable(source)
  return table.ok ? table.value : table.failure
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const relations = (...list: [id: string, kind: string, target: string][]) =>
  `<Relationships xmlns="${PACKAGE}">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`
/** A workbook as small as Excel accepts, with the cells given as XML; `parts` add to it or replace. */
const buildXlsx = (sheetData: string, parts: Record<string, string> = {}): Uint8Array => {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(['r1', 'worksheet', 'worksheets/sheet1.xml'], ['r2', 'sharedStrings', '/xl/strings.xml'], ['r3', 'styles', 'styles.xml']),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]): [string, Zippable[string]] => [name, strToU8(xml)])))
}
const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const ofCells = (...cells: string[]) => buildXlsx(`<row>${cells.join('')}</row>`)

describe('a workbook', () => {
  it('as another program writes it: letters, numbers, dates, formulas, gaps', async () => {
    const bytes = await writeExcelFile([
      ['Tên điểm cầu', 'Triệu tập', 'Ngày'],
      [],
      ['Quận Ba Đình', 80, { value: new Date(Date.UTC(2021, 10, 18)), type: Date, format: 'dd/mm/yyyy' }],
      ['Quận "Tây Hồ" & <bạn>', null, { value: '=SUM(B3:B3)', type: 'Formula' }],
      ['Quận Cầu Giấy', 912345678, true],
    ]).toBuffer()
    expect(await rowsOf(bytes)).toEqual([
      ['Tên điểm cầu', 'Triệu tập', 'Ngày'],
      [],
      ['Quận Ba Đình', '80', '2021-11-18'],
      ['Quận "Tây Hồ" & <bạn>'],
      ['Quận Cầu Giấy', '912345678', 'TRUE'],
    ])
  })

  it('flags cells that a formula computed, and takes their last result', async () => {
    const bytes = ofCells(inline('A1', 'x'), '<c r="B1"><f>SUM(C1:D1)</f><v>80</v></c>', '<c r="C1" t="str"><f t="shared" si="0"/><v>Quận &amp; Huyện</v></c>', '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
    expect(await rowsOf(bytes)).toEqual([
      ['x', { text: '80', formula: true }, { text: 'Quận & Huyện', formula: true }, { text: '#DIV/0!', formula: true }],
    ])
  })

  it('keeps a typed text that looks like a formula as text', async () => {
    expect(await rowsOf(ofCells(inline('A1', '=1+1')))).toEqual([['=1+1']])
  })

  it('reads shared and rich strings, escapes, and cells without places', async () => {
    const bytes = buildXlsx('<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>', {
      'xl/strings.xml': '<x:sst xmlns:x="urn:x"><x:si><x:t>Ba_x000D_Đình</x:t></x:si><x:si><x:r><x:t>Quận </x:t></x:r><x:r><x:t>Hồ</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si></x:sst>',
    })
    expect(await rowsOf(bytes)).toEqual([['Quận Hồ', 'Ba\rĐình']])
  })

  it('takes the first sheet that is not hidden', async () => {
    const bytes = buildXlsx(`<row>${inline('A1', 'ẩn')}</row>`, {
      'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="A" state="hidden" r:id="r1"/><sheet name="B" r:id="r9"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(['r1', 'worksheet', 'worksheets/sheet1.xml'], ['r9', 'worksheet', 'worksheets/sheet2.xml']),
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row>${inline('A1', 'hiện')}</row></sheetData></worksheet>`,
    })
    expect(await rowsOf(bytes)).toEqual([['hiện']])
  })

  it('ignores formatted but empty cells, however far out', async () => {
    expect(await rowsOf(ofCells(inline('A1', 'x'), '<c r="XFD1048576" s="1"/>'))).toEqual([['x']])
  })

  it('20,000 rows', async () => {
    const bytes = await writeExcelFile(Array.from({ length: 20_001 }, (_, row) => [`Điểm ${row}`, row, 'Nguyễn Văn An', '0912345678'])).toBuffer()
    const rows = await rowsOf(bytes)
    expect(rows).toHaveLength(20_001)
    expect(rows.at(-1)?.map(cellText)).toEqual(['Điểm 20000', '20000', 'Nguyễn Văn An', '0912345678'])
  })
})

/** Writes another unpacked size into the archive's directory. */
const lieAboutSize = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
  const lying = Buffer.from(bytes)
  lying.writeUInt32LE(size, lying.lastIndexOf(name) - 46 + 24)
  return lying
}
const withEntry = (xml: Uint8Array) => zipSync({ 'xl/worksheets/sheet1.xml': xml, '_rels/.rels': strToU8('<a/>') })
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

describe('hostile and wrong files are refused by name', () => {
  const whole = ofCells(inline('A1', 'x'))
  const encrypted = Buffer.from(whole)
  encrypted.writeUInt16LE(1, encrypted.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8)
  it.each<[string, string, Uint8Array | string]>([
    ['a zip bomb that declares its size', 'sheetTooLarge', withEntry(new Uint8Array(65 * 1024 * 1024))],
    ['a zip bomb that lies about its size', 'sheetTooLarge', lieAboutSize(buildXlsx(' '.repeat(10_000_000)), 'xl/worksheets/sheet1.xml', 1000)],
    ['a row number no sheet has', 'sheetTooManyRows', buildXlsx(`<row r="99999999999">${inline('A9999999', 'x')}</row>`)],
    ['a column no list has', 'sheetTooLarge', ofCells(inline('ZZZ1', 'x'))],
    ['too many rows', 'sheetTooManyRows', ofCells(inline(`A${MAX_ROWS + 1}`, 'x'))],
    ['a cell no sheet can hold', 'sheetTooLarge', ofCells(inline('A1', 'x'.repeat(32_768)))],
    ['entities that grow', 'sheetUnreadable', buildXlsx(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}">]><row>${inline('A1', 'x')}`)],
    ['a truncated workbook', 'sheetUnreadable', whole.subarray(0, whole.length - 40)],
    ['a workbook damaged inside', 'sheetUnreadable', buildXlsx('<row><c>')],
    ['a string that is not there', 'sheetUnreadable', ofCells('<c r="A1" t="s"><v>7</v></c>')],
    ['a zip of something else', 'sheetUnreadable', zipSync({ 'a.txt': strToU8('a') })],
    ['an entry with a password', 'sheetEncrypted', encrypted],
    ['a workbook with a password', 'sheetEncrypted', Buffer.concat([Buffer.from(OLE_START), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a workbook of Excel 97', 'oldExcelFormat', Buffer.concat([Buffer.from(OLE_START), Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')])],
    ['a workbook of Excel 4', 'oldExcelFormat', Buffer.from([9, 4, 6, 0, 0, 0, 0x10, 0])],
    ['an empty workbook', 'sheetEmpty', ofCells()],
    ['no bytes', 'sheetEmpty', new Uint8Array()],
    ['blank text', 'sheetEmpty', ' \r\n;;\r\n'],
    ['a PDF', 'sheetUnreadable', strToU8('%PDF-1.7\nabc')],
    ['a picture', 'sheetUnreadable', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['a web page that calls itself .xls', 'sheetUnreadable', strToU8('<html><table><tr><td>A')],
    ['too much text', 'sheetTooLarge', 'x'.repeat(17 * 1024 * 1024)],
    ['too many lines', 'sheetTooManyRows', 'x\n'.repeat(MAX_ROWS + 1)],
  ])('%s: %s', async (_, failure, source) => expect(await failureOf(source)).toBe(failure))

  it('every truncation of a workbook is a named failure', async () => {
    for (let length = 5; length < whole.length; length += 7) {
      expect(await failureOf(whole.subarray(0, length))).toBe('sheetUnreadable')
    }
  })
})

describe('text', () => {
  const CELLS = [['Tên điểm cầu', 'Triệu tập'], ['Quận Ba Đình', '80'], ['Huyện Ứng Hòa, mới', '75']]
  const csv = 'Tên điểm cầu,Triệu tập\r\nQuận Ba Đình,80\r\n"Huyện Ứng Hòa, mới",75\r\n'
  const swap = (bytes: Buffer) => bytes.swap16()
  it.each<[string, Uint8Array | string]>([
    ['CSV', csv],
    ['UTF-8', strToU8(csv)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${csv}`)],
    ['UTF-16LE with its mark', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['UTF-16LE without', Buffer.from(csv, 'utf16le')],
    ['UTF-16BE with its mark', swap(Buffer.from(`\uFEFF${csv}`, 'utf16le'))],
    ['semicolons of Vietnamese Excel', csv.replaceAll(',T', ';T').replace(',80', ';80').replace(',75', ';75')],
    ['cells pasted from Excel', 'Tên điểm cầu\tTriệu tập\nQuận Ba Đình\t80\nHuyện Ứng Hòa, mới\t75\n'],
    ['a line that names the delimiter', `sep=|\n${csv.replaceAll(',T', '|T').replace(',80', '|80').replace(',75', '|75')}`],
  ])('%s', async (_, source) => expect((await rowsOf(source)).filter((row) => row.length > 0)).toEqual(CELLS))

  it('of Vietnamese Windows, and of the old fonts, whose letters are left to be recovered', async () => {
    // Windows-1258 writes ậ as â and a dot, Đ as 0xD0.
    const windows1258 = Buffer.from([0x51, 0x75, 0xe2, 0xf2, 0x6e, 0x20, 0x42, 0x61, 0x20, 0xd0, 0x69, 0xcc, 0x6e, 0x68, 0x2c, 0x38, 0x30])
    expect(await rowsOf(windows1258)).toEqual([['Quận Ba Đình', '80']])
    expect(await rowsOf(Buffer.from('QuËn Ba §×nh,80', 'latin1'))).toEqual([['QuËn Ba §×nh', '80']])
    expect(await rowsOf(Buffer.from('Quaän Ba Ñình,80', 'latin1'))).toEqual([['Quaän Ba Ñình', '80']])
  })

  it('one column whose names have commas stays one column', async () => {
    expect(await rowsOf('Tên điểm cầu\nSở Văn hóa, Thể thao\nSở Tư pháp\nCông an')).toEqual([
      ['Tên điểm cầu'], ['Sở Văn hóa, Thể thao'], ['Sở Tư pháp'], ['Công an'],
    ])
  })

  it('quotes: lines within a cell, and one that nobody closes', async () => {
    expect(await rowsOf('"Quận\nBa Đình"\t80')).toEqual([['Quận\nBa Đình', '80']])
    expect(await rowsOf('Hội trường "A"\t80\n"Đội 1\t75')).toEqual([['Hội trường "A"', '80'], ['"Đội 1', '75']])
  })
})
