import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Callout } from '../../ui/Callout.tsx'
import { useStageMedia } from './StageMediaProvider.tsx'
import { stageMessages } from './stage.messages.ts'

/** Stands in the place of live video where there is none, in words for whoever reads it. */
export const MediaOffNotice = ({ isForStaff, children }: { readonly isForStaff: boolean; readonly children: ReactNode }) => {
  const words = useMessages(stageMessages)
  const life = useStageMedia((state) => state.life)
  if (life === 'unable') return <Callout tone="caution">{words.unable}</Callout>
  if (life !== 'off') return children
  if (!isForStaff) return <Callout tone="neutral">{words.mediaOffPlain}</Callout>
  return (
    <Callout tone="neutral" title={words.mediaOff}>
      {words.mediaOffHow}
    </Callout>
  )
}
