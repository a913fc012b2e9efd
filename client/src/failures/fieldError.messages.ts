import { defineMessages } from '../i18n/messages.ts'

export const fieldErrorMessages = defineMessages({
  vi: {
    missing: 'Chưa nhập ô này.',
    tooLong: (most: number) => `Dài quá ${most} ký tự. Rút gọn rồi gửi lại.`,
    tooShort: (least: number) => `Cần ít nhất ${least} ký tự.`,
    email: 'Thư điện tử chưa đúng dạng, ví dụ ten@coquan.vn.',
    date: 'Nhập một ngày có thật trong lịch, đủ ngày, tháng, năm.',
    time: 'Nhập giờ theo dạng 07:30.',
    wrong: 'Nội dung ô này chưa hợp lệ.',
  },
  en: {
    missing: 'This field is empty.',
    tooLong: (most) => `Longer than ${most} characters. Shorten it and send again.`,
    tooShort: (least) => `At least ${least} characters are needed.`,
    email: 'This is not an email address; it looks like name@office.vn.',
    date: 'Enter a day that is in the calendar: day, month and year.',
    time: 'Enter a time of day, such as 07:30.',
    wrong: 'This field is not valid.',
  },
})
