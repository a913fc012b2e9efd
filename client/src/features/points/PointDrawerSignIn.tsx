import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { PointSheet } from '@diem-cau/shared/points/points.queries.ts'
import { useQuery } from '@tanstack/react-query'
import Copy from 'lucide-react/icons/copy'
import { useMemo, useState } from 'react'
import { useAttempts } from '../../failures/useAttempts.ts'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { request } from '../../realtime/api.ts'
import { useConferenceId } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './PointDrawer.module.css'
import { pointDrawerMessages } from './pointDrawer.messages.ts'
import { toQrShape } from './sheetQr.ts'
import { usePointsActions } from './usePointsActions.ts'

/** Code, link and QR again, for a point that has lost its sheet. Asked for only when somebody wants to see them. */
export const PointSignIn = ({ point }: { readonly point: PointState }) => {
  const words = useMessages(pointDrawerMessages)
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles.signIn}>
      {isShown ? (
        // A renewed code is another sheet.
        <SignIn key={point.codeGeneration} point={point} />
      ) : (
        <Button onClick={() => setShown(true)}>{words.showSignIn}</Button>
      )}
      <RenewCode point={point} />
    </div>
  )
}

const SignIn = ({ point }: { readonly point: PointState }) => {
  const words = useMessages(pointDrawerMessages)
  const failureText = useFailureText()
  const conferenceId = useConferenceId()
  const { data, error, refetch } = useQuery({
    queryKey: ['sheet', conferenceId, point.id, point.codeGeneration],
    queryFn: async () => {
      const sheet = await request(`/api/conferences/${conferenceId}/sheet`, PointSheet)
      return sheet.find((each) => each.pointId === point.id) ?? null
    },
    staleTime: Infinity,
  })
  const [isCopied, setCopied] = useState(false)
  const shape = useMemo(() => (data ? toQrShape(data.url) : null), [data])
  if (error) {
    return (
      <ErrorState title={words.failed} onRetry={() => void refetch()}>
        {failureText(error)}
      </ErrorState>
    )
  }
  if (!data || !shape) return <Skeleton />
  // Where the browser keeps the clipboard to itself, the link is there to be marked by hand.
  const copy = (): void =>
    void navigator.clipboard.writeText(data.url).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className={styles.sheet}>
      <svg viewBox={`0 0 ${shape.size} ${shape.size}`} className={styles.qr} role="img" aria-label={words.qr}>
        <path d={shape.path} />
      </svg>
      <dl className={styles.codes}>
        <dt>{words.code}</dt>
        <dd className={styles.code}>{data.shortCode}</dd>
        <dt>{words.link}</dt>
        <dd>
          <p className={styles.url}>{data.url}</p>
          {'clipboard' in navigator && (
            <Button size="small" icon={<Copy />} onClick={copy}>
              {words.copy}
            </Button>
          )}{' '}
          <span role="status">{isCopied && words.copied}</span>
        </dd>
      </dl>
    </div>
  )
}

const RenewCode = ({ point }: { readonly point: PointState }) => {
  const words = useMessages(pointDrawerMessages)
  const { renewCode } = usePointsActions()
  const { run, isBusy, failure, dismiss } = useAttempts()
  const [isAsked, setAsked] = useState(false)
  const renew = async (): Promise<void> => {
    if (await run('renew', () => renewCode(point.id))) setAsked(false)
  }
  return (
    <>
      <Button
        variant="quiet"
        onClick={() => {
          dismiss()
          setAsked(true)
        }}
      >
        {words.renew}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={words.renewTitle(point.profile.name)}
        confirmLabel={words.renew}
        isDangerous
        isBusy={isBusy('renew')}
        failure={failure}
        onConfirm={() => void renew()}
        onCancel={() => setAsked(false)}
      >
        {words.renewText}
      </ConfirmDialog>
    </>
  )
}
