import type { Tone } from '../ui/tone.ts'

const districts = ['Quận Ba Đình', 'Quận Đống Đa', 'Huyện Đông Anh', 'Thị xã Sơn Tây', 'Huyện Ứng Hòa', 'Quận Hai Bà Trưng']
const tones = ['positive', 'positive', 'positive', 'info', 'caution', 'positive', 'negative', 'neutral', 'onAir'] as const

export type SamplePoint = {
  readonly key: string
  readonly name: string
  readonly tone: Tone
  readonly present: number
  readonly summoned: number
}

export const samplePoints = (count: number): SamplePoint[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `p${index}`,
    name: `${districts[index % districts.length] ?? ''} · ${Math.floor(index / districts.length) + 1}`,
    tone: tones[(index * 7) % tones.length] ?? 'neutral',
    present: (index * 37) % 81,
    summoned: 80,
  }))
