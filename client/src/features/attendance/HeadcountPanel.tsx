import { excusedOf, unexcusedOf } from '@diem-cau/shared/attendance/attendance.ts'
import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import PenLine from 'lucide-react/icons/pen-line'
import { useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useConnection, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './Headcount.module.css'
import { HeadcountFields } from './HeadcountFields.tsx'
import { signingAt } from './headcountForm.ts'
import { HeadcountSums } from './HeadcountSums.tsx'
import { headcountMessages } from './headcount.messages.ts'
import { SignedBy } from './SignedBy.tsx'
import { type HeadcountEditing, useHeadcount } from './useHeadcount.ts'

type HeadcountPanelProps = {
  readonly point: PointState
  /** The technician sees the numbers; the head signs them. */
  readonly maySign: boolean
}

/** A point's headcount: signed in a few taps, shown as signed, changeable until the conference closes. */
export const HeadcountPanel = ({ point, maySign }: HeadcountPanelProps) => {
  const words = useMessages(headcountMessages)
  const signing = signingAt(useStage((stage) => stage.conference.phase))
  const editing = useHeadcount(point)
  const isOpen = maySign && signing !== 'over' && editing.isOpen
  const state =
    point.headcount && !(isOpen && editing.isUnsigned) ? (
      <StatusBadge tone="positive">{words.signed}</StatusBadge>
    ) : (
      <StatusBadge tone={signing === 'open' ? 'caution' : 'neutral'}>{words.notSigned}</StatusBadge>
    )
  return (
    <Panel title={words.title} actions={state}>
      <div className={styles.panel}>
        {isOpen ? (
          <HeadcountForm point={point} editing={editing} isNotYet={signing === 'notYet'} />
        ) : (
          <>
            <SignedSums point={point} />
            {point.headcount === null && <p>{signing === 'over' ? words.neverSigned : words.headSigns}</p>}
            {point.headcount && signing === 'over' && <p className={styles.quiet}>{words.over}</p>}
            {maySign && signing !== 'over' && (
              <Button icon={<PenLine />} onClick={editing.mend}>
                {words.mend}
              </Button>
            )}
          </>
        )}
      </div>
    </Panel>
  )
}

const SignedSums = ({ point }: { point: PointState }) => {
  const { headcount, profile } = point
  return (
    <>
      <HeadcountSums
        summoned={profile.summoned}
        present={headcount?.present ?? null}
        excused={headcount ? excusedOf(headcount) : 0}
        unexcused={headcount ? unexcusedOf(headcount, profile.summoned) : profile.summoned}
      />
      <SignedBy point={point} />
    </>
  )
}

type HeadcountFormProps = { readonly point: PointState; readonly editing: HeadcountEditing; readonly isNotYet: boolean }

const HeadcountForm = ({ point, editing, isNotYet }: HeadcountFormProps) => {
  const words = useMessages(headcountMessages)
  const isOffline = useConnection().kind !== 'live'
  const [wasTried, setWasTried] = useState(false)
  const { draft, count } = editing
  const { summoned } = point.profile
  const sign = (): void => {
    setWasTried(true)
    if (count.problem === null && !isOffline && !isNotYet) void editing.sign()
  }
  return (
    <form
      className={styles.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!editing.isBusy) sign()
      }}
    >
      <HeadcountFields draft={draft} count={count} summoned={summoned} wasTried={wasTried} onChange={editing.change} />
      <HeadcountSums summoned={summoned} present={draft.present} excused={count.excused} unexcused={count.unexcused} />
      {isNotYet && <Callout tone="info">{words.notYet}</Callout>}
      {isOffline && <Callout tone="caution">{words.offline}</Callout>}
      {editing.refusal !== null && <Callout tone="negative">{editing.refusal}</Callout>}
      <div className={styles.actions}>
        <Button
          type="submit"
          variant="primary"
          size="large"
          icon={<PenLine />}
          isBusy={editing.isBusy}
          disabled={isNotYet || (isOffline && !editing.isBusy)}
        >
          {point.headcount ? words.signAgain : words.sign}
        </Button>
        {point.headcount && (
          <Button onClick={editing.discard} disabled={editing.isBusy}>
            {words.keepSigned}
          </Button>
        )}
      </div>
      <SignedBy point={point} />
      <p className={styles.quiet}>{words.changeable}</p>
    </form>
  )
}
