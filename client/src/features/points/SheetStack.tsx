import type { ConferenceDetails } from '@diem-cau/shared/conference/conference.protocol.ts'
import type { SheetPoint } from '@diem-cau/shared/points/points.queries.ts'
import { useMessages } from '../../i18n/messages.ts'
import { sheetMessages } from './sheet.messages.ts'
import { SheetPage } from './SheetPage.tsx'
import styles from './SheetStack.module.css'
import type { QrShape } from './sheetQr.ts'

type SheetStackProps = {
  readonly entries: readonly SheetPoint[]
  /** By link; a sheet whose code is not made yet is not shown, so that none is printed without. */
  readonly shapes: ReadonlyMap<string, QrShape>
  readonly details: ConferenceDetails
  readonly support: string
  /** Of the first sheet here, and how many there are in all parts together. */
  readonly firstPage: number
  readonly pages: number
}

/** The sheets one below the other, as they print. */
export const SheetStack = ({ entries, shapes, details, support, firstPage, pages }: SheetStackProps) => {
  const words = useMessages(sheetMessages)
  return (
    <div role="group" aria-label={words.preview} className={styles.stack}>
      {entries.map((entry, index) => {
        const shape = shapes.get(entry.url)
        return (
          shape && (
            <SheetPage
              key={entry.pointId}
              entry={entry}
              shape={shape}
              details={details}
              support={support}
              page={firstPage + index}
              pages={pages}
            />
          )
        )
      })}
    </div>
  )
}
