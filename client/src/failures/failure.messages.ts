import type { AnyFailure } from '@diem-cau/shared/protocol/commands.ts'
import { type Messages, defineMessages } from '../i18n/messages.ts'

/** Failures that only queries, uploads and sign-in can answer. */
export type QueryFailureName =
  | 'codeUnknown'
  | 'tooManyDevices'
  | 'emailTaken'
  | 'passwordTooShort'
  | 'signInWrong'
  | 'tooLarge'
  | 'notFound'
  | 'notPdf'
  | 'encrypted'
  | 'truncated'
  | 'tooManyPages'
  | 'pageTooLarge'
  | 'empty'
  | 'renderFailed'
  | 'cancelled'
  | 'sheetUnreadable'
  | 'sheetEncrypted'
  | 'sheetTooLarge'
  | 'sheetEmpty'
  | 'sheetTooManyRows'
  | 'oldExcelFormat'
  | 'listEmpty'
  | 'tooManyRows'

export type FailureName = AnyFailure | QueryFailureName

const vi = {
  malformed: 'Có ô chưa hợp lệ. Xem lại các ô được đánh dấu rồi gửi lại.',
  unknownCommand: 'Trang này đã cũ so với máy chủ. Tải lại trang rồi làm lại.',
  notSignedIn: 'Phiên đăng nhập đã hết. Đăng nhập lại để tiếp tục.',
  forbidden: 'Vai trò của bạn không được làm việc này. Nhờ ban tổ chức làm giúp hoặc cấp thêm vai trò.',
  conferenceNotFound: 'Không tìm thấy hội nghị, hoặc bạn không có quyền xem. Kiểm tra lại đường dẫn.',
  commandIdTaken: 'Yêu cầu bị trùng mã. Tải lại trang rồi làm lại.',
  tooMany: 'Thao tác quá nhanh. Chờ một lát rồi thử lại.',
  timedOut: 'Chưa nhận được trả lời. Kiểm tra đường truyền, xem việc đã được làm chưa rồi thử lại.',
  offline: 'Đang mất kết nối nên chưa gửi gì. Thử lại khi có đường truyền.',
  internal: 'Phần mềm gặp lỗi. Thử lại; nếu vẫn lỗi, báo người quản trị.',
  conferenceClosed: 'Hội nghị đã bế mạc, hồ sơ đã đóng nên không sửa được nữa.',
  wrongPhase: 'Hội nghị không còn ở bước này, có thể người khác vừa chuyển bước. Xem lại trạng thái hiện tại.',
  agendaEmpty: 'Chương trình chưa có nội dung nào. Thêm ít nhất một nội dung rồi công bố.',
  mainPointMissing: 'Chưa có điểm cầu chính. Thêm điểm cầu chính rồi công bố.',
  notPublished: 'Hội nghị chưa được công bố nên chưa gửi thông báo được.',
  pointNotFound: 'Điểm cầu này không còn trong hội nghị.',
  cloneNotFound: 'Không tìm thấy hội nghị để sao chép, hoặc bạn không tham gia hội nghị đó.',
  itemNotFound: 'Nội dung này không còn trong chương trình. Xem lại chương trình hiện tại.',
  documentNotAttached: 'Văn bản này chưa có trong danh mục của hội nghị. Thêm văn bản vào hội nghị trước.',
  agendaFull: 'Chương trình đã đủ 200 nội dung. Bỏ bớt nội dung rồi thêm.',
  itemStarted: 'Nội dung này đã bắt đầu hoặc đã xong nên không dời hay xóa được.',
  itemNotPlanned: 'Nội dung này đã bắt đầu, đã xong hoặc đã cắt.',
  notLive: 'Hội nghị chưa khai mạc hoặc đang nghỉ. Làm việc này khi hội nghị đang diễn ra.',
  itemNotRunning: 'Nội dung này không đang diễn ra.',
  itemOver: 'Nội dung này đã xong hoặc đã cắt nên không đổi thời lượng được.',
  durationTooShort: 'Thời lượng còn lại phải từ 1 phút trở lên.',
  itemNotCut: 'Nội dung này chưa bị cắt.',
  documentNotFound: 'Không tìm thấy văn bản này. Có thể văn bản đã bị xóa khỏi kho.',
  documentAttached: 'Văn bản này đã có trong danh mục của hội nghị.',
  documentInUse: 'Văn bản đang được dùng nên không bỏ được. Gỡ khỏi chương trình và màn hình trước.',
  documentNumberUnreadable: 'Không đọc được số, ký hiệu văn bản. Viết theo dạng 24-QĐ/TW hoặc 30/2020/NĐ-CP.',
  documentNumberTaken: 'Số, ký hiệu này của cơ quan ban hành đã có trong kho văn bản.',
  notInCommand: 'Người khác đang điều khiển trang. Nhận điều khiển rồi làm lại.',
  documentNotReady: 'Văn bản chưa có trang để trình chiếu. Tải tệp PDF lên và chờ dựng trang xong.',
  pageOutOfRange: 'Văn bản không có trang này.',
  notOnShow: 'Văn bản này không còn đang trình chiếu.',
  anotherInCommand: 'Người khác đang điều khiển trang. Nhờ người đó hoặc ban điều hành chuyển giao.',
  memberNotFound: 'Người này không còn trong hội nghị hoặc không có vai trò phù hợp.',
  pointNameTaken: 'Đã có điểm cầu mang tên này trong hội nghị. Đặt tên khác.',
  secondMain: 'Hội nghị chỉ có một điểm cầu chính. Đổi loại của điểm cầu kia trước.',
  unitNotFound: 'Đơn vị này không còn trong cây đơn vị.',
  tooManyPoints: 'Hội nghị có thể có nhiều nhất 20.000 điểm cầu.',
  previewNotFound: 'Bản xem trước đã hết hạn. Nạp lại danh sách.',
  previewStale: 'Danh sách điểm cầu đã đổi sau khi xem trước. Nạp lại danh sách để xem trước lần nữa.',
  deviceNotFound: 'Thiết bị này đã được đăng xuất.',
  checkInNotOpen: 'Chưa mở điểm danh. Chờ ban tổ chức mở điểm danh rồi ký xác nhận.',
  moreThanSummoned: 'Số có mặt cộng số vắng có lý do nhiều hơn số triệu tập. Xem lại các con số.',
  alreadyMember: 'Người này đã có vai trò đó trong hội nghị.',
  inviteInvalid: 'Lời mời không đúng, đã dùng hoặc đã hết hạn. Xin lại lời mời mới.',
  lastOrganizer: 'Đây là người tổ chức cuối cùng. Mời thêm người tổ chức khác trước.',
  unitNameTaken: 'Đã có đơn vị mang tên này ở cùng cấp. Đặt tên khác.',
  unitCycle: 'Một đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.',
  unitInUse: 'Đơn vị còn đơn vị cấp dưới hoặc đã có điểm cầu nên không xóa được.',
  codeUnknown: 'Mã hoặc đường dẫn không đúng, hoặc đã được đổi. Xem lại phiếu đăng nhập hay gọi ban tổ chức.',
  tooManyDevices: 'Điểm cầu này đã có quá nhiều thiết bị. Nhờ ban tổ chức đăng xuất bớt.',
  emailTaken: 'Thư điện tử này đã có tài khoản. Đăng nhập rồi mở lại lời mời.',
  passwordTooShort: 'Mật khẩu cần ít nhất 10 ký tự.',
  signInWrong: 'Thư điện tử hoặc mật khẩu không đúng.',
  tooLarge: 'Tệp hoặc nội dung gửi lên quá lớn.',
  notFound: 'Không tìm thấy. Kiểm tra lại đường dẫn.',
  notPdf: 'Tệp này không phải PDF. Xuất văn bản ra PDF rồi tải lên lại.',
  encrypted: 'PDF có mật khẩu. Bỏ mật khẩu rồi tải lên lại.',
  truncated: 'PDF bị hỏng hoặc chưa đủ. Xuất lại tệp rồi tải lên lại.',
  tooManyPages: 'PDF có quá nhiều trang. Tách thành các tệp nhỏ hơn.',
  pageTooLarge: 'PDF có trang khổ quá lớn. Xuất lại ở khổ giấy thường.',
  empty: 'Tệp rỗng, không có trang nào.',
  renderFailed: 'Không dựng được trang từ tệp này. Xuất lại PDF rồi tải lên lại.',
  cancelled: 'Đã dừng theo yêu cầu.',
  sheetUnreadable: 'Không đọc được tệp danh sách. Dùng XLSX hoặc CSV.',
  sheetEncrypted: 'Tệp Excel có mật khẩu. Bỏ mật khẩu rồi tải lên lại.',
  sheetTooLarge: 'Tệp danh sách quá lớn sau khi giải nén. Chỉ giữ lại danh sách điểm cầu.',
  sheetEmpty: 'Danh sách không có dòng nào.',
  listEmpty: 'Danh sách không có dòng nào dưới tiêu đề. Thêm ít nhất một điểm cầu.',
  tooManyRows: 'Danh sách có quá 20.000 dòng. Tách thành nhiều danh sách.',
  sheetTooManyRows: 'Danh sách có quá 20.000 dòng. Tách thành nhiều danh sách.',
  oldExcelFormat: 'Tệp .xls đời cũ. Mở bằng Excel và lưu thành .xlsx.',
} satisfies Record<FailureName, string>

