/**
 * The sample: a real conference of 18 November 2021, as data. What was reported of it is given as it was; what was
 * not (times of day, minutes, places, headcounts, people at the points) is invented and named in `assumed`.
 */
export type SampleConference = {
  readonly title: string
  readonly host: string
  /** yyyy-mm-dd */
  readonly date: string
  /** hh:mm on the wall clock of `timeZone` */
  readonly start: string
  readonly timeZone: string
  readonly place: string
  readonly chair: { readonly name: string; readonly position: string }
  readonly assumed: readonly (keyof SampleConference)[]
}

/** `number` identifies a document throughout the sample. */
export type SampleDocument = {
  readonly number: string
  readonly type: 'Quy định' | 'Hướng dẫn' | 'Nghị quyết' | 'Quyết định'
  readonly issuer: string
  /** yyyy-mm-dd */
  readonly date: string
  readonly subject: string
}

/** The split into minutes is assumed throughout. */
export type SampleAgendaItem =
  | { readonly kind: 'opening' | 'break' | 'directive' | 'closing'; readonly title: string; readonly minutes: number }
  | { readonly kind: 'document'; readonly document: string; readonly minutes: number }

export type SampleDirective = { readonly to: string; readonly text: string }

export const sampleConference: SampleConference = {
  title:
    'Hội nghị trực tiếp kết hợp trực tuyến toàn thành phố quán triệt, triển khai một số văn bản mới ban hành của Trung ương và Thành ủy về công tác xây dựng Đảng',
  host: 'Ban Thường vụ Thành ủy Hà Nội',
  date: '2021-11-18',
  start: '08:00',
  timeZone: 'Asia/Ho_Chi_Minh',
  place: 'Trung tâm Hội nghị quốc tế, quận Ba Đình, Hà Nội',
  chair: { name: 'Đinh Tiến Dũng', position: 'Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội' },
  assumed: ['start', 'place'],
}

export const sampleDocuments: readonly SampleDocument[] = [
  { number: '24-QĐ/TƯ', type: 'Quy định', issuer: 'Ban Chấp hành Trung ương', date: '2021-07-30', subject: 'về thi hành Điều lệ Đảng' },
  { number: '01-HD/TƯ', type: 'Hướng dẫn', issuer: 'Ban Bí thư Trung ương', date: '2021-09-28', subject: 'một số vấn đề cụ thể thi hành Điều lệ Đảng' },
  { number: '41-QĐ/TƯ', type: 'Quy định', issuer: 'Bộ Chính trị', date: '2021-11-03', subject: 'về miễn nhiệm, từ chức đối với cán bộ' },
  { number: '22-QĐ/TƯ', type: 'Quy định', issuer: 'Ban Chấp hành Trung ương', date: '2021-07-28', subject: 'về công tác kiểm tra, giám sát và thi hành kỷ luật Đảng' },
  { number: '37-QĐ/TƯ', type: 'Quy định', issuer: 'Ban Chấp hành Trung ương', date: '2021-10-25', subject: 'về những điều đảng viên không được làm' },
  { number: '04-NQ/TU', type: 'Nghị quyết', issuer: 'Thành ủy Hà Nội', date: '2021-05-31', subject: 'về “Tập trung xây dựng và nâng cao chất lượng đội ngũ cán bộ các cấp nhiệm kỳ 2020-2025 và những năm tiếp theo”' },
  { number: '04-QĐ/TU', type: 'Quy định', issuer: 'Thành ủy Hà Nội', date: '2021-08-11', subject: 'về “Quản lý cán bộ, phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử”' },
  { number: '07-QĐ/TU', type: 'Quy định', issuer: 'Thành ủy Hà Nội', date: '2021-11-17', subject: 'về “Luân chuyển, điều động, chuyển đổi vị trí công tác cán bộ, công chức, viên chức thuộc thành phố”' },
  { number: '1841-QĐ/TU', type: 'Quyết định', issuer: 'Thành ủy Hà Nội', date: '2021-10-28', subject: 'về ban hành Quy định đánh giá, xếp loại hằng tháng đối với cán bộ, công chức, viên chức, lao động hợp đồng trong hệ thống chính trị thành phố' },
  { number: '05-QĐ/TU', type: 'Quy định', issuer: 'Thành ủy Hà Nội', date: '2021-08-16', subject: 'về trách nhiệm và mối quan hệ phối hợp giữa các cơ quan, đơn vị trong công tác đào tạo, bồi dưỡng cán bộ, công chức, viên chức và đối tượng khác của thành phố Hà Nội' },
]

export const sampleAgenda: readonly SampleAgendaItem[] = [
  { kind: 'opening', title: 'Chào cờ, tuyên bố lý do, giới thiệu đại biểu', minutes: 15 },
  { kind: 'document', document: '24-QĐ/TƯ', minutes: 20 },
  { kind: 'document', document: '01-HD/TƯ', minutes: 20 },
  { kind: 'document', document: '41-QĐ/TƯ', minutes: 15 },
  { kind: 'document', document: '22-QĐ/TƯ', minutes: 20 },
  { kind: 'document', document: '37-QĐ/TƯ', minutes: 20 },
  { kind: 'break', title: 'Giải lao', minutes: 15 },
  { kind: 'document', document: '04-NQ/TU', minutes: 15 },
  { kind: 'document', document: '04-QĐ/TU', minutes: 15 },
  { kind: 'document', document: '07-QĐ/TU', minutes: 15 },
  { kind: 'document', document: '1841-QĐ/TU', minutes: 15 },
  { kind: 'document', document: '05-QĐ/TU', minutes: 15 },
  { kind: 'directive', title: 'Phát biểu chỉ đạo của đồng chí Bí thư Thành ủy', minutes: 30 },
  { kind: 'closing', title: 'Bế mạc', minutes: 5 },
]

/** What the directive speech asked for, in short. */
export const sampleDirectives: readonly SampleDirective[] = [
  { to: 'từng đồng chí', text: 'nghiên cứu và quán triệt sâu sắc các nội dung văn bản; nắm vững những quan điểm lớn, nội dung cơ bản, nội dung mới và cốt lõi; coi hệ thống các văn bản này là cẩm nang để tổ chức thực hiện' },
  { to: 'cấp ủy, người đứng đầu các địa phương, đơn vị', text: 'khẩn trương xây dựng kế hoạch, chương trình, đề án để tổ chức thực hiện, bảo đảm có tính khả thi; phân công rõ trách nhiệm, xác định rõ lộ trình và thời gian thực hiện; tránh xây dựng qua loa, sao chép, thiếu tính thực tiễn' },
  { to: 'các cấp ủy, tổ chức Đảng', text: 'tăng cường đôn đốc, kiểm tra, giám sát việc tổ chức học tập và thực hiện một cách thường xuyên; lựa chọn có trọng tâm, trọng điểm để kiểm tra, giám sát' },
  { to: 'các cấp ủy, tổ chức Đảng', text: 'coi kết quả kiểm tra, đánh giá là căn cứ quan trọng để đánh giá, xếp loại tập thể và cá nhân, nhất là người đứng đầu' },
]
