import { isClosed } from '@diem-cau/shared/conference/conference.ts'
import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { isDesk } from '@diem-cau/shared/people/actor.ts'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { ListImport } from '../../features/points/ListImport.tsx'
import { PointForm } from '../../features/points/PointForm.tsx'
import { PointList } from '../../features/points/PointList.tsx'
import type { PointAct } from '../../features/points/PointListCells.tsx'
import { PointListRemove } from '../../features/points/PointListRemove.tsx'
import { PointListTotals } from '../../features/points/PointListTotals.tsx'
import { createLineReader, toLines } from '../../features/points/pointListLines.ts'
import { SheetDrawer } from '../../features/points/SheetDrawer.tsx'
import { UnitPicker } from '../../features/points/UnitPicker.tsx'
import { useUnitTree } from '../../features/points/unitPickerUnits.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useConferenceId, useRows, useStage, useTally } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './PointsScreen.module.css'
import { PointsScreenStart, PointsScreenTools } from './PointsScreenTools.tsx'
import { pointsScreenMessages } from './pointsScreen.messages.ts'

/** What is open above the list. */
type Open =
  | { readonly kind: 'none' | 'add' | 'units' | 'import' }
  | { readonly kind: 'edit' | 'sheet' | 'remove'; readonly id: PointId }

const NONE: Open = { kind: 'none' }

export default function PointsScreen() {
  const words = useMessages(pointsScreenMessages)
  const conferenceId = useConferenceId()
  const navigate = useNavigate()
  const { byId } = useDeferredValue(useRows())
  const isRecordClosed = useStage((stage) => isClosed(stage.conference))
  const actor = useActor()
  const isOfDesk = actor !== null && isDesk(actor)
  const canChange = isOfDesk && !isRecordClosed
  const { tree, error: unitsError, retry } = useUnitTree()
  const [open, setOpen] = useState<Open>(NONE)
  const close = () => setOpen(NONE)
  const read = useMemo(() => createLineReader(tree), [tree])
  const lines = useMemo(() => toLines(byId.values(), read), [byId, read])
  // Rows come a moment after the first word of the server, and only to the desk.
  const isWaiting = useTally().points > 0 && lines.length === 0
  const points = useMemo(() => lines.map(({ point }) => point), [lines])
  const point = 'id' in open ? byId.get(open.id) : undefined
  const sheetsPath = `/conferences/${conferenceId}/sheets`
  const printPath = useCallback((id: PointId) => `${sheetsPath}?point=${id}`, [sheetsPath])
  const act = useCallback(
    (kind: PointAct, id: PointId) => (kind === 'print' ? void navigate(printPath(id)) : setOpen({ kind, id })),
    [navigate, printPath],
  )
  const starts = { onAdd: () => setOpen({ kind: 'add' }), onUnits: () => setOpen({ kind: 'units' }), onImport: () => setOpen({ kind: 'import' }) }

  return (
    <div className={styles.screen}>
      <PointsScreenTools
        canChange={canChange}
        hasPoints={lines.length > 0}
        hasUnits={tree.size > 0}
        sheetsPath={sheetsPath}
        {...starts}
      />
      {isRecordClosed && <Callout tone="info">{words.closed}</Callout>}
      {unitsError && (
        <Callout tone="caution" action={<Button size="small" onClick={retry}>{words.retry}</Button>}>
          {words.unitsFailed}
        </Callout>
      )}
      {!isOfDesk ? (
        <ErrorState title={words.notDesk}>{words.notDeskHow}</ErrorState>
      ) : isWaiting ? (
        <Skeleton lines={8} />
      ) : lines.length === 0 ? (
        <PointsScreenStart canChange={canChange} hasUnits={tree.size > 0} {...starts} />
      ) : (
        <>
          <PointListTotals lines={lines} />
          <PointList lines={lines} canChange={canChange} currentId={point?.id ?? null} onAct={act} />
        </>
      )}
      {open.kind === 'add' && <PointForm point={null} tree={tree} onClose={close} />}
      {open.kind === 'units' && <UnitPicker tree={tree} points={points} onClose={close} />}
      {open.kind === 'import' && <ListImport tree={tree} onClose={close} />}
      {open.kind === 'edit' && point && <PointForm key={point.id} point={point} tree={tree} onClose={close} />}
      {open.kind === 'remove' && point && <PointListRemove point={point} onClose={close} />}
      {open.kind === 'sheet' && point && (
        <SheetDrawer point={point} printPath={printPath(point.id)} canChange={canChange} onClose={close} />
      )}
    </div>
  )
}