/** One sentence for each failure there is: what happened and what to do. A new failure without one does not compile. */
export const failureMessages: Messages<typeof vi> = defineMessages({
  vi,
  en: {
    malformed: 'A field is not valid. Check the marked fields and send again.',
    unknownCommand: 'This page is older than the server. Reload it and try again.',
    notSignedIn: 'Your session has ended. Sign in again to go on.',
    forbidden: 'Your role does not allow this. Ask an organizer to do it or to give you the role.',
    conferenceNotFound: 'There is no such conference, or you may not see it. Check the address.',
    commandIdTaken: 'The request’s id was used before. Reload the page and try again.',
    tooMany: 'That was too fast. Wait a moment and try again.',
    timedOut: 'No answer came. Check the line, see whether it was done, then try again.',
    offline: 'There is no connection, so nothing was sent. Try again once the line is back.',
    internal: 'The software failed. Try again; if it fails again, tell the administrator.',
    conferenceClosed: 'The conference is closed and so is its record; it can no longer be changed.',
    wrongPhase: 'The conference is no longer at this step; somebody may just have moved it on. Look at where it stands now.',
    agendaEmpty: 'The agenda is empty. Add at least one item, then publish.',
    mainPointMissing: 'There is no main point yet. Add the main point, then publish.',
    notPublished: 'The conference is not published yet, so nothing can be announced.',
    pointNotFound: 'This point is no longer part of the conference.',
    cloneNotFound: 'The conference to clone was not found, or you are not part of it.',
    itemNotFound: 'This item is no longer on the agenda. Look at the agenda as it is now.',
    documentNotAttached: 'This document is not on the conference’s list. Add it to the conference first.',
    agendaFull: 'The agenda already has 200 items. Remove some before adding more.',
    itemStarted: 'This item has started or is over, so it cannot be moved or removed.',
    itemNotPlanned: 'This item has started, is over, or was cut.',
    notLive: 'The conference is not open, or in recess. Do this while it is under way.',
    itemNotRunning: 'This item is not running.',
    itemOver: 'This item is over or was cut, so its length cannot change.',
    durationTooShort: 'At least one minute must be left.',
    itemNotCut: 'This item was not cut.',
    documentNotFound: 'This document was not found. It may have been removed from the library.',
    documentAttached: 'This document is already on the conference’s list.',
    documentInUse: 'The document is in use and cannot be taken off. Remove it from agenda and screens first.',
    documentNumberUnreadable: 'The document number cannot be read. Write it like 24-QĐ/TW or 30/2020/NĐ-CP.',
    documentNumberTaken: 'This issuer’s document with this number is already in the library.',
    notInCommand: 'Somebody else is in command of the pages. Take over, then try again.',
    documentNotReady: 'The document has no pages to show yet. Upload its PDF and wait until the pages are made.',
    pageOutOfRange: 'The document has no such page.',
    notOnShow: 'This document is no longer on show.',
    anotherInCommand: 'Somebody else is in command of the pages. Ask them or the desk to hand over.',
    memberNotFound: 'This person is no longer in the conference or lacks the right role.',
    pointNameTaken: 'There already is a point of this name. Choose another name.',
    secondMain: 'A conference has one main point. Change the kind of the other one first.',
    unitNotFound: 'This unit is no longer in the tree.',
    tooManyPoints: 'A conference can have at most 20,000 points.',
    previewNotFound: 'The preview has expired. Load the list again.',
    previewStale: 'The points changed after the preview. Load the list again for a new preview.',
    deviceNotFound: 'This device has been signed out already.',
    checkInNotOpen: 'Check-in is not open yet. Wait for the organizers to open it, then sign.',
    moreThanSummoned: 'Present and excused together are more than were summoned. Check the numbers.',
    alreadyMember: 'This person already has that role in the conference.',
    inviteInvalid: 'The invitation is wrong, used or expired. Ask for a new one.',
    lastOrganizer: 'This is the last organizer. Invite another one first.',
    unitNameTaken: 'There already is a unit of this name at this place. Choose another name.',
    unitCycle: 'A unit cannot be below itself or below one of its own units.',
    unitInUse: 'The unit has units below it or points made from it, so it cannot be removed.',
    codeUnknown: 'The code or link is wrong or was renewed. Check the sign-in sheet or call the organizers.',
    tooManyDevices: 'This point has too many devices. Ask the organizers to sign some out.',
    emailTaken: 'There already is an account with this email. Sign in and open the invitation again.',
    passwordTooShort: 'The password needs at least 10 characters.',
    signInWrong: 'Email or password is wrong.',
    tooLarge: 'The file or content is too large.',
    notFound: 'Not found. Check the address.',
    notPdf: 'This file is not a PDF. Export the document as PDF and upload it again.',
    encrypted: 'The PDF is protected by a password. Remove it and upload again.',
    truncated: 'The PDF is damaged or incomplete. Export it anew and upload again.',
    tooManyPages: 'The PDF has too many pages. Split it into smaller files.',
    pageTooLarge: 'The PDF has a page of excessive size. Export it on ordinary paper size.',
    empty: 'The file is empty: it has no page.',
    renderFailed: 'No pages could be made from this file. Export the PDF anew and upload again.',
    cancelled: 'Stopped as asked.',
    sheetUnreadable: 'The list cannot be read. Use XLSX or CSV.',
    sheetEncrypted: 'The Excel file is protected by a password. Remove it and upload again.',
    sheetTooLarge: 'The list is too large when unpacked. Keep only the list of points.',
    sheetEmpty: 'The list has no rows.',
    listEmpty: 'The list has no rows below its header. Add at least one point.',
    tooManyRows: 'The list has more than 20,000 rows. Split it.',
    sheetTooManyRows: 'The list has more than 20,000 rows. Split it.',
    oldExcelFormat: 'This is an old .xls file. Open it in Excel and save it as .xlsx.',
  },
})
