import { defineMessages } from '../../i18n/messages.ts'
import { formatFor, plural } from '../../i18n/format.ts'

const vi = formatFor('vi')
const en = formatFor('en')

export const overviewScreenMessages = defineMessages({
  vi: {
    overline: 'Tổng quan',
    edit: 'Sửa thông tin',
    when: 'Thời gian',
    whenText: (day: string, start: string) => `${day}, bắt đầu ${start}`,
    until: (end: string) => `trả hội trường trước ${end}`,
    place: 'Điểm cầu chính',
    chair: 'Chủ trì',
    calendar: 'Tải chương trình (iCal)',
  },
  en: {
    overline: 'Overview',
    edit: 'Edit the details',
    when: 'Time',
    whenText: (day, start) => `${day}, starts at ${start}`,
    until: (end) => `hall free by ${end}`,
    place: 'Main point',
    chair: 'Chair',
    calendar: 'Download the agenda (iCal)',
  },
})

export const overviewChecklistMessages = defineMessages({
  vi: {
    title: 'Chuẩn bị',
    done: 'Xong',
    look: 'Nên xem lại',
    missing: 'Còn thiếu',
    details: 'Thông tin hội nghị',
    detailsDone: 'Tên, thời gian, địa điểm, chủ trì đã đủ',
    detailsPast: 'Ngày hội nghị đã qua mà chưa khai mạc',
    agenda: 'Chương trình',
    agendaText: (items: number, issues: number) =>
      [`${vi.number(items)} nội dung`, ...(issues > 0 ? [`${vi.number(issues)} chỗ cần xem lại`] : [])].join(', '),
    agendaEmpty: 'Chưa có nội dung nào',
    documents: 'Văn bản',
    documentsText: (count: number, withoutFile: number) =>
      [`${vi.number(count)} văn bản`, ...(withoutFile > 0 ? [`${vi.number(withoutFile)} chưa có trang trình chiếu`] : ['đều có trang trình chiếu'])].join(', '),
    documentsEmpty: 'Chưa có văn bản nào',
    points: 'Điểm cầu',
    pointsText: (points: number, summoned: number) => `${vi.number(points)} điểm cầu, ${vi.number(summoned)} đại biểu triệu tập`,
    pointsEmpty: 'Chưa có điểm cầu nào',
    noMain: 'chưa có điểm cầu chính',
    sheets: 'Phiếu đăng nhập',
    sheetsText: (signedIn: number, points: number) =>
      signedIn === 0
        ? `In và gửi ${vi.number(points)} phiếu; chưa điểm cầu nào đăng nhập`
        : `${vi.number(signedIn)}/${vi.number(points)} điểm cầu đã đăng nhập bằng phiếu`,
    sheetsEmpty: 'In được khi đã có điểm cầu',
    people: 'Nhân sự',
    peopleText: (members: number, invites: number) =>
      [`${vi.number(members)} người`, ...(invites > 0 ? [`${vi.number(invites)} lời mời chưa dùng`] : [])].join(', '),
    peopleAlone: 'Mới có một người; mời thêm thư ký để phòng khi vắng',
    peopleLoading: 'Đang tải',
    peopleFailed: 'Chưa tải được danh sách',
  },
  en: {
    title: 'Preparation',
    done: 'Done',
    look: 'Worth a look',
    missing: 'Missing',
    details: 'Details',
    detailsDone: 'Title, time, place and chair are there',
    detailsPast: 'The day has gone by and it was never opened',
    agenda: 'Agenda',
    agendaText: (items, issues) =>
      [`${en.number(items)} ${plural(items, 'item', 'items')}`, ...(issues > 0 ? [`${en.number(issues)} to look at`] : [])].join(', '),
    agendaEmpty: 'No items yet',
    documents: 'Documents',
    documentsText: (count, withoutFile) =>
      [`${en.number(count)} ${plural(count, 'document', 'documents')}`, ...(withoutFile > 0 ? [`${en.number(withoutFile)} without pages to show`] : ['all with pages to show'])].join(', '),
    documentsEmpty: 'No documents yet',
    points: 'Points',
    pointsText: (points, summoned) =>
      `${en.number(points)} ${plural(points, 'point', 'points')}, ${en.number(summoned)} ${plural(summoned, 'delegate', 'delegates')} summoned`,
    pointsEmpty: 'No points yet',
    noMain: 'no main point yet',
    sheets: 'Sign-in sheets',
    sheetsText: (signedIn, points) =>
      signedIn === 0
        ? `Print and send ${en.number(points)} ${plural(points, 'sheet', 'sheets')}; no point has signed in yet`
        : `${en.number(signedIn)} of ${en.number(points)} points have signed in with theirs`,
    sheetsEmpty: 'To be printed once there are points',
    people: 'People',
    peopleText: (members, invites) =>
      [`${en.number(members)} ${plural(members, 'person', 'people')}`, ...(invites > 0 ? [`${en.number(invites)} ${plural(invites, 'invitation', 'invitations')} not used`] : [])].join(', '),
    peopleAlone: 'One person only; invite a secretary in case you are away',
    peopleLoading: 'Loading',
    peopleFailed: 'The list could not be loaded',
  },
})

export const overviewPublishMessages = defineMessages({
  vi: {
    next: 'Bước tiếp theo',
    draft: 'Công bố để điểm cầu đăng nhập được và liên kết theo dõi có hiệu lực. Vẫn sửa được chương trình sau khi công bố.',
    publish: 'Công bố hội nghị',
    published: 'Đã công bố hội nghị',
    blocked: 'Chưa công bố được',
    organizerOnly: 'Chỉ người tổ chức công bố được hội nghị.',
    ready: 'Hội nghị đã công bố. Đến ngày, mở điểm danh và điều hành tại đây.',
    underWay: 'Hội nghị đang diễn ra.',
    run: 'Đến bàn điều hành',
    closed: 'Hội nghị đã bế mạc, hồ sơ đã đóng.',
    record: 'Xem hồ sơ',
    views: 'Mở màn hình khác',
  },
  en: {
    next: 'Next step',
    draft: 'Publish, so that points can sign in and the follow link works. The agenda can still be changed after that.',
    publish: 'Publish the conference',
    published: 'The conference is published',
    blocked: 'It cannot be published yet',
    organizerOnly: 'Only an organizer can publish the conference.',
    ready: 'The conference is published. On the day, open check-in and run it here.',
    underWay: 'The conference is under way.',
    run: 'To the desk of the day',
    closed: 'The conference is closed, and so is its record.',
    record: 'See the record',
    views: 'Other screens',
  },
})

export const overviewFollowMessages = defineMessages({
  vi: {
    title: 'Liên kết theo dõi',
    public: 'Công khai: ai có địa chỉ đều theo dõi được trên điện thoại.',
    invited: 'Chỉ người có liên kết này theo dõi được. Gửi riêng cho đại biểu.',
    draft: 'Có hiệu lực sau khi công bố.',
    link: 'Địa chỉ',
    qr: 'Mã QR của liên kết theo dõi',
    failed: 'Chưa lấy được liên kết',
    retry: 'Thử lại',
  },
  en: {
    title: 'Follow link',
    public: 'Public: whoever has the address can follow on a phone.',
    invited: 'Only those who have this link can follow. Send it to the delegates themselves.',
    draft: 'It works once the conference is published.',
    link: 'Address',
    qr: 'QR code of the follow link',
    failed: 'The link could not be fetched',
    retry: 'Try again',
  },
})
