import type { DocumentId } from '@diem-cau/shared/kernel/ids.ts'
import { useReducer } from 'react'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { FOLLOWING, type Reading, readingOf, stepOwnPage, turnBy } from './ownPage.ts'

export interface Reader extends Reading {
  open(documentId: DocumentId): void
  /** Does nothing at either end of the document. */
  turn(by: 1 | -1): void
  goBack(): void
}

/** One reader's place in the documents: with the presenter, or on a page of their own. */
export const useReading = (): Reader => {
  const [own, step] = useReducer(stepOwnPage, FOLLOWING)
  const onShow = useStage((stage) => stage.presenting.onShow)
  const documents = useStage((stage) => stage.documents)
  const reading = readingOf(own, onShow, documents)
  return {
    ...reading,
    open: (documentId) => step({ type: 'open', documentId, page: 1 }),
    turn: (by) => {
      const turned = turnBy(reading.inView, by)
      if (turned) step(turned)
    },
    goBack: () => step({ type: 'return' }),
  }
}
