import type { PointField, PointNoteCode } from '@diem-cau/shared/points/pointListPreview.ts'
import { defineMessages } from '../../i18n/messages.ts'

/** Headings of the columns: shown, printed into the template, and understood by the server when they come back. */
export const pointFieldMessages = defineMessages({
  vi: {
    name: 'Tên điểm cầu',
    unit: 'Đơn vị',
    kind: 'Loại',
    summoned: 'Số triệu tập',
    head: 'Trưởng điểm cầu',
    headPhone: 'Điện thoại trưởng điểm cầu',
    technician: 'Cán bộ kỹ thuật',
    technicianPhone: 'Điện thoại cán bộ kỹ thuật',
  } satisfies Record<PointField, string>,
  en: {
    name: 'Point name',
    unit: 'Unit',
    kind: 'Kind',
    summoned: 'Summoned',
    head: 'Head of point',
    headPhone: 'Head of point phone',
    technician: 'Technician',
    technicianPhone: 'Technician phone',
  },
})

type Note = (detail: string) => string

const vi = {
  nameMissing: () => 'thiếu tên.',
  nameTooLong: () => 'dài quá 160 ký tự.',
  nameTwice: (line) => `trùng với dòng ${line}; dòng đó được giữ.`,
  pointAmbiguous: () => 'có nhiều điểm cầu mang tên này. Ghi thêm đơn vị để biết là điểm nào.',
  unitUnknown: (nearest) =>
    nearest === ''
      ? 'không có trong cây đơn vị; đơn vị của điểm cầu để như cũ hoặc để trống.'
      : `không có trong cây đơn vị; gần nhất là “${nearest}”. Đơn vị của điểm cầu để như cũ hoặc để trống.`,
  unitAmbiguous: (units) => `có nhiều đơn vị mang tên này. Ghi kèm cấp trên, ví dụ: ${units}.`,
  kindUnknown: (typed) => `không hiểu “${typed}”. Dùng: Chính, Trực tuyến hoặc Cá nhân.`,
  summonedNotNumber: (typed) => `“${typed}” không phải số.`,
  summonedOutOfRange: (typed) => `“${typed}” nằm ngoài khoảng từ 0 đến 100.000.`,
  contactTooLong: () => 'dài quá 120 ký tự.',
  phoneUnreadable: (typed) => `không đọc được “${typed}”; số để như cũ hoặc để trống.`,
  legacyEncoding: (text) => `gõ bằng phông chữ cũ, được đọc là “${text}”.`,
  formulaCell: (text) => `ô “${text}” là công thức. Dán lại dưới dạng giá trị.`,
  formulaValue: (text) => `ô là công thức; lấy kết quả sau cùng là “${text}”.`,
  secondMain: (name) => `đã có điểm cầu chính là “${name}”. Mỗi hội nghị có một điểm cầu chính.`,
  tooManyColumns: (text) => `Có chữ ngoài cột cuối: “${text}”. Có thể một dấu phân cách thừa đã làm lệch cột.`,
} satisfies Record<PointNoteCode, Note>

/** One sentence for each note there is; begins after the column's name. A new code without one does not compile. */
export const pointNoteMessages = defineMessages({
  vi,
  en: {
    nameMissing: () => 'is missing.',
    nameTooLong: () => 'is longer than 160 characters.',
    nameTwice: (line) => `same as in line ${line}, which is kept.`,
    pointAmbiguous: () => 'several points have this name. Add the unit to say which.',
    unitUnknown: (nearest) =>
      nearest === ''
        ? 'not in the tree of units; the point’s unit stays as it is or empty.'
        : `not in the tree of units; the nearest is “${nearest}”. The point’s unit stays as it is or empty.`,
    unitAmbiguous: (units) => `several units have this name. Add the unit above, for example: ${units}.`,
    kindUnknown: (typed) => `“${typed}” is not understood. Use Main, Remote or Individual.`,
    summonedNotNumber: (typed) => `“${typed}” is not a number.`,
    summonedOutOfRange: (typed) => `“${typed}” is not between 0 and 100,000.`,
    contactTooLong: () => 'is longer than 120 characters.',
    phoneUnreadable: (typed) => `“${typed}” cannot be read; the number stays as it is or empty.`,
    legacyEncoding: (text) => `typed in an old font, read as “${text}”.`,
    formulaCell: (text) => `the cell “${text}” is a formula. Paste it as a value.`,
    formulaValue: (text) => `the cell is a formula; its last result “${text}” is taken.`,
    secondMain: (name) => `“${name}” is the main point already. A conference has one.`,
    tooManyColumns: (text) => `There is text beyond the last column: “${text}”. A stray separator may have moved the cells.`,
  },
})
