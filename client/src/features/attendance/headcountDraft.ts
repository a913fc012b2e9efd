import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { z } from 'zod'
import type { HeadcountDraft } from './headcountForm.ts'

const field = z.int().min(0).max(100_000).nullable()
const Draft = z.object({
  present: field,
  excused: z.object({ sick: field, duty: field, leave: field, other: field }),
})

const keyOf = (pointId: PointId): string => `diem-cau:headcount:${pointId}`

/** What was typed and not yet signed outlives a lost line, a reload and an empty battery. */
export const readDraft = (pointId: PointId): HeadcountDraft | null => {
  try {
    const draft = Draft.safeParse(JSON.parse(localStorage.getItem(keyOf(pointId)) ?? 'null'))
    return draft.success ? draft.data : null
  } catch {
    return null // storage is forbidden, or holds what no version of us wrote: the fields start afresh
  }
}

/** `null` forgets it: the server has it now. */
export const keepDraft = (pointId: PointId, draft: HeadcountDraft | null): void => {
  try {
    if (draft) localStorage.setItem(keyOf(pointId), JSON.stringify(draft))
    else localStorage.removeItem(keyOf(pointId))
  } catch {
    return // storage is forbidden: the draft lasts as long as the page
  }
}
