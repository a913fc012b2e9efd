import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import Info from 'lucide-react/icons/info'
import OctagonX from 'lucide-react/icons/octagon-x'
import Radio from 'lucide-react/icons/radio'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { Tone } from './tone.ts'

const icons = {
  neutral: CircleDashed,
  info: Info,
  positive: CircleCheck,
  caution: TriangleAlert,
  negative: OctagonX,
  onAir: Radio,
} as const satisfies Record<Tone, typeof Info>

/** Six outlines that differ without colour: dashed ring, i, tick, triangle, octagon, waves. */
export const ToneIcon = ({ tone }: { readonly tone: Tone }) => {
  const Icon = icons[tone]
  return <Icon />
}
