import { describe, expect, it } from 'vitest'
import { detectLegacyEncoding, recoverLegacyText, type LegacyEncoding } from './legacyText.ts'
import { isVietnameseSyllable } from './vietnameseSyllable.ts'

/** The sample's points, each as Unicode | TCVN3 | VNI, the latter two as the fonts' own converters write them. */
const POINTS = `
Điểm cầu Thành ủy Hà Nội|§iÓm cÇu Thµnh ñy Hµ Néi|Ñieåm caàu Thaønh uûy Haø Noäi
Quận Ba Đình|QuËn Ba §×nh|Quaän Ba Ñình
Quận Hoàn Kiếm|QuËn Hoµn KiÕm|Quaän Hoaøn Kieám
Quận Tây Hồ|QuËn T©y Hå|Quaän Taây Hoà
Quận Long Biên|QuËn Long Biªn|Quaän Long Bieân
Quận Cầu Giấy|QuËn CÇu GiÊy|Quaän Caàu Giaáy
Quận Đống Đa|QuËn §èng §a|Quaän Ñoáng Ña
Quận Hai Bà Trưng|QuËn Hai Bµ Tr\u00ADng|Quaän Hai Baø Tröng
Quận Hoàng Mai|QuËn Hoµng Mai|Quaän Hoaøng Mai
Quận Thanh Xuân|QuËn Thanh Xu©n|Quaän Thanh Xuaân
Quận Hà Đông|QuËn Hµ §«ng|Quaän Haø Ñoâng
Quận Bắc Từ Liêm|QuËn B¾c Tõ Liªm|Quaän Baéc Töø Lieâm
Quận Nam Từ Liêm|QuËn Nam Tõ Liªm|Quaän Nam Töø Lieâm
Thị xã Sơn Tây|ThÞ x· S¬n T©y|Thò xaõ Sôn Taây
Huyện Ba Vì|HuyÖn Ba V×|Huyeän Ba Vì
Huyện Chương Mỹ|HuyÖn Ch\u00AD¬ng Mü|Huyeän Chöông Myõ
Huyện Đan Phượng|HuyÖn §an Ph\u00ADîng|Huyeän Ñan Phöôïng
Huyện Đông Anh|HuyÖn §«ng Anh|Huyeän Ñoâng Anh
Huyện Gia Lâm|HuyÖn Gia L©m|Huyeän Gia Laâm
Huyện Hoài Đức|HuyÖn Hoµi §øc|Huyeän Hoaøi Ñöùc
Huyện Mê Linh|HuyÖn Mª Linh|Huyeän Meâ Linh
Huyện Mỹ Đức|HuyÖn Mü §øc|Huyeän Myõ Ñöùc
Huyện Phú Xuyên|HuyÖn Phó Xuyªn|Huyeän Phuù Xuyeân
Huyện Phúc Thọ|HuyÖn Phóc Thä|Huyeän Phuùc Thoï
Huyện Quốc Oai|HuyÖn Quèc Oai|Huyeän Quoác Oai
Huyện Sóc Sơn|HuyÖn Sãc S¬n|Huyeän Soùc Sôn
Huyện Thạch Thất|HuyÖn Th¹ch ThÊt|Huyeän Thaïch Thaát
Huyện Thanh Oai|HuyÖn Thanh Oai|Huyeän Thanh Oai
Huyện Thanh Trì|HuyÖn Thanh Tr×|Huyeän Thanh Trì
Huyện Thường Tín|HuyÖn Th\u00ADêng TÝn|Huyeän Thöôøng Tín
Huyện Ứng Hòa|HuyÖn øng Hßa|Huyeän ÖÙng Hoøa`
  .trim()
  .replaceAll('\\u00AD', '\u00AD')
  .split('\n')
  .map((line) => {
    const [name = '', tcvn3 = '', vni = ''] = line.split('|')
    return { name, tcvn3, vni }
  })

const toMojibake = (text: string, label: 'latin1' | 'windows-1252'): string =>
  [...encodeURIComponent(text).matchAll(/%(..)|(.)/g)]
    .map(([, hex, plain]) => (hex === undefined ? (plain ?? '') : readByte(parseInt(hex, 16), label)))
    .join('')
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const readByte = (byte: number, label: 'latin1' | 'windows-1252'): string =>
  label === 'windows-1252' && byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte)

const recovered = (text: string): [LegacyEncoding | null, string] => {
  const encoding = detectLegacyEncoding(text)
  return [encoding, encoding ? recoverLegacyText(text, encoding) : text]
}

describe('the 31 points of the sample come back from every encoding', () => {
  it.each(POINTS)('$name', ({ name, tcvn3, vni }) => {
    expect(recovered(tcvn3)).toEqual(['tcvn3', name])
    expect(recovered(vni)).toEqual(['vni', name])
    expect(recovered(toMojibake(name, 'windows-1252'))).toEqual(['mojibake', name])
    expect(recovered(toMojibake(name, 'latin1'))).toEqual(['mojibake', name])
    expect(recovered(toMojibake(name.normalize('NFD'), 'latin1'))).toEqual(['mojibake', name])
  })
})

it.each([
  ['Hµ NéI', 'HÀ NỘI'],
  ['UBND QUËN BA §×NH', 'UBND QUẬN BA ĐÌNH'],
  ['QUAÄN ÑOÁNG ÑA', 'QUẬN ĐỐNG ĐA'],
  ['øng Hßa', 'Ứng Hòa'],
  ['Thµnh ñy', 'Thành ủy'],
  ['NguyÔn V¨n Tr\u00ADêng', 'Nguyễn Văn Trường'],
  ['Nguyeãn Vaên Tröôøng', 'Nguyễn Văn Trường'],
  ['§¾k L¾k', 'Đắk Lắk'],
])('%s', (legacy, text) => expect(recovered(legacy)[1]).toBe(text))

