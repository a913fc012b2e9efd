import { AnnouncementId, DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import { SpeakRequestId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { buildDetails, buildDocument, buildDocumentId, buildItem, buildItemId, buildPointId, buildProfile } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { eventSentence } from './eventSentence.ts'
import { inWords } from './nameBook.ts'

const [a, b] = [buildItemId('a'), buildItemId('b')]
const pointId = buildPointId('p')
const documentId = buildDocumentId('a')
const deviceId = DeviceId.parse('d00000000000')
const announcementId = AnnouncementId.parse('n00000000000')
const [requestId, other] = [SpeakRequestId.parse('r00000000000'), SpeakRequestId.parse('s00000000000')]
const speaker = { pointId, pointName: 'Quận Ba Đình', name: 'Lê Hà', position: '', topic: '' }
const document = buildDocument('a', 7)
const ofDocument = buildItem({ title: '', documentId, duration: minutes(15) })

/** One of each type there is: a type without a sample does not compile. */
const SAMPLES: { readonly [Type in LogEvent['type']]: Extract<LogEvent, { type: Type }> } = {
  conferenceCreated: { type: 'conferenceCreated', details: buildDetails() },
  detailsEdited: { type: 'detailsEdited', details: buildDetails() },
  conferencePublished: { type: 'conferencePublished' },
  checkInOpened: { type: 'checkInOpened' },
  conferenceOpened: { type: 'conferenceOpened' },
  conferenceRecessed: { type: 'conferenceRecessed' },
  conferenceResumed: { type: 'conferenceResumed' },
  conferenceClosed: { type: 'conferenceClosed' },
  conferenceReopened: { type: 'conferenceReopened' },
  announced: { type: 'announced', announcementId, text: 'Kiểm tra micro' },
  itemAdded: { type: 'itemAdded', itemId: a, details: buildItem({ title: 'Chào cờ' }), after: null },
  itemEdited: { type: 'itemEdited', itemId: b, details: ofDocument },
  itemRemoved: { type: 'itemRemoved', itemId: a },
  itemMoved: { type: 'itemMoved', itemId: a, after: b },
  itemStarted: { type: 'itemStarted', itemId: b },
  itemFinished: { type: 'itemFinished', itemId: a },
  itemExtended: { type: 'itemExtended', itemId: a, by: minutes(-5) },
  itemsSwapped: { type: 'itemsSwapped', first: a, second: b },
  itemCut: { type: 'itemCut', itemId: a },
  itemRestored: { type: 'itemRestored', itemId: a },
  documentAttached: { type: 'documentAttached', document },
  documentUpdated: { type: 'documentUpdated', document },
  documentDetached: { type: 'documentDetached', documentId },
  documentShown: { type: 'documentShown', documentId, page: 3 },
  pageTurned: { type: 'pageTurned', page: 4 },
  showingStopped: { type: 'showingStopped' },
  commandTaken: { type: 'commandTaken', holder: { userId: UserId.parse('lan'), name: 'Lan' } },
  commandReleased: { type: 'commandReleased' },
  layoutSet: { type: 'layoutSet', layout: 'twoPoints' },
  sourceSetBackstage: { type: 'sourceSetBackstage', source: pointId, name: 'Quận Ba Đình' },
  sourcePutOnAir: { type: 'sourcePutOnAir', source: 'hallCamera', name: null },
  sourceTakenOff: { type: 'sourceTakenOff', source: 'screen' },
  sourceMuted: { type: 'sourceMuted', source: pointId },
  sourceUnmuted: { type: 'sourceUnmuted', source: 'hallSound' },
  pointAdded: { type: 'pointAdded', pointId, profile: buildProfile({ summoned: 1200 }) },
  pointEdited: { type: 'pointEdited', pointId, profile: buildProfile() },
  pointRemoved: { type: 'pointRemoved', pointId },
  codeRenewed: { type: 'codeRenewed', pointId },
  deviceBound: { type: 'deviceBound', pointId, deviceId, role: 'screen' },
  deviceRevoked: { type: 'deviceRevoked', pointId, deviceId },
  deviceConnected: { type: 'deviceConnected', pointId, deviceId },
  deviceLost: { type: 'deviceLost', pointId, deviceId },
  pointNotified: { type: 'pointNotified', pointId, announcementId, text: 'Bật camera' },
  headcountSigned: {
    type: 'headcountSigned',
    pointId,
    headcount: { present: 75, excused: [{ reason: 'sick', count: 2 }, { reason: 'duty', count: 1 }] },
    by: 'head',
  },
  floorOpened: { type: 'floorOpened' },
  floorClosed: { type: 'floorClosed' },
  speakingLengthSet: { type: 'speakingLengthSet', length: minutes(7) },
  speakerEntered: { type: 'speakerEntered', requestId, kind: 'request', speaker, length: null },
  speakerEdited: { type: 'speakerEdited', requestId, speaker, length: null },
  speakerMoved: { type: 'speakerMoved', requestId, after: other },
  speakerCalled: { type: 'speakerCalled', requestId },
  speakerBegan: { type: 'speakerBegan', requestId, length: minutes(5) },
  speakerPaused: { type: 'speakerPaused', requestId },
  speakerResumed: { type: 'speakerResumed', requestId },
  speakerExtended: { type: 'speakerExtended', requestId, by: minutes(2) },
  speakerEnded: { type: 'speakerEnded', requestId },
  speakerWithdrew: { type: 'speakerWithdrew', requestId },
  speakerSkipped: { type: 'speakerSkipped', requestId },
  speakerReturned: { type: 'speakerReturned', requestId },
}

const BEFORE: LogEvent[] = [SAMPLES.documentAttached, SAMPLES.pointAdded, SAMPLES.itemAdded, SAMPLES.itemEdited, SAMPLES.deviceBound, SAMPLES.speakerEntered]
const say = (event: LogEvent, language: 'vi' | 'en', before: readonly LogEvent[] = BEFORE): string | undefined =>
  inWords([{ events: [...before, event].map((each) => ({ event: each })) }], (each, names) => eventSentence(each, names, language)).at(-1)?.words

const EXPECTED: { readonly [Type in LogEvent['type']]: readonly [string, string] } = {
  conferenceCreated: ['Lập hội nghị “Hội nghị quán triệt văn bản”.', 'Created the conference “Hội nghị quán triệt văn bản”.'],
  detailsEdited: [
    'Sửa thông tin hội nghị: “Hội nghị quán triệt văn bản”, tại Hội trường.',
    'Edited the conference: “Hội nghị quán triệt văn bản”, at Hội trường.',
  ],
  conferencePublished: ['Công bố hội nghị.', 'Published the conference.'],
  checkInOpened: ['Mở điểm danh.', 'Opened check-in.'],
  conferenceOpened: ['Khai mạc hội nghị.', 'Opened the conference.'],
  conferenceRecessed: ['Hội nghị tạm nghỉ.', 'The conference went into recess.'],
  conferenceResumed: ['Hội nghị tiếp tục.', 'The conference resumed.'],
  conferenceClosed: ['Bế mạc hội nghị.', 'Closed the conference.'],
  conferenceReopened: ['Mở lại hội nghị.', 'Reopened the conference.'],
  announced: ['Thông báo đến mọi điểm cầu: “Kiểm tra micro”.', 'Announced to all points: “Kiểm tra micro”.'],
  itemAdded: ['Thêm vào chương trình “Chào cờ”, 20 phút.', 'Added “Chào cờ” to the agenda, 20 minutes.'],
  itemEdited: ['Sửa nội dung “24-QĐ/TW”, 15 phút.', 'Edited the item “24-QĐ/TW”, 15 minutes.'],
  itemRemoved: ['Bỏ khỏi chương trình “Chào cờ”.', 'Removed “Chào cờ” from the agenda.'],
  itemMoved: ['Chuyển “Chào cờ” ra sau “24-QĐ/TW”.', 'Moved “Chào cờ” behind “24-QĐ/TW”.'],
  itemStarted: ['Bắt đầu nội dung “24-QĐ/TW”.', 'Started the item “24-QĐ/TW”.'],
  itemFinished: ['Kết thúc nội dung “Chào cờ”.', 'Finished the item “Chào cờ”.'],
  itemExtended: ['Bớt 5 phút của “Chào cờ”.', 'Took 5 minutes from “Chào cờ”.'],
  itemsSwapped: ['Đổi chỗ “Chào cờ” và “24-QĐ/TW”.', 'Swapped “Chào cờ” and “24-QĐ/TW”.'],
  itemCut: ['Cắt “Chào cờ” khỏi chương trình.', 'Cut “Chào cờ” from the agenda.'],
  itemRestored: ['Đưa “Chào cờ” trở lại chương trình.', 'Put “Chào cờ” back on the agenda.'],
  documentAttached: ['Đưa văn bản 24-QĐ/TW vào danh mục hội nghị.', 'Put document 24-QĐ/TW on the conference’s list.'],
  documentUpdated: ['Cập nhật văn bản 24-QĐ/TW.', 'Updated document 24-QĐ/TW.'],
  documentDetached: ['Bỏ văn bản 24-QĐ/TW khỏi danh mục hội nghị.', 'Took document 24-QĐ/TW off the conference’s list.'],
  documentShown: ['Trình chiếu văn bản 24-QĐ/TW, trang 3.', 'Showed document 24-QĐ/TW, page 3.'],
  pageTurned: ['Chuyển đến trang 4.', 'Turned to page 4.'],
  showingStopped: ['Gỡ trang khỏi các màn hình.', 'Took the page off the screens.'],
  commandTaken: ['Lan điều khiển trang.', 'Lan took command of the pages.'],
  commandReleased: ['Thôi điều khiển trang.', 'Released the command of the pages.'],
  layoutSet: ['Đổi bố cục màn hình hội trường.', 'Changed the layout of the halls’ screens.'],
  sourceSetBackstage: ['Chuẩn bị Quận Ba Đình lên sóng.', 'Set Quận Ba Đình backstage.'],
  sourcePutOnAir: ['Đưa camera hội trường lên sóng.', 'Put the hall camera on air.'],
  sourceTakenOff: ['Ngắt màn hình báo cáo viên khỏi sóng.', 'Took the presenter’s screen off the air.'],
  sourceMuted: ['Tắt tiếng Quận Ba Đình.', 'Muted Quận Ba Đình.'],
  sourceUnmuted: ['Mở tiếng âm thanh hội trường.', 'Unmuted the hall sound.'],
  pointAdded: ['Thêm điểm cầu Quận Ba Đình, triệu tập 1.200.', 'Added the point Quận Ba Đình, 1,200 summoned.'],
  pointEdited: ['Sửa điểm cầu Quận Ba Đình, triệu tập 80.', 'Edited the point Quận Ba Đình, 80 summoned.'],
  pointRemoved: ['Bỏ điểm cầu Quận Ba Đình.', 'Removed the point Quận Ba Đình.'],
  codeRenewed: ['Đổi mã đăng nhập của Quận Ba Đình.', 'Renewed the sign-in code of Quận Ba Đình.'],
  deviceBound: ['Quận Ba Đình: màn hình hội trường đăng nhập.', 'Quận Ba Đình: the hall screen signed in.'],
  deviceRevoked: ['Quận Ba Đình: màn hình hội trường bị đăng xuất.', 'Quận Ba Đình: the hall screen was signed out.'],
  deviceConnected: ['Quận Ba Đình: màn hình hội trường kết nối.', 'Quận Ba Đình: the hall screen connected.'],
  deviceLost: ['Quận Ba Đình: màn hình hội trường mất tín hiệu.', 'Quận Ba Đình: the hall screen lost its line.'],
  pointNotified: ['Thông báo riêng Quận Ba Đình: “Bật camera”.', 'Announced to Quận Ba Đình only: “Bật camera”.'],
  headcountSigned: [
    'Quận Ba Đình: trưởng điểm cầu ký có mặt 75, vắng có lý do 3.',
    'Quận Ba Đình: its head signed 75 present, 3 excused.',
  ],
  floorOpened: ['Mở đăng ký phát biểu.', 'Opened the floor.'],
  floorClosed: ['Đóng đăng ký phát biểu.', 'Closed the floor.'],
  speakingLengthSet: ['Đặt thời gian phát biểu mỗi người 7 phút.', 'Set the time for each speaker to 7 minutes.'],
  speakerEntered: ['Lê Hà, Quận Ba Đình đăng ký phát biểu.', 'Lê Hà, Quận Ba Đình asked for the floor.'],
  speakerEdited: ['Sửa thông tin người phát biểu: Lê Hà, Quận Ba Đình.', 'Edited the speaker Lê Hà, Quận Ba Đình.'],
  speakerMoved: [
    'Chuyển Lê Hà, Quận Ba Đình ra sau người phát biểu không rõ trong danh sách phát biểu.',
    'Moved Lê Hà, Quận Ba Đình behind an unknown speaker on the list of speakers.',
  ],
  speakerCalled: ['Mời Lê Hà, Quận Ba Đình chuẩn bị phát biểu.', 'Called Lê Hà, Quận Ba Đình to stand by.'],
  speakerBegan: ['Lê Hà, Quận Ba Đình bắt đầu phát biểu, 5 phút.', 'Lê Hà, Quận Ba Đình began to speak, 5 minutes.'],
  speakerPaused: ['Lê Hà, Quận Ba Đình tạm dừng phát biểu.', 'Lê Hà, Quận Ba Đình paused.'],
  speakerResumed: ['Lê Hà, Quận Ba Đình tiếp tục phát biểu.', 'Lê Hà, Quận Ba Đình went on speaking.'],
  speakerExtended: ['Thêm 2 phút phát biểu cho Lê Hà, Quận Ba Đình.', 'Gave Lê Hà, Quận Ba Đình 2 minutes more to speak.'],
  speakerEnded: ['Lê Hà, Quận Ba Đình kết thúc phát biểu.', 'Lê Hà, Quận Ba Đình ended.'],
  speakerWithdrew: ['Lê Hà, Quận Ba Đình rút đăng ký phát biểu.', 'Lê Hà, Quận Ba Đình withdrew the request to speak.'],
  speakerSkipped: ['Bỏ qua lượt phát biểu của Lê Hà, Quận Ba Đình.', 'Skipped the turn of Lê Hà, Quận Ba Đình.'],
  speakerReturned: ['Đưa Lê Hà, Quận Ba Đình trở lại danh sách phát biểu.', 'Put Lê Hà, Quận Ba Đình back on the list of speakers.'],
}

describe('the sentence of', () => {
  test.each(Object.values(SAMPLES))('$type', (event) => {
    expect([say(event, 'vi'), say(event, 'en')]).toEqual(EXPECTED[event.type])
  })
  test('a headcount that the desk signed, an item moved to the top, an item lengthened', () => {
    expect(say({ ...SAMPLES.headcountSigned, by: 'desk' }, 'vi')).toBe('Quận Ba Đình: ban tổ chức ký thay có mặt 75, vắng có lý do 3.')
    expect(say({ ...SAMPLES.itemMoved, after: null }, 'vi')).toBe('Chuyển “Chào cờ” lên đầu chương trình.')
    expect(say({ ...SAMPLES.itemExtended, by: minutes(10) }, 'vi')).toBe('Thêm 10 phút cho “Chào cờ”.')
  })
  test('what nobody has named', () => {
    expect([say(SAMPLES.itemCut, 'vi', []), say(SAMPLES.deviceLost, 'vi', []), say(SAMPLES.documentShown, 'en', [])]).toEqual([
      'Cắt “nội dung không rõ” khỏi chương trình.',
      'điểm cầu không rõ: một thiết bị mất tín hiệu.',
      'Showed document of unknown number, page 3.',
    ])
  })
  test('an event uses the names of its moment, not later ones', () => {
    const renamed: LogEvent = { ...SAMPLES.pointEdited, profile: buildProfile({ name: 'Phường Ba Đình' }) }
    const events = [SAMPLES.pointAdded, SAMPLES.codeRenewed, renamed, SAMPLES.codeRenewed].map((event) => ({ event }))
    const [, before, , after] = inWords([{ events }], (event, names) => eventSentence(event, names, 'vi'))
    expect([before?.words, after?.words]).toEqual(['Đổi mã đăng nhập của Quận Ba Đình.', 'Đổi mã đăng nhập của Phường Ba Đình.'])
  })
})
