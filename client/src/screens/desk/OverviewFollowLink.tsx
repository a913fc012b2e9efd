import type { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { useFollowLink } from '../../features/conference/conferenceQueries.ts'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './OverviewScreen.module.css'
import { overviewFollowMessages } from './overviewScreen.messages.ts'

type OverviewFollowLinkProps = {
  readonly conferenceId: ConferenceId
  readonly follow: ConferenceDetails['follow']
  readonly isDraft: boolean
}

export const OverviewFollowLink = ({ conferenceId, follow, isDraft }: OverviewFollowLinkProps) => {
  const words = useMessages(overviewFollowMessages)
  const textOf = useFailureText()
  const { data, error, refetch } = useFollowLink(conferenceId, follow)
  return (
    <Panel title={words.title}>
      <div className={styles.stack}>
        <p>
          {words[follow]} {isDraft && words.draft}
        </p>
        {data && (
          <>
            <QrCode text={data.url} label={words.qr} className={styles.qr} />
            <CopyField label={words.link} text={data.url} />
          </>
        )}
        {!data && !error && <Skeleton lines={3} />}
        {!data && error && (
          <Callout tone="negative" title={words.failed} action={<Button size="small" onClick={() => void refetch()}>{words.retry}</Button>}>
            {textOf(error)}
          </Callout>
        )}
      </div>
    </Panel>
  )
}
