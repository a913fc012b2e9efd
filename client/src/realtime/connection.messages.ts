import { defineMessages } from '../i18n/messages.ts'

export const connectionMessages = defineMessages({
  vi: {
    connecting: 'Đang kết nối với máy chủ…',
    connectingLong: 'Chưa kết nối được với máy chủ. Kiểm tra đường truyền; trang sẽ tự vào khi có kết nối.',
    away: (time: string) =>
      `Mất kết nối từ ${time}. Nội dung trên trang có thể đã cũ. Đang tự kết nối lại, không cần tải lại trang.`,
    revoked: 'Thiết bị này đã được đăng xuất',
    revokedHint: 'Ban tổ chức đã đăng xuất thiết bị khỏi điểm cầu. Đăng nhập lại bằng phiếu của điểm cầu; nếu không được, gọi ban tổ chức.',
    pointRemoved: 'Điểm cầu này không còn trong hội nghị',
    pointRemovedHint: 'Nếu đây là nhầm lẫn, gọi ban tổ chức để được cấp lại phiếu đăng nhập.',
    notAllowed: 'Bạn không vào được hội nghị này',
    notAllowedHint: 'Quyền vào đã hết hoặc chưa được cấp. Đăng nhập lại, hoặc xin ban tổ chức đường dẫn mới.',
    wireChanged: 'Phần mềm vừa được cập nhật',
    wireChangedHint: 'Tải lại trang để dùng bản mới. Nếu vẫn thấy dòng này, chờ một phút rồi tải lại.',
    reload: 'Tải lại trang',
  },
  en: {
    connecting: 'Connecting to the server…',
    connectingLong: 'The server cannot be reached yet. Check the line; this page goes on by itself once it can.',
    away: (time: string) =>
      `No connection since ${time}. What you see may be old. It reconnects by itself; there is no need to reload.`,
    revoked: 'This device was signed out',
    revokedHint: 'The organizers signed it out of the point. Sign in again with the point’s sheet; if that fails, call them.',
    pointRemoved: 'This point is no longer part of the conference',
    pointRemovedHint: 'If that is a mistake, call the organizers for a new sign-in sheet.',
    notAllowed: 'You cannot enter this conference',
    notAllowedHint: 'Your access has ended or was never given. Sign in again, or ask the organizers for a new link.',
    wireChanged: 'The software was just updated',
    wireChangedHint: 'Reload the page to use the new version. If you still see this, wait a minute and reload again.',
    reload: 'Reload the page',
  },
})
