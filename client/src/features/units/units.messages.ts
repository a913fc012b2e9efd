import { defineMessages } from '../../i18n/messages.ts'
import { formatFor, plural } from '../../i18n/format.ts'

const vi = formatFor('vi')
const en = formatFor('en')

export const unitKindMessages = defineMessages({
  vi: {
    city: 'Tỉnh, thành phố',
    district: 'Quận, huyện, thị xã',
    commune: 'Xã, phường, thị trấn',
    department: 'Sở, ban, ngành',
    other: 'Loại khác',
  },
  en: {
    city: 'City, province',
    district: 'District',
    commune: 'Commune, ward',
    department: 'Department',
    other: 'Other',
  },
})

export const unitsMessages = defineMessages({
  vi: {
    tree: 'Cây đơn vị',
    name: 'Đơn vị',
    kind: 'Loại',
    actionsHead: 'Việc',
    actions: (name: string) => `Việc với ${name}`,
    addBelow: 'Thêm đơn vị trực thuộc',
    addRoot: 'Thêm đơn vị',
    edit: 'Sửa hoặc chuyển đơn vị',
    remove: 'Xóa đơn vị',
    removeHint: 'Xóa hoặc chuyển các đơn vị trực thuộc trước',
    search: 'Tìm đơn vị',
    openAll: 'Mở tất cả',
    closeAll: 'Thu gọn',
    count: (count: number) => `${vi.number(count)} đơn vị`,
    found: (count: number) => `${vi.number(count)} đơn vị khớp`,
    noMatch: 'Không có đơn vị nào khớp',
    empty: 'Chưa có đơn vị nào',
    emptyHint: 'Thêm đơn vị cấp cao nhất, ví dụ thành phố, rồi thêm các đơn vị trực thuộc. Điểm cầu được lập từ cây này.',
    emptyReader: 'Người giữ kho dùng chung chưa lập cây đơn vị.',
  },
  en: {
    tree: 'Tree of units',
    name: 'Unit',
    kind: 'Kind',
    actionsHead: 'Actions',
    actions: (name) => `Actions on ${name}`,
    addBelow: 'Add a unit below',
    addRoot: 'Add a unit',
    edit: 'Edit or move the unit',
    remove: 'Remove the unit',
    removeHint: 'Remove or move the units below it first',
    search: 'Find a unit',
    openAll: 'Open all',
    closeAll: 'Close all',
    count: (count) => `${en.number(count)} ${plural(count, 'unit', 'units')}`,
    found: (count) => `${en.number(count)} ${plural(count, 'unit matches', 'units match')}`,
    noMatch: 'No unit matches',
    empty: 'No unit yet',
    emptyHint: 'Add the topmost unit, such as the city, and then the units below it. Points are made from this tree.',
    emptyReader: 'Those who keep the house have not made the tree of units yet.',
  },
})

export const unitDialogMessages = defineMessages({
  vi: {
    add: 'Thêm đơn vị',
    edit: 'Sửa đơn vị',
    name: 'Tên đơn vị',
    nameHint: 'Tên đầy đủ, ví dụ Phường Trúc Bạch.',
    kind: 'Loại',
    parent: 'Trực thuộc',
    parentHint: 'Bỏ trống nếu là đơn vị cấp cao nhất. Đơn vị bên dưới chuyển theo.',
    save: 'Lưu đơn vị',
    added: (name: string) => `Đã thêm ${name}`,
    saved: (name: string) => `Đã lưu ${name}`,
    removeTitle: (name: string) => `Xóa ${name}?`,
    removeText: 'Đơn vị mất khỏi cây của mọi hội nghị sau này. Đơn vị đã có điểm cầu thì không xóa được.',
    remove: 'Xóa đơn vị',
    removed: (name: string) => `Đã xóa ${name}`,
  },
  en: {
    add: 'Add a unit',
    edit: 'Edit the unit',
    name: 'Name of the unit',
    nameHint: 'In full, such as Phường Trúc Bạch.',
    kind: 'Kind',
    parent: 'Belongs to',
    parentHint: 'Leave empty for a topmost unit. What is below it moves along.',
    save: 'Save the unit',
    added: (name) => `${name} is added`,
    saved: (name) => `${name} is saved`,
    removeTitle: (name) => `Remove ${name}?`,
    removeText: 'It disappears from the tree for all conferences to come. A unit with points cannot be removed.',
    remove: 'Remove the unit',
    removed: (name) => `${name} is removed`,
  },
})
