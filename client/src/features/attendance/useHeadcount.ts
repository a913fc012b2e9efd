import type { PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { useState } from 'react'
import { useFailureText } from '../../failures/useFailureText.ts'
import { useSend } from '../../realtime/SessionProvider.tsx'
import { keepDraft, readDraft } from './headcountDraft.ts'
import { EMPTY_DRAFT, type Count, type HeadcountDraft, countOf, draftOf, isSameDraft } from './headcountForm.ts'

export interface HeadcountEditing {
  readonly draft: HeadcountDraft
  readonly count: Count
  /** Something is in the fields that the server does not have. */
  readonly isUnsigned: boolean
  /** `isUnsigned`, or asked for by `mend`. */
  readonly isOpen: boolean
  readonly isBusy: boolean
  /** Why the last signing was refused. */
  readonly refusal: string | null
  change(draft: HeadcountDraft): void
  mend(): void
  /** Back to what was signed. */
  discard(): void
  sign(): Promise<void>
}

/** The fields of one point's headcount: what is signed until somebody types, then what is typed until it is signed. */
export const useHeadcount = (point: PointState): HeadcountEditing => {
  const send = useSend()
  const failureText = useFailureText()
  const [typed, setTyped] = useState(() => readDraft(point.id))
  const [isMending, setIsMending] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const signed = point.headcount && draftOf(point.headcount)
  const draft = typed ?? signed ?? EMPTY_DRAFT
  const count = countOf(draft, point.profile.summoned)
  const isUnsigned = typed !== null && !isSameDraft(typed, signed ?? EMPTY_DRAFT)

  const settle = (): void => {
    keepDraft(point.id, null)
    setTyped(null)
    setIsMending(false)
    setRefusal(null)
  }
  return {
    draft,
    count,
    isUnsigned,
    isOpen: isUnsigned || isMending || signed === null,
    isBusy,
    refusal,
    change: (next) => {
      keepDraft(point.id, next)
      setTyped(next)
      setRefusal(null)
    },
    mend: () => setIsMending(true),
    discard: settle,
    sign: async () => {
      setIsBusy(true)
      const reply = await send('attendance:signHeadcount', { pointId: point.id, ...count.headcount })
      setIsBusy(false)
      if (reply.ok) settle()
      else setRefusal(failureText(reply.failure))
    },
  }
}
