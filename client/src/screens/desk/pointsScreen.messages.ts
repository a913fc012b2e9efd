import { defineMessages } from '../../i18n/messages.ts'

export const pointsScreenMessages = defineMessages({
  vi: {
    title: 'Điểm cầu',
    add: 'Thêm điểm cầu',
    fromUnits: 'Tạo từ cây đơn vị',
    toUnits: 'Lập cây đơn vị',
    importList: 'Nhập danh sách',
    sheets: 'In phiếu đăng nhập',
    closed: 'Hội nghị đã bế mạc nên danh sách điểm cầu chỉ để xem.',
    notDesk: 'Danh sách điểm cầu chỉ dành cho ban tổ chức',
    notDeskHow: 'Nhờ người tổ chức cấp vai trò thư ký nếu bạn cần chuẩn bị điểm cầu.',
    unitsFailed: 'Chưa tải được cây đơn vị nên chưa hiện tên đơn vị và chưa tạo điểm cầu từ đơn vị được.',
    retry: 'Thử lại',
    empty: 'Chưa có điểm cầu nào',
    emptyHow: 'Tạo từ cây đơn vị là nhanh nhất. Nếu đã có danh sách trên Excel, hãy nhập danh sách.',
  },
  en: {
    title: 'Connection points',
    add: 'Add a point',
    fromUnits: 'Make from units',
    toUnits: 'Set up units',
    importList: 'Import a list',
    sheets: 'Print sign-in sheets',
    closed: 'The conference is closed, so the list of points can only be read.',
    notDesk: 'The list of points is for the organizing committee',
    notDeskHow: 'Ask an organizer for the role of secretary if you are to prepare points.',
    unitsFailed: 'The tree of units could not be loaded, so units have no names here and no points can be made from them.',
    retry: 'Try again',
    empty: 'There are no points yet',
    emptyHow: 'Making them from the tree of units is quickest. If you have a list in Excel, import it.',
  },
})