/** Correct text, much of it within the letters that old readings share. */
const CORRECT = [
  ...POINTS.map(({ name }) => name),
  ...`Nguyễn Văn An,Trần Thị Bình,Lê Hà,Lê Vân,Lê Hoà,Phạm Thị Hồng,Hoàng Văn Thái,Huỳnh Thị Mỹ,Phan Thanh Trì,Vũ Đức Đam,Võ Văn Thưởng,
Đặng Thị Ngọc Thịnh,Bùi Văn Hải,Đỗ Mười,Hồ Đức Phớc,Ngô Xuân Lịch,Dương Thanh Bình,Lý Thái Tổ,Đinh Tiến Dũng,Chử Xuân Dũng,Tô Lâm,Mai Hà,
Cù Thị Hậu,Lò Văn Giàng,Giàng Seo Phử,Thào Xuân Sùng,Hà Ban,Y Thanh Hà Niê Kđăm,Điểu Kré,Tòng Thị Phóng,La Văn Cầu,Lê Quý Đôn,Ông Ích Khiêm,
Hà Giang,Cao Bằng,Bắc Kạn,Tuyên Quang,Lào Cai,Điện Biên,Lai Châu,Sơn La,Yên Bái,Hoà Bình,Hòa Bình,Thái Nguyên,Lạng Sơn,Quảng Ninh,Bắc Giang,
Phú Thọ,Vĩnh Phúc,Bắc Ninh,Hải Dương,Hải Phòng,Hưng Yên,Thái Bình,Hà Nam,Nam Định,Ninh Bình,Thanh Hoá,Thanh Hóa,Nghệ An,Hà Tĩnh,Quảng Bình,
Quảng Trị,Thừa Thiên Huế,Đà Nẵng,Quảng Nam,Quảng Ngãi,Bình Định,Phú Yên,Khánh Hòa,Ninh Thuận,Bình Thuận,Kon Tum,Gia Lai,Đắk Lắk,Đăk Nông,
Lâm Đồng,Bình Phước,Tây Ninh,Bình Dương,Đồng Nai,Bà Rịa - Vũng Tàu,Hồ Chí Minh,Long An,Tiền Giang,Bến Tre,Trà Vinh,Vĩnh Long,Đồng Tháp,
An Giang,Kiên Giang,Cần Thơ,Hậu Giang,Sóc Trăng,Bạc Liêu,Cà Mau,Hà Tây,Mê Linh,Thanh Trì,Gia Lâm,Ba Vì,Phù Cừ,Cô Tô,Lý Sơn,Phú Quý,Côn Đảo,
Xã Hoà Xá,Xã Hà Hồi,Xã Tô Hiệu,Xã Vân Tảo,Phòng Nội vụ,Phòng 2,Trường THPT Phan Đình Phùng,UBND xã Phù Đổng,BCH Quân sự,Công an xã,Nhà máy Z121,
Ban Nội chính,Toà án,Tòa án nhân dân,Viện Kiểm sát,Kho bạc,Lữ đoàn 144,Trung đoàn 692,Bê tông Thịnh Liệt,Mê Thuột,Pác Bó,Mù Cang Chải,Sìn Hồ,
Bà Nà,Phú Mỹ,Tà Xùa,Thuý,Thúy,Thủy,Quý,Quí,Hoè,Hòe,Loan,Hoan,Khuê,Tuân,Uyên,Quyên,Yến,Ý,Á,Ái Vân,Âu Cơ,Ông,Bé,Tám,Bùi,Cô,Chú,Bác,Dì,
HÀ NỘI,THÁI BÌNH,HOÀ BÌNH,HÀ NAM,CÀ MAU,BÀ RÀ,SÓC SƠN,LÊ THÀNH,TRÀ VINH,LONG HÀ,
José Müller,Café Phòng Trà,François,Noël,Chloé,Köln,Zürich,Réunion,Beyoncé,Søren,Ångström,Façade,naïve,
Phòng 5¹,20°C,m³ nước,½ ngày,© Hà Nam,Samsung®,«Hà Nam»,£5,§ 5,50 ± 2`.split(/,\s*/),
]

it('correct text is never taken for damaged, composed or decomposed', () => {
  expect(CORRECT.length).toBeGreaterThan(200)
  const taken = CORRECT.flatMap((text) => [text, text.normalize('NFD'), text.toUpperCase()]).filter(detectLegacyEncoding)
  expect(taken).toEqual([])
})

it.each([
  ['nghiêng', true], ['Quốc', true], ['khuỷu', true], ['gì', true], ['giếng', true], ['Ứng', true], ['uỷ', true],
  ['quôc', false], ['pồt', false], ['cafộ', false], ['Mỹller', false], ['đ', false], ['', false],
])('%s is a syllable: %s', (word, expected) => expect(isVietnameseSyllable(word)).toBe(expected))

it('hostile text costs no more than its length', () => {
  expect(detectLegacyEncoding('Ã'.repeat(200_000))).toBeNull()
  expect(detectLegacyEncoding('aä'.repeat(100_000))).toBeNull()
  expect(detectLegacyEncoding('😀'.repeat(1000))).toBeNull()
  expect(recoverLegacyText('😀', 'mojibake')).toBe('😀')
})
