import type { ConferenceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import type { Instant } from '@diem-cau/shared/kernel/time.ts'
import type { PointState, Tally } from '@diem-cau/shared/points/points.protocol.ts'
import { applyPoint } from '@diem-cau/shared/points/points.ts'
import { EMPTY_TALLY, retally } from '@diem-cau/shared/points/tally.ts'
import { type LogEvent, isPointEvent } from '@diem-cau/shared/protocol/events.ts'
import { type StageState, applyStage } from '@diem-cau/shared/protocol/stage.ts'

/** The points of one conference as a rule may see them. */
export interface PointsView {
  get(id: PointId): PointState | undefined
  /** Without removed ones. */
  present(): Iterable<PointState>
}

/** One conference as it stands committed in this process. */
export interface Held {
  readonly conferenceId: ConferenceId
  seq: number
  stageSeq: number
  stage: StageState | undefined
  readonly points: Map<PointId, PointState>
  tally: Tally
}

export const emptyHeld = (conferenceId: ConferenceId): Held => ({
  conferenceId,
  seq: 0,
  stageSeq: 0,
  stage: undefined,
  points: new Map(),
  tally: EMPTY_TALLY,
})

/**
 * What a transaction in progress has made of a conference: nobody outside the lane sees it before `settle`,
 * and dropping it leaves what is held untouched.
 */
export interface Draft {
  readonly base: Held
  seq: number
  stageSeq: number
  stage: StageState | undefined
  tally: Tally
  readonly changed: Map<PointId, PointState>
  readonly points: PointsView
}

export const openDraft = (base: Held): Draft => {
  const changed = new Map<PointId, PointState>()
  return {
    base,
    seq: base.seq,
    stageSeq: base.stageSeq,
    stage: base.stage,
    tally: base.tally,
    changed,
    points: {
      get: (id) => changed.get(id) ?? base.points.get(id),
      *present() {
        for (const point of base.points.values()) if (!changed.has(point.id) && !point.removed) yield point
        for (const point of changed.values()) if (!point.removed) yield point
      },
    },
  }
}

/** Folds one event into the draft; answers its place in the stage stream, or null for an event of a point. */
export const foldInto = (draft: Draft, event: LogEvent, at: Instant): number | null => {
  draft.seq += 1
  if (!isPointEvent(event)) {
    draft.stage = applyStage(draft.stage, event, at)
    draft.stageSeq += 1
    return draft.stageSeq
  }
  const before = draft.points.get(event.pointId)
  const after = applyPoint(before, event, at, draft.seq)
  if (after) draft.changed.set(after.id, after)
  draft.tally = retally(draft.tally, before, after)
  return null
}

export const settle = ({ base, changed, ...made }: Draft): void => {
  base.seq = made.seq
  base.stageSeq = made.stageSeq
  base.stage = made.stage
  base.tally = made.tally
  for (const [id, point] of changed) base.points.set(id, point)
}
