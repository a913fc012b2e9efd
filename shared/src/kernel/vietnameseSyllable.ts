/**
 * Which written syllables Vietnamese can have. There are few, so a text in a wrong encoding betrays itself:
 * 'quận' is a syllable, 'quËn' is none.
 */
const ONSETS = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ')

/** Without tone marks. The rimes in k are of the highlands: Đắk Lắk, Đắk Nông. */
const RIMES = new Set(
  `a ac ach ai ak am an ang anh ao ap at au ay
   ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
   o oc oi ok om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay
   oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong
   ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uc ui uk um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt
   uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
   y yêm yên yêng yêt yêu ynh yt`.split(/\s+/),
)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(?:[ptck]|ch)$/
/** Sắc and nặng: the only tones of a syllable that ends in a stop. */
const STOPPED_TONE = /[\u0301\u0323]/

/** `word` is one word, in any case and normal form. */
export const isVietnameseSyllable = (word: string): boolean => {
  const marked = word.toLowerCase().normalize('NFD')
  const tones = marked.match(TONES) ?? []
  if (tones.length > 1) return false
  const base = marked.replace(TONES, '').normalize('NFC')
  if (STOPPED.test(base) && !STOPPED_TONE.test(tones.join(''))) return false
  return RIMES.has(base) || ONSETS.some((onset) => base.startsWith(onset) && RIMES.has(base.slice(onset.length)))
}
