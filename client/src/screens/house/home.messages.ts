import { defineMessages } from '../../i18n/messages.ts'

export const homeMessages = defineMessages({
  vi: {
    lead: 'Hội nghị trực tiếp kết hợp trực tuyến, từ lịch và văn bản đến từng điểm cầu.',
    join: 'Điểm cầu',
    joinHint: 'Dùng mã hoặc liên kết trên phiếu đăng nhập của điểm cầu. Không cần tài khoản.',
    joinGo: 'Vào điểm cầu',
    staff: 'Ban tổ chức',
    staffHint: 'Chuẩn bị và điều hành hội nghị.',
    signIn: 'Đăng nhập',
    enter: 'Đến các hội nghị của tôi',
    follow: 'Theo dõi hội nghị',
    followEmpty: 'Hiện không có hội nghị công khai nào',
    followEmptyHint: 'Nếu bạn được mời theo dõi, hãy mở liên kết trong lời mời.',
    followFailed: 'Chưa tải được danh sách hội nghị',
  },
  en: {
    lead: 'Hybrid conferences, from the schedule and the documents to every connection point.',
    join: 'Connection point',
    joinHint: 'Use the code or the link on the point’s sign-in sheet. No account is needed.',
    joinGo: 'Enter a point',
    staff: 'Organizers',
    staffHint: 'Prepare and run conferences.',
    signIn: 'Sign in',
    enter: 'To my conferences',
    follow: 'Follow a conference',
    followEmpty: 'No public conference right now',
    followEmptyHint: 'If you were invited to follow one, open the link in the invitation.',
    followFailed: 'The conferences could not be loaded',
  },
})
