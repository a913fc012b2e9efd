import { defineMessages } from '../../i18n/messages.ts'

export const newConferenceMessages = defineMessages({
  vi: {
    create: 'Tạo hội nghị',
    from: 'Bắt đầu từ',
    scratch: 'Hội nghị mới',
    clone: 'Hội nghị đã có',
    sample: 'Hội nghị mẫu',
    cloneHint: 'Sao chép thông tin, chương trình, văn bản và điểm cầu; không chép người tham gia, điểm danh và những gì đã diễn ra.',
    source: 'Sao chép từ',
    sourceMissing: 'Chọn hội nghị để sao chép.',
    title: 'Tên hội nghị mới',
    date: 'Ngày',
    nothingToClone: 'Bạn chưa có hội nghị nào để sao chép.',
    sampleTitle: 'Một hội nghị thật để làm quen',
    sampleText:
      'Hội nghị trực tiếp kết hợp trực tuyến toàn thành phố, với 31 điểm cầu, mười văn bản có đủ trang và chương trình một buổi. Dùng để thử hoặc tập huấn; bạn là người tổ chức của bản sao này.',
  },
  en: {
    create: 'Create a conference',
    from: 'Start from',
    scratch: 'A new conference',
    clone: 'One that exists',
    sample: 'The sample',
    cloneHint: 'Copies details, agenda, documents and points; not the people, the check-in, or anything that happened.',
    source: 'Copy from',
    sourceMissing: 'Choose the conference to copy.',
    title: 'Title of the new conference',
    date: 'Date',
    nothingToClone: 'You have no conference to copy yet.',
    sampleTitle: 'A real conference to learn with',
    sampleText:
      'A city-wide hybrid conference with 31 points, ten documents with all their pages, and the agenda of one morning. For trying out or training; you are the organizer of this copy.',
  },
})
