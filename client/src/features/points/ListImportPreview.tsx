import { POINT_FIELDS } from '@diem-cau/shared/points/pointListPreview.ts'
import type { PointListReply } from '@diem-cau/shared/points/points.queries.ts'
import type { UnitTree } from '@diem-cau/shared/units/units.ts'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useToast } from '../../ui/useToast.ts'
import styles from './ListImport.module.css'
import { type ListFilter, countToApply, filterCounts, filterRows } from './listImport.ts'
import { listImportMessages } from './listImport.messages.ts'
import { pointFieldMessages } from './listImportNotes.messages.ts'
import { ListImportRows } from './ListImportRows.tsx'
import { usePointsActions } from './usePointsActions.ts'

type ListImportPreviewProps = {
  readonly reply: PointListReply
  /** The file's name, or that it was pasted. */
  readonly sourceName: string
  readonly tree: UnitTree
  readonly onAgain: () => void
  readonly onBack: () => void
  readonly onClose: () => void
}

export const ListImportPreview = (props: ListImportPreviewProps) => {
  const { reply, sourceName, tree, onAgain, onBack, onClose } = props
  const { preview, previewId } = reply
  const words = useMessages(listImportMessages)
  const headings = useMessages(pointFieldMessages)
  const format = useFormat()
  const failureText = useFailureText()
  const toast = useToast()
  const actions = usePointsActions()
  // Whoever made mistakes wants to see those first.
  const [filter, setFilter] = useState<ListFilter>(preview.totals.error > 0 ? 'error' : 'all')
  const [isApplying, setApplying] = useState(false)
  const [failure, setFailure] = useState<string>()
  const count = countToApply(preview)
  const { error: errors, empty } = preview.totals

  const apply = async () => {
    setApplying(true)
    setFailure(undefined)
    const applied = await actions.applyList(previewId)
    setApplying(false)
    if (!applied.ok) return setFailure(applied.failure)
    const { added, edited } = applied.value
    const leftOut = errors > 0 ? ` ${words.leftOut(errors, format.number(errors))}` : ''
    toast({
      tone: errors > 0 ? 'caution' : 'positive',
      title: words.applied,
      description: words.appliedHow(format.number(added), format.number(edited)) + leftOut,
    })
    onClose()
  }

  const isOutdated = failure === 'previewStale' || failure === 'previewNotFound'
  return (
    <div className={styles.preview}>
      <p className={styles.reading}>
        <strong>{words.previewOf(sourceName)}.</strong>{' '}
        {preview.headerLine === null
          ? `${words.noHeader} ${POINT_FIELDS.map((field) => headings[field]).join(', ')}.`
          : words.headerAt(format.number(preview.headerLine))}
        {preview.ignoredColumns.length > 0 && ` ${words.ignored} ${preview.ignoredColumns.join(', ')}.`}
        {empty > 0 && ` ${words.emptyLines(empty, format.number(empty))}`}
      </p>
      {failure !== undefined && (
        <Callout
          tone="negative"
          title={words.notApplied}
          action={
            isOutdated && (
              <Button size="small" onClick={onAgain}>
                {words.again}
              </Button>
            )
          }
        >
          {failureText(failure)}
        </Callout>
      )}
      {count === 0 ? (
        <Callout tone={errors > 0 ? 'caution' : 'info'} title={words.nothing}>
          {errors > 0 ? words.nothingErrors : words.nothingHow}
        </Callout>
      ) : (
        errors > 0 && (
          <Callout tone="caution" title={words.errorsLeftOut(errors, format.number(errors))}>
            {words.errorsHow}
          </Callout>
        )
      )}
      <Tabs
        label={words.filters}
        value={filter}
        onChange={setFilter}
        tabs={filterCounts(preview).map((each) => ({
          key: each.filter,
          label: words[each.filter],
          count: each.count,
          content: <ListImportRows rows={filterRows(preview.rows, each.filter)} tree={tree} />,
        }))}
      />
      <div className={styles.footer}>
        <Button onClick={onBack} disabled={isApplying}>
          {words.back}
        </Button>
        <Button variant="primary" isBusy={isApplying} disabled={count === 0 || isOutdated} onClick={() => void apply()}>
          {count === 0 ? words.nothing : words.apply(count, format.number(count))}
        </Button>
      </div>
    </div>
  )
}
