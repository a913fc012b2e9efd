/** `key` identifies a unit throughout the sample; the city has no parent. */
export type SampleUnit = { readonly key: string; readonly name: string; readonly parent: string | undefined }

/** Someone who does not exist, with a number that no network has given out. */
export type SamplePerson = { readonly name: string; readonly phone: string }

/** Headcounts and people are assumed at every point. */
export type SamplePoint = {
  readonly name: string
  readonly unit: string
  readonly kind: 'main' | 'remote'
  readonly summoned: number
  readonly head: SamplePerson
  readonly technician: SamplePerson
}

const CITY = 'ha-noi'
const SUMMONED_IN_MAIN_HALL = 250
const SUMMONED_PER_POINT = 80

/** The thirty districts of November 2021, with the assumed head and technician of each point. */
const districts = [
  ['ba-dinh', 'Quận Ba Đình', 'Nguyễn Thị Minh Hạnh', 'Trần Quốc Đạt'],
  ['hoan-kiem', 'Quận Hoàn Kiếm', 'Phạm Văn Thành', 'Lê Thị Thu Trang'],
  ['tay-ho', 'Quận Tây Hồ', 'Đỗ Thị Lan Phương', 'Vũ Đức Huy'],
  ['long-bien', 'Quận Long Biên', 'Hoàng Mạnh Cường', 'Nguyễn Thị Yến'],
  ['cau-giay', 'Quận Cầu Giấy', 'Bùi Thị Ngọc Ánh', 'Phan Tuấn Kiệt'],
  ['dong-da', 'Quận Đống Đa', 'Trịnh Xuân Bách', 'Đặng Thị Hồng Nhung'],
  ['hai-ba-trung', 'Quận Hai Bà Trưng', 'Lê Thị Bích Thủy', 'Ngô Quang Vinh'],
  ['hoang-mai', 'Quận Hoàng Mai', 'Vũ Hữu Nghĩa', 'Phạm Thị Kim Oanh'],
  ['thanh-xuan', 'Quận Thanh Xuân', 'Dương Thị Quỳnh Chi', 'Hà Minh Tuấn'],
  ['ha-dong', 'Quận Hà Đông', 'Nguyễn Đình Khôi', 'Cao Thị Thanh Hà'],
  ['bac-tu-liem', 'Quận Bắc Từ Liêm', 'Lưu Thị Diệu Linh', 'Trương Công Sơn'],
  ['nam-tu-liem', 'Quận Nam Từ Liêm', 'Mai Văn Hưởng', 'Tạ Thị Phương Thảo'],
  ['son-tay', 'Thị xã Sơn Tây', 'Phùng Thị Hải Yến', 'Khuất Duy Long'],
  ['ba-vi', 'Huyện Ba Vì', 'Chu Quang Trường', 'Đinh Thị Mỹ Lệ'],
  ['chuong-my', 'Huyện Chương Mỹ', 'Nguyễn Thị Tuyết Mai', 'Trịnh Văn Phúc'],
  ['dan-phuong', 'Huyện Đan Phượng', 'Đào Trọng Nghĩa', 'Bùi Thị Hương Giang'],
  ['dong-anh', 'Huyện Đông Anh', 'Ngô Thị Thúy Vân', 'Nguyễn Bá Lộc'],
  ['gia-lam', 'Huyện Gia Lâm', 'Lê Anh Quân', 'Phạm Thị Như Quỳnh'],
  ['hoai-duc', 'Huyện Hoài Đức', 'Vương Thị Cẩm Tú', 'Nguyễn Khắc Hiếu'],
  ['me-linh', 'Huyện Mê Linh', 'Trần Đăng Khoa', 'Lưu Thị Ánh Tuyết'],
  ['my-duc', 'Huyện Mỹ Đức', 'Nguyễn Thị Hoài Thương', 'Đỗ Văn Chiến'],
  ['phu-xuyen', 'Huyện Phú Xuyên', 'Hoàng Ngọc Lâm', 'Vũ Thị Thanh Bình'],
  ['phuc-tho', 'Huyện Phúc Thọ', 'Kiều Thị Minh Nguyệt', 'Trần Hữu Đông'],
  ['quoc-oai', 'Huyện Quốc Oai', 'Đỗ Huy Hoàng', 'Nguyễn Thị Bảo Ngọc'],
  ['soc-son', 'Huyện Sóc Sơn', 'Phạm Thị Hồng Vân', 'Nguyễn Tiến Dương'],
  ['thach-that', 'Huyện Thạch Thất', 'Cấn Xuân Thủy', 'Lê Thị Ngân Hà'],
  ['thanh-oai', 'Huyện Thanh Oai', 'Tạ Thị Mai Liên', 'Nguyễn Trung Kiên'],
  ['thanh-tri', 'Huyện Thanh Trì', 'Đặng Văn Toàn', 'Hoàng Thị Khánh Ly'],
  ['thuong-tin', 'Huyện Thường Tín', 'Lý Thị Thanh Xuân', 'Phan Đình Nam'],
  ['ung-hoa', 'Huyện Ứng Hòa', 'Bùi Quốc Việt', 'Đoàn Thị Hà My'],
] as const

export const sampleUnits: readonly SampleUnit[] = [
  { key: CITY, name: 'Thành phố Hà Nội', parent: undefined },
  ...districts.map(([key, name]) => ({ key, name, parent: CITY })),
]

/** The head of the n-th point has the 2n-th number, its technician the next. */
const person = (name: string, place: number): SamplePerson => ({
  name,
  phone: `0900 000 ${String(place).padStart(3, '0')}`,
})

export const samplePoints: readonly SamplePoint[] = [
  {
    name: 'Điểm cầu Thành ủy Hà Nội',
    unit: CITY,
    kind: 'main',
    summoned: SUMMONED_IN_MAIN_HALL,
    head: person('Nguyễn Thị Thanh Tâm', 0),
    technician: person('Trần Anh Khoa', 1),
  },
  ...districts.map(([key, name, head, technician], index): SamplePoint => ({
    name: `Điểm cầu ${name}`,
    unit: key,
    kind: 'remote',
    summoned: SUMMONED_PER_POINT,
    head: person(head, 2 * index + 2),
    technician: person(technician, 2 * index + 3),
  })),
]
