import { isPublished } from '@diem-cau/shared/conference/conference.ts'
import { PointId } from '@diem-cau/shared/kernel/ids.ts'
import type { PointSheet } from '@diem-cau/shared/points/points.queries.ts'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { SheetChooser } from '../../features/points/SheetChooser.tsx'
import { sheetMessages } from '../../features/points/sheet.messages.ts'
import { type SheetChoice, PAGES_PER_PART, chooseSheets } from '../../features/points/sheetPages.ts'
import { useSheet } from '../../features/points/sheetQuery.ts'
import { useSupportLine } from '../../features/points/sheetSupport.ts'
import { SheetStack } from '../../features/points/SheetStack.tsx'
import { useUnitTree } from '../../features/points/unitPickerUnits.ts'
import { useSheetShapes } from '../../features/points/useSheetShapes.ts'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useConferenceId, useRows, useStage } from '../../realtime/SessionProvider.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Field } from '../../ui/Field.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import styles from './SheetsScreen.module.css'
import { SheetsScreenBar } from './SheetsScreenBar.tsx'
import { sheetsScreenMessages } from './sheetsScreen.messages.ts'

const NONE: PointSheet = []

/** `?point=…`, once or more, chooses those; without it, all. */
const choiceIn = (search: URLSearchParams): SheetChoice => {
  const asked = search.getAll('point').map((id) => PointId.safeParse(id))
  const pointIds = asked.flatMap((id) => (id.success ? [id.data] : []))
  return pointIds.length > 0 ? { by: 'points', pointIds: new Set(pointIds) } : { by: 'all' }
}

export const SheetsScreenBody = () => {
  const words = useMessages(sheetsScreenMessages)
  const sheetWords = useMessages(sheetMessages)
  const failureText = useFailureText()
  const conferenceId = useConferenceId()
  const conference = useStage((stage) => stage.conference)
  const { byId } = useRows()
  const { data: sheet = NONE, error, isPending, refetch } = useSheet()
  const { tree } = useUnitTree()
  const [search] = useSearchParams()
  const [choice, setChoice] = useState(() => choiceIn(search))
  const [part, setPart] = useState(0)
  const [writtenSupport, setSupport] = useSupportLine(conferenceId)
  const support = writtenSupport ?? sheetWords.supportDefault
  const all = useMemo(() => chooseSheets(sheet, { by: 'all' }, tree, byId), [sheet, tree, byId])
  const chosen = useMemo(() => chooseSheets(sheet, choice, tree, byId), [sheet, choice, tree, byId])
  const first = part * PAGES_PER_PART < chosen.length ? part * PAGES_PER_PART : 0
  const entries = useMemo(() => chosen.slice(first, first + PAGES_PER_PART), [chosen, first])
  const urls = useMemo(() => entries.map(({ url }) => url), [entries])
  const shapes = useSheetShapes(urls)
  const made = urls.filter((url) => shapes.has(url)).length
  const choose = (next: SheetChoice) => {
    setPart(0)
    setChoice(next)
  }

  const body = () => {
    if (error) {
      return (
        <ErrorState title={sheetWords.failed} onRetry={() => void refetch()}>
          {failureText(error)}
        </ErrorState>
      )
    }
    if (isPending) return <Skeleton lines={8} />
    if (all.length === 0) {
      return (
        <EmptyState
          title={words.empty}
          action={<LinkButton to={`/conferences/${conferenceId}/points`}>{words.back}</LinkButton>}
        >
          {words.emptyHow}
        </EmptyState>
      )
    }
    if (entries.length === 0) return <EmptyState title={words.nothingChosen}>{words.nothingChosenHow}</EmptyState>
    return (
      <SheetStack
        entries={entries}
        shapes={shapes}
        details={conference.details}
        support={support}
        firstPage={first + 1}
        pages={chosen.length}
      />
    )
  }

  return (
    <div className={styles.screen}>
      <SheetsScreenBar
        conferenceId={conferenceId}
        title={conference.details.title}
        count={entries.length}
        made={made}
        total={chosen.length}
        part={first / PAGES_PER_PART}
        onPart={setPart}
      />
      <main className={styles.main}>
        {all.length > 0 && (
          <aside className={styles.settings} aria-label={words.settings}>
            {!isPublished(conference) && (
              <Callout tone="caution" title={sheetWords.draft}>
                {sheetWords.draftHow}
              </Callout>
            )}
            <SheetChooser sheet={all} tree={tree} choice={choice} onChoice={choose} />
            <Field label={words.supportLabel} hint={words.supportHint}>
              <TextArea value={support} maxLength={200} onChange={(event) => setSupport(event.target.value)} />
            </Field>
            <p className={styles.paper}>{words.paper}</p>
          </aside>
        )}
        <div className={styles.sheets}>{body()}</div>
      </main>
    </div>
  )
}
