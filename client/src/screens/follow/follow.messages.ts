import { defineMessages } from '../../i18n/messages.ts'

export const followMessages = defineMessages({
  vi: {
    watch: 'Xem và nghe trực tiếp',
    stopWatching: 'Thôi xem trực tiếp',
    sections: 'Các phần',
    now: 'Trang',
    agenda: 'Chương trình',
    documents: 'Văn bản',
    announcements: 'Thông báo',
    refused: 'Chưa theo dõi được hội nghị này',
    refusedHint:
      'Đường dẫn chưa đúng, hội nghị chưa được công bố, hoặc chỉ dành cho người được mời. Mở lại đúng đường dẫn mà ban tổ chức đã gửi.',
  },
  en: {
    watch: 'Watch and listen live',
    stopWatching: 'Stop watching',
    sections: 'Sections',
    now: 'Page',
    agenda: 'Agenda',
    documents: 'Documents',
    announcements: 'News',
    refused: 'This conference cannot be followed',
    refusedHint:
      'The address is not right, the conference is not published yet, or it is for invited people only. Open the very link that the organizers sent.',
  },
})
