import type { ItemKind } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { SpeakKind } from '@diem-cau/shared/floor/floor.protocol.ts'
import type { PointKind } from '@diem-cau/shared/points/points.protocol.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'

/** The words of the record's files; what a screen says is the client's. */
export interface RecordWords {
  readonly attendance: readonly string[]
  readonly agenda: readonly string[]
  readonly speaking: readonly string[]
  readonly events: readonly string[]
  readonly itemKinds: Readonly<Record<ItemKind, string>>
  readonly pointKinds: Readonly<Record<PointKind, string>>
  readonly speakKinds: Readonly<Record<SpeakKind, string>>
  readonly signedBy: { readonly head: string; readonly desk: string }
  readonly outcomes: { readonly held: string; readonly running: string; readonly cut: string; readonly notHeld: string }
  readonly eventTypes: Readonly<Record<LogEvent['type'], string>>
  readonly system: string
}

const vi: RecordWords = {
  attendance: [
    'Điểm cầu', 'Đơn vị', 'Loại', 'Số triệu tập', 'Có mặt', 'Vắng có lý do', 'Ốm', 'Công tác', 'Nghỉ phép', 'Lý do khác',
    'Vắng không lý do', 'Ký lúc', 'Người ký', 'Kết nối lần đầu', 'Thấy lần cuối', 'Số lần mất tín hiệu', 'Số phút mất tín hiệu',
  ],
  agenda: [
    'STT', 'Loại', 'Nội dung', 'Báo cáo viên', 'Dự kiến bắt đầu', 'Dự kiến kết thúc', 'Dự kiến (phút)',
    'Thực tế bắt đầu', 'Thực tế kết thúc', 'Thực tế (phút)', 'Kết quả',
  ],
  speaking: [
    'STT', 'Hình thức', 'Người phát biểu', 'Chức vụ, đơn vị', 'Nội dung', 'Điểm cầu', 'Đơn vị', 'Bắt đầu', 'Kết thúc',
    'Thời gian được dành', 'Thời gian phát biểu', 'Cộng của điểm cầu', 'Cộng của đơn vị',
  ],
  events: ['STT', 'Thời điểm', 'Sự kiện', 'Người thực hiện', 'Điểm cầu', 'Chi tiết'],
  itemKinds: {
    opening: 'Khai mạc', document: 'Văn bản', speech: 'Phát biểu', discussion: 'Thảo luận', break: 'Giải lao',
    directive: 'Phát biểu chỉ đạo', closing: 'Bế mạc',
  },
  pointKinds: { main: 'Điểm cầu chính', remote: 'Điểm cầu trực tuyến', individual: 'Cá nhân' },
  speakKinds: { request: 'Phát biểu', paper: 'Tham luận' },
  signedBy: { head: 'Trưởng điểm cầu', desk: 'Ban tổ chức' },
  outcomes: { held: 'Đã thực hiện', running: 'Đang thực hiện', cut: 'Đã lược bỏ', notHeld: 'Chưa thực hiện' },
  eventTypes: {
    conferenceCreated: 'Tạo hội nghị', detailsEdited: 'Sửa thông tin hội nghị', conferencePublished: 'Công bố hội nghị',
    checkInOpened: 'Mở điểm danh', conferenceOpened: 'Khai mạc hội nghị', conferenceRecessed: 'Tạm nghỉ',
    conferenceResumed: 'Tiếp tục hội nghị', conferenceClosed: 'Bế mạc hội nghị', conferenceReopened: 'Mở lại hội nghị',
    announced: 'Thông báo chung',
    itemAdded: 'Thêm nội dung', itemEdited: 'Sửa nội dung', itemRemoved: 'Xóa nội dung', itemMoved: 'Chuyển vị trí nội dung',
    itemStarted: 'Bắt đầu nội dung', itemFinished: 'Kết thúc nội dung', itemExtended: 'Thay đổi thời lượng nội dung',
    itemsSwapped: 'Đổi chỗ hai nội dung', itemCut: 'Lược bỏ nội dung', itemRestored: 'Khôi phục nội dung',
    documentAttached: 'Thêm văn bản', documentUpdated: 'Cập nhật văn bản', documentDetached: 'Bỏ văn bản',
    documentShown: 'Trình chiếu văn bản', pageTurned: 'Chuyển trang', showingStopped: 'Dừng trình chiếu',
    layoutSet: 'Đổi bố cục màn hình hội trường', sourceSetBackstage: 'Chuẩn bị nguồn hình và tiếng',
    sourcePutOnAir: 'Đưa lên sóng', sourceTakenOff: 'Ngắt khỏi sóng', sourceMuted: 'Tắt tiếng nguồn', sourceUnmuted: 'Mở tiếng nguồn',
    commandTaken: 'Nhận quyền trình chiếu', commandReleased: 'Trả quyền trình chiếu',
    pointAdded: 'Thêm điểm cầu', pointEdited: 'Sửa điểm cầu', pointRemoved: 'Bỏ điểm cầu', codeRenewed: 'Đổi mã điểm cầu',
    deviceBound: 'Thiết bị đăng nhập', deviceRevoked: 'Thu hồi thiết bị', deviceConnected: 'Thiết bị kết nối',
    deviceLost: 'Thiết bị mất tín hiệu', pointNotified: 'Thông báo riêng điểm cầu', headcountSigned: 'Ký số đại biểu có mặt',
    floorOpened: 'Mở đăng ký phát biểu', floorClosed: 'Đóng đăng ký phát biểu', speakingLengthSet: 'Đặt thời gian phát biểu',
    speakerEntered: 'Đăng ký phát biểu', speakerEdited: 'Sửa người phát biểu', speakerMoved: 'Chuyển thứ tự phát biểu',
    speakerCalled: 'Mời chuẩn bị phát biểu', speakerBegan: 'Bắt đầu phát biểu', speakerPaused: 'Tạm dừng phát biểu',
    speakerResumed: 'Tiếp tục phát biểu', speakerExtended: 'Thay đổi thời gian phát biểu', speakerEnded: 'Kết thúc phát biểu',
    speakerWithdrew: 'Rút đăng ký phát biểu', speakerSkipped: 'Bỏ qua lượt phát biểu', speakerReturned: 'Đưa lại vào danh sách phát biểu',
  },
  system: 'Hệ thống',
}

