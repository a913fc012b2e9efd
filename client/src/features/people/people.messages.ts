import { defineMessages } from '../../i18n/messages.ts'

export const roleMessages = defineMessages({
  vi: { organizer: 'Người tổ chức', secretary: 'Thư ký', chair: 'Chủ trì', presenter: 'Báo cáo viên' },
  en: { organizer: 'Organizer', secretary: 'Secretary', chair: 'Chair', presenter: 'Presenter' },
})

export const roleGuideMessages = defineMessages({
  vi: {
    title: 'Mỗi vai trò làm được gì',
    organizer: 'Toàn quyền trong hội nghị: công bố, mời người, mở lại hồ sơ, và mọi việc của thư ký.',
    secretary: 'Soạn chương trình, văn bản, điểm cầu; điều hành trong ngày: điểm danh, thời gian, thông báo, trang trình chiếu.',
    chair: 'Khai mạc, cho nghỉ, bế mạc; theo dõi thời gian và nội dung kế tiếp trên màn hình chủ trì.',
    presenter: 'Lật trang văn bản mình trình bày khi được giao điều khiển.',
    account: 'Điểm cầu và đại biểu không cần tài khoản: điểm cầu vào bằng phiếu đăng nhập, đại biểu mở liên kết theo dõi.',
  },
  en: {
    title: 'What each role can do',
    organizer: 'Everything in the conference: publishing, inviting, reopening the record, and all that a secretary does.',
    secretary: 'Prepares agenda, documents and points; runs the day: check-in, time, announcements, pages on show.',
    chair: 'Opens, calls recesses and closes; sees the time and what comes next on the chair’s screen.',
    presenter: 'Turns the pages of what they present while in command.',
    account: 'Points and delegates need no account: points come in by their sign-in sheet, delegates open the follow link.',
  },
})

export const membersMessages = defineMessages({
  vi: {
    members: 'Người trong hội nghị',
    you: 'bạn',
    removeRole: 'Bỏ',
    removeRoleOf: (role: string, name: string) => `Bỏ vai trò ${role} của ${name}`,
    confirmTitle: (role: string, name: string) => `Bỏ vai trò ${role} của ${name}?`,
    confirmText: 'Người này mất quyền của vai trò ngay lập tức. Muốn trả lại vai trò thì phải mời lại.',
    confirmSelf: 'Bạn mất quyền của vai trò này ngay lập tức và không tự lấy lại được.',
    confirm: 'Bỏ vai trò',
    removed: (role: string, name: string) => `Đã bỏ vai trò ${role} của ${name}`,
    lastOrganizer: 'duy nhất, không bỏ được',
  },
  en: {
    members: 'People in this conference',
    you: 'you',
    removeRole: 'Remove',
    removeRoleOf: (role, name) => `Remove the role ${role} from ${name}`,
    confirmTitle: (role, name) => `Remove the role ${role} from ${name}?`,
    confirmText: 'They lose what the role allows at once. To give it back, they have to be invited again.',
    confirmSelf: 'You lose what the role allows at once and cannot take it back yourself.',
    confirm: 'Remove the role',
    removed: (role, name) => `${name} no longer has the role ${role}`,
    lastOrganizer: 'the only one, cannot be removed',
  },
})

export const inviteMessages = defineMessages({
  vi: {
    title: 'Mời người',
    email: 'Thư điện tử',
    emailHint: 'Chỉ người giữ địa chỉ này dùng được lời mời.',
    role: 'Vai trò',
    invite: 'Tạo lời mời',
    made: (email: string) => `Lời mời cho ${email} đã sẵn sàng, chưa được gửi đi`,
    once: 'Sao chép hoặc gửi ngay: liên kết chỉ hiện một lần ở đây, dùng được một lần trong 7 ngày.',
    link: 'Liên kết mời',
    mail: 'Soạn thư',
    open: 'Lời mời chưa dùng',
    expires: (when: string) => `hết hạn ${when}`,
    again: 'Tạo liên kết mới',
    againFor: (email: string) => `Tạo liên kết mới cho ${email}`,
    againHint: 'Liên kết mới thay liên kết cũ, liên kết cũ hết tác dụng.',
    subject: (title: string) => `Mời tham gia chuẩn bị: ${title}`,
    body: (role: string, title: string, link: string) =>
      `Kính gửi,\n\nBan tổ chức mời Ông/Bà giữ vai trò ${role} trong hội nghị “${title}”.\n\nMở liên kết sau để nhận lời (dùng được một lần, trong 7 ngày):\n${link}\n\nTrân trọng.`,
  },
  en: {
    title: 'Invite somebody',
    email: 'Email',
    emailHint: 'Only the holder of this address can use the invitation.',
    role: 'Role',
    invite: 'Make the invitation',
    made: (email) => `The invitation for ${email} is ready and not sent yet`,
    once: 'Copy or send it now: the link is shown here only once, and works once within 7 days.',
    link: 'Invitation link',
    mail: 'Write the mail',
    open: 'Invitations not used yet',
    expires: (when) => `expires ${when}`,
    again: 'Make a new link',
    againFor: (email) => `Make a new link for ${email}`,
    againHint: 'The new link replaces the old one, which stops working.',
    subject: (title) => `Invitation to help run: ${title}`,
    body: (role, title, link) =>
      `Dear colleague,\n\nThe organizers invite you to be ${role.toLowerCase()} of the conference “${title}”.\n\nOpen this link to accept (it works once, within 7 days):\n${link}\n\nWith kind regards`,
  },
})
