import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import { useFormat } from '../i18n/format.ts'

type ClockProps = {
  readonly at: Instant
  /** The conference's zone, not the device's: every point reads the same time. */
  readonly zone: string
  readonly hasSeconds?: boolean
  readonly className?: string | undefined
}

/** A reading of the clock; whoever renders it brings the time and renders it anew. */
export const Clock = ({ at, zone, hasSeconds = false, className }: ClockProps) => {
  const format = useFormat()
  return (
    <time dateTime={new Date(at).toISOString()} className={className}>
      {hasSeconds ? format.timeWithSeconds(at, zone) : format.time(at, zone)}
    </time>
  )
}