const en: RecordWords = {
  attendance: [
    'Point', 'Unit', 'Kind', 'Summoned', 'Present', 'Absent with reason', 'Sick', 'On duty', 'On leave', 'Other reason',
    'Absent without reason', 'Signed at', 'Signed by', 'First connected', 'Last seen', 'Times signal lost', 'Minutes signal lost',
  ],
  agenda: [
    'No.', 'Kind', 'Item', 'Presenter', 'Planned start', 'Planned end', 'Planned (minutes)',
    'Actual start', 'Actual end', 'Actual (minutes)', 'Outcome',
  ],
  speaking: [
    'No.', 'Form', 'Speaker', 'Position and unit', 'Topic', 'Point', 'Unit', 'Started', 'Ended',
    'Time given', 'Time spoken', "Point's total", "Unit's total",
  ],
  events: ['No.', 'Time', 'Event', 'By', 'Point', 'Details'],
  itemKinds: {
    opening: 'Opening', document: 'Document', speech: 'Speech', discussion: 'Discussion', break: 'Break',
    directive: 'Directive speech', closing: 'Closing',
  },
  pointKinds: { main: 'Main point', remote: 'Remote point', individual: 'Individual' },
  speakKinds: { request: 'Speech', paper: 'Paper' },
  signedBy: { head: 'Head of point', desk: 'Desk' },
  outcomes: { held: 'Held', running: 'Running', cut: 'Cut', notHeld: 'Not held' },
  eventTypes: {
    conferenceCreated: 'Conference created', detailsEdited: 'Details edited', conferencePublished: 'Conference published',
    checkInOpened: 'Check-in opened', conferenceOpened: 'Conference opened', conferenceRecessed: 'Recess',
    conferenceResumed: 'Conference resumed', conferenceClosed: 'Conference closed', conferenceReopened: 'Conference reopened',
    announced: 'Announcement to all',
    itemAdded: 'Item added', itemEdited: 'Item edited', itemRemoved: 'Item removed', itemMoved: 'Item moved',
    itemStarted: 'Item started', itemFinished: 'Item finished', itemExtended: 'Item length changed',
    itemsSwapped: 'Items swapped', itemCut: 'Item cut', itemRestored: 'Item restored',
    documentAttached: 'Document added', documentUpdated: 'Document updated', documentDetached: 'Document taken off',
    documentShown: 'Document shown', pageTurned: 'Page turned', showingStopped: 'Showing stopped',
    layoutSet: 'Layout of the halls changed', sourceSetBackstage: 'Source set backstage',
    sourcePutOnAir: 'Put on air', sourceTakenOff: 'Taken off air', sourceMuted: 'Source muted', sourceUnmuted: 'Source unmuted',
    commandTaken: 'Presenting taken over', commandReleased: 'Presenting released',
    pointAdded: 'Point added', pointEdited: 'Point edited', pointRemoved: 'Point removed', codeRenewed: "Point's code renewed",
    deviceBound: 'Device signed in', deviceRevoked: 'Device revoked', deviceConnected: 'Device connected',
    deviceLost: 'Device lost signal', pointNotified: 'Announcement to one point', headcountSigned: 'Headcount signed',
    floorOpened: 'Floor opened', floorClosed: 'Floor closed', speakingLengthSet: 'Speaking time set',
    speakerEntered: 'Request to speak', speakerEdited: 'Speaker edited', speakerMoved: 'Speaker moved in the list',
    speakerCalled: 'Speaker called to stand by', speakerBegan: 'Speech began', speakerPaused: 'Speech paused',
    speakerResumed: 'Speech resumed', speakerExtended: 'Speaking time changed', speakerEnded: 'Speech ended',
    speakerWithdrew: 'Request withdrawn', speakerSkipped: 'Speaker skipped', speakerReturned: 'Speaker put back on the list',
  },
  system: 'System',
}

/** Vietnamese unless English is asked for by name. */
export const recordWords = (lang: unknown): RecordWords => (lang === 'en' ? en : vi)
