import { detectLegacyEncoding, recoverLegacyText } from '@diem-cau/shared/kernel/legacyText.ts'
import { useMessages } from '../i18n/messages.ts'
import { Button } from './Button.tsx'
import { Callout } from './Callout.tsx'
import { legacyTextMessages } from './legacyText.messages.ts'

type LegacyTextRepairProps = {
  /** As it was typed or pasted, before any cleaning. */
  readonly text: string
  readonly onRepair: (text: string) => void
}

/** Below a text field: offers the readable text when what was pasted comes from an old font. Silent otherwise. */
export const LegacyTextRepair = ({ text, onRepair }: LegacyTextRepairProps) => {
  const words = useMessages(legacyTextMessages)
  const encoding = detectLegacyEncoding(text)
  if (encoding === null) return null
  const repaired = recoverLegacyText(text, encoding)
  return (
    <div role="status">
      <Callout
        tone="caution"
        title={words[encoding]}
        action={
          <Button size="small" onClick={() => onRepair(repaired)}>
            {words.use}
          </Button>
        }
      >
        {words.readsAs} “{repaired}”
      </Callout>
    </div>
  )
}
