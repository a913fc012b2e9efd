import { toNfc } from './text.ts'
import { isVietnameseSyllable } from './vietnameseSyllable.ts'

/**
 * tcvn3: the .VnTime fonts, one odd sign per letter ('QuËn'). vni: the VNI fonts, letter and odd mark ('Quaän').
 * mojibake: UTF-8 once read as Windows-1252 ('Quáº­n').
 */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'mojibake'

const toTable = (legacy: string[], unicode: string[]): ReadonlyMap<string, string> =>
  new Map(legacy.map((sign, index) => [sign, unicode[index] ?? sign]))

const UNICODE_VOWELS =
  'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ'.split(' ')

const TCVN3 = new Map([
  ...toTable(
    'µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00AD õ ö ÷ ø ù ú û ü ý þ ®'.split(' '),
    UNICODE_VOWELS,
  ),
  // The only capitals these fonts have; 'Ấ' was the small 'Ê' shown in a font without small letters.
  ...toTable('¡ ¢ £ ¤ ¥ ¦ §'.split(' '), 'Ă Â Ê Ô Ơ Ư Đ'.split(' ')),
])

const VNI_SMALL =
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ'.split(' ')
const VNI = new Map([
  ...toTable(VNI_SMALL, UNICODE_VOWELS),
  // 'AÄ' in a line of capitals, 'Aä' at the head of a name.
  ...toTable(VNI_SMALL.map((sign) => sign.charAt(0).toUpperCase() + sign.slice(1)), UNICODE_VOWELS.map((vowel) => vowel.toUpperCase())),
  ...toTable(VNI_SMALL.map((sign) => sign.toUpperCase()), UNICODE_VOWELS.map((vowel) => vowel.toUpperCase())),
])

/** What Windows-1252 has at 0x80-0x9F; the five holes were read as control characters. */
const WINDOWS_1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'].map((sign, index) => [sign, 0x80 + index]),
)

/** Longest first: 'öôù' is ư and ớ, 'aâ' is one letter. */
const anyOf = (table: ReadonlyMap<string, string>): RegExp =>
  new RegExp([...table.keys()].sort((first, second) => second.length - first.length).join('|'), 'g')
const FONTS = {
  tcvn3: { table: TCVN3, sign: anyOf(TCVN3) },
  vni: { table: VNI, sign: anyOf(VNI) },
} as const

const fromFont = (text: string, font: keyof typeof FONTS): string =>
  text.replace(FONTS[font].sign, (sign) => FONTS[font].table.get(sign) ?? sign)

const STARTS_SMALL = /^\p{Ll}/u
/** Words that stay small inside a name. */
const SMALL_IN_NAMES = new Set(['ủy', 'ấp', 'ở'])

/** TCVN3 has no capitals with a tone: they come back where the letters around them are capitals. */
const withTonedCapitals = (typed: string, text: string): string => {
  if (!/[a-z]/.test(typed) && /\S[A-Z]/.test(typed)) return text.toUpperCase()
  const words = text.split(' ')
  const isName = words.some((word) => !STARTS_SMALL.test(word)) && words.every((word) => !/^[a-z]/.test(word))
  if (!isName) return text
  return words
    .map((word) => (SMALL_IN_NAMES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

const fromMojibake = (text: string): string | null => {
  let escaped = ''
  for (const sign of text) {
    const byte = WINDOWS_1252.get(sign) ?? sign.charCodeAt(0)
    if (byte > 0xff) return null
    escaped += `%${byte.toString(16).padStart(2, '0')}`
  }
  try {
    return decodeURIComponent(escaped)
  } catch {
    return null // not UTF-8
  }
}

/** How every Vietnamese letter looks in mojibake, so that few texts are decoded to find out. */
const SPLIT_LETTER = /[\u00C3-\u00E1][^\p{ASCII}]/u
const NOT_ASCII = /[^\p{ASCII}]/u
const VIETNAMESE_LETTER = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu
/** Letters that none of the old readings can contain. */
const MODERN_LETTER = /[ăđĩũơưạ-ỹ]|\p{M}/iu
/** Digits and ASCII marks, and the quotes and dashes of modern typography. */
const BETWEEN_WORDS = /[\s\d!-/:-@[-`{-~\u2000-\u206F]+/

const readsAs = (word: string, font: keyof typeof FONTS): boolean =>
  !NOT_ASCII.test(word.replace(FONTS[font].sign, '')) && isVietnameseSyllable(fromFont(word, font))

/**
 * Says how a text was damaged, or null. Prefers silence: a text that can be read as correct Vietnamese is left alone
 * ('Sôn La' is, although in a VNI font it is Sơn La), and so is one whose damage cannot be undone.
 * Ask before cleaning the text: a soft hyphen is TCVN3's ư.
 */
export const detectLegacyEncoding = (text: string): LegacyEncoding | null => {
  const composed = toNfc(text)
  if (!NOT_ASCII.test(composed) || MODERN_LETTER.test(composed)) return null
  const decoded = SPLIT_LETTER.test(composed) ? fromMojibake(composed) : null
  if (decoded !== null && VIETNAMESE_LETTER.test(toNfc(decoded))) return 'mojibake'
  const words = composed.split(BETWEEN_WORDS).filter((word) => word.length > 1 && NOT_ASCII.test(word))
  const correct = words.filter(isVietnameseSyllable).length
  if (correct === words.length) return null
  const tcvn3 = words.filter((word) => readsAs(word, 'tcvn3')).length
  const vni = words.filter((word) => readsAs(word, 'vni')).length
  const best = Math.max(tcvn3, vni)
  // A foreign name among the words is forgiven, a text mostly foreign is not ours to repair.
  if (best <= correct || best < words.length * 0.75) return null
  return tcvn3 >= vni ? 'tcvn3' : 'vni'
}

/** The text in NFC Unicode; what the encoding does not explain stays as it was. */
export const recoverLegacyText = (text: string, encoding: LegacyEncoding): string => {
  const composed = toNfc(text)
  switch (encoding) {
    case 'mojibake':
      return toNfc(fromMojibake(composed) ?? composed)
    case 'vni':
      return fromFont(composed, 'vni')
    case 'tcvn3':
      return withTonedCapitals(composed, fromFont(composed, 'tcvn3'))
    default:
      return encoding satisfies never
  }
}
