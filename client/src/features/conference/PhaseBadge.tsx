import type { Phase } from '@diem-cau/shared/conference/conference.protocol.ts'
import { useMessages } from '../../i18n/messages.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import type { Tone } from '../../ui/tone.ts'
import { phaseMessages } from './phase.messages.ts'

const TONES: Readonly<Record<Phase, Tone>> = {
  draft: 'neutral',
  published: 'info',
  checkIn: 'caution',
  live: 'onAir',
  recess: 'caution',
  closed: 'neutral',
}

export const PhaseBadge = ({ phase }: { readonly phase: Phase }) => (
  <StatusBadge tone={TONES[phase]}>{useMessages(phaseMessages)[phase]}</StatusBadge>
)
