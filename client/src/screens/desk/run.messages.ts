import { defineMessages } from '../../i18n/messages.ts'

export const runMessages = defineMessages({
  vi: {
    title: 'Điều hành',
    announce: 'Thông báo',
    keys: 'Phím tắt',
    keySearch: 'Tìm điểm cầu',
    keyAnnounce: 'Gửi thông báo',
    keyNext: 'Bắt đầu nội dung tiếp theo',
    keyFinish: 'Kết thúc nội dung đang diễn ra',
    keyFive: 'Thêm 5 phút cho nội dung đang diễn ra',
    keyRows: 'Đi trong bảng, mở điểm cầu',
    notDesk: 'Màn hình này dành cho người tổ chức và thư ký',
    notDeskHow: 'Bạn vẫn xem được tổng quan và hồ sơ của hội nghị.',
    now: 'Đang diễn ra',
    noUnits: 'Chưa tải được tên đơn vị; tìm theo tên điểm cầu vẫn được.',
  },
  en: {
    title: 'Run the day',
    announce: 'Announce',
    keys: 'Keys',
    keySearch: 'Find a point',
    keyAnnounce: 'Announce',
    keyNext: 'Start the next item',
    keyFinish: 'Finish the running item',
    keyFive: 'Five more minutes for the running item',
    keyRows: 'Move in the board, open a point',
    notDesk: 'This screen is for organizers and secretaries',
    notDeskHow: 'You still see the conference’s overview and record.',
    now: 'Now',
    noUnits: 'The names of units have not come; searching by the names of points still works.',
  },
})
