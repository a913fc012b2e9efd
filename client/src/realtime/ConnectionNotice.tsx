import { instant } from '@diem-cau/shared/kernel/time.ts'
import type { ReactNode } from 'react'
import { useFormat } from '../i18n/format.ts'
import { useMessages } from '../i18n/messages.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { connectionMessages } from './connection.messages.ts'
import { useReloadOnUpdate } from './reloadOnce.ts'
import { useClockOffset, useConnection, useStage } from './SessionProvider.tsx'
import { useLostSince } from './useLostSince.ts'

/** A blink of the line is nobody's business. */
const GRACE_MS = 2_000

type ConnectionNoticeProps = {
  /** Where somebody goes whose session has ended, such as a link to sign in again. */
  readonly wayBack?: ReactNode
}

/** Across the top of a screen while its line is away, or once the server has ended the session. Below a stage only. */
export const ConnectionNotice = ({ wayBack }: ConnectionNoticeProps) => {
  const words = useMessages(connectionMessages)
  const connection = useConnection()
  useReloadOnUpdate()
  if (connection.kind !== 'ended') return <LineAway />
  const { reason } = connection
  return (
    <Banner
      tone="negative"
      action={reason === 'wireChanged' ? <ReloadButton /> : wayBack}
    >
      {words[reason]}. {words[`${reason}Hint`]}
    </Banner>
  )
}

const LineAway = () => {
  const words = useMessages(connectionMessages)
  const time = useLostTime(GRACE_MS)
  return <Banner tone="caution">{time === null ? null : words.away(time)}</Banner>
}

/** Since when the line is away, as the conference's clock showed it; null while it is not, or only blinks. */
export const useLostTime = (graceMs: number): string | null => {
  const lostAt = useLostSince(graceMs)
  const format = useFormat()
  const offset = useClockOffset()
  const zone = useStage((stage) => stage.conference.details.timeZone)
  return lostAt === null ? null : format.time(instant(lostAt + offset), zone)
}

export const ReloadButton = () => (
  <Button onClick={() => location.reload()}>{useMessages(connectionMessages).reload}</Button>
)
