import { isPublished } from '@diem-cau/shared/conference/conference.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import type { SheetPoint } from '@diem-cau/shared/points/points.queries.ts'
import Copy from 'lucide-react/icons/copy'
import Printer from 'lucide-react/icons/printer'
import RefreshCw from 'lucide-react/icons/refresh-cw'
import { useMemo, useRef, useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Field } from '../../ui/Field.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/useToast.ts'
import styles from './SheetDrawer.module.css'
import { SheetQr } from './SheetQr.tsx'
import { SheetRenew } from './SheetRenew.tsx'
import { sheetMessages } from './sheet.messages.ts'
import { toQrShape } from './sheetQr.ts'
import { sheetOf, useSheet } from './sheetQuery.ts'

const SheetAccess = ({ entry }: { readonly entry: SheetPoint }) => {
  const words = useMessages(sheetMessages)
  const toast = useToast()
  const link = useRef<HTMLInputElement>(null)
  const shape = useMemo(() => toQrShape(entry.url), [entry.url])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(entry.url)
      toast({ tone: 'positive', title: words.copied })
    } catch {
      // Without https there is no clipboard; the next best is one key away.
      link.current?.select()
      toast({ tone: 'info', title: words.selected })
    }
  }
  return (
    <>
      <div className={styles.access}>
        <div className={styles.qr}>
          <SheetQr shape={shape} label={words.qrOf(entry.name)} />
        </div>
        <dl className={styles.code}>
          <dt>{words.code}</dt>
          <dd>{entry.shortCode}</dd>
        </dl>
      </div>
      <Field label={words.link}>
        <TextInput ref={link} readOnly value={entry.url} onFocus={(event) => event.target.select()} />
      </Field>
      <div>
        <Button icon={<Copy />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <Callout tone="info">{words.secret}</Callout>
    </>
  )
}

type SheetDrawerProps = {
  readonly point: PointState
  /** The address at which this point's sheet is printed. */
  readonly printPath: string
  readonly canChange: boolean
  readonly onClose: () => void
}

/** What signs a point in: link, short code and QR, to be read out, copied, printed or renewed. */
export const SheetDrawer = ({ point, printPath, canChange, onClose }: SheetDrawerProps) => {
  const words = useMessages(sheetMessages)
  const failureText = useFailureText()
  const isPublic = useStage((stage) => isPublished(stage.conference))
  const { data, error, refetch } = useSheet()
  const [isRenewing, setRenewing] = useState(false)
  const entry = sheetOf(data, point.id)
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={point.profile.name}
      description={words.drawerTitle}
      width="narrow"
      footer={
        <>
          {canChange && (
            <Button icon={<RefreshCw />} onClick={() => setRenewing(true)}>
              {words.renew}
            </Button>
          )}
          <LinkButton to={printPath} variant="primary" icon={<Printer />}>
            {words.print}
          </LinkButton>
        </>
      }
    >
      {!isPublic && (
        <Callout tone="caution" title={words.draft}>
          {words.draftHow}
        </Callout>
      )}
      {entry ? (
        <SheetAccess entry={entry} />
      ) : error ? (
        <ErrorState title={words.failed} onRetry={() => void refetch()}>
          {failureText(error)}
        </ErrorState>
      ) : (
        <Skeleton lines={6} />
      )}
      {isRenewing && <SheetRenew point={point} onClose={() => setRenewing(false)} />}
    </Drawer>
  )
}
