import { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import { pointNameKey } from '@diem-cau/shared/points/pointNameKey.ts'
import { MAX_POINTS } from '@diem-cau/shared/points/points.ts'
import { PointProfile } from '@diem-cau/shared/points/points.protocol.ts'
import type { PointEvent } from '@diem-cau/shared/protocol/events.ts'
import { z } from 'zod'
import type { Decided, LaneView } from '../platform/log/lanes.ts'
import { type Tx, hasHappenedSince } from '../platform/log/logRepository.ts'
import { newId } from '../platform/newId.ts'
import type { UnitLookup } from './points.handlers.ts'
import { takePreview } from './points.repository.ts'

/** The acts of a preview as they are kept until somebody applies them. */
const StoredChanges = z.array(
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('add'), values: PointProfile }),
    z.object({ op: z.literal('edit'), pointId: PointId, values: PointProfile }),
  ]),
)

type Applied = { readonly added: number; readonly edited: number }
type Refusal = 'previewNotFound' | 'previewStale' | 'tooManyPoints'

const allExist = async (tx: Tx, profiles: readonly PointProfile[], units: UnitLookup): Promise<boolean> => {
  const wanted = new Set(profiles.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])))
  return (await units.findUnits(tx, [...wanted])).length === wanted.size
}

/** Whether the points of a conference may stand side by side like this. */
const isSound = (profiles: ReadonlyMap<PointId, PointProfile>): boolean => {
  const names = new Set<string>()
  let mains = 0
  for (const profile of profiles.values()) {
    names.add(pointNameKey(profile))
    if (profile.kind === 'main') mains += 1
  }
  return names.size === profiles.size && mains <= 1
}

/** Exactly what its maker was shown, or nothing: any change of the points or of a unit since makes the preview stale. */
export const applyList = async (
  { conferenceId, points, tx }: LaneView,
  previewId: PointId,
  actor: Actor,
  units: UnitLookup,
): Promise<Result<Decided<Applied>, Refusal>> => {
  const preview = await takePreview(tx, conferenceId, previewId)
  if (!preview || actor.kind !== 'staff' || preview.userId !== actor.userId) return fail('previewNotFound')
  const changed = await hasHappenedSince(tx, conferenceId, preview.seq, ['pointAdded', 'pointEdited', 'pointRemoved'])
  if (changed) return fail('previewStale')

  const changes = StoredChanges.parse(preview.changes)
  const after = new Map<PointId, PointProfile>()
  for (const { id, profile } of points.present()) after.set(id, profile)
  const events = changes.map((change): PointEvent => {
    const pointId = change.op === 'edit' ? change.pointId : newId(PointId)
    return { type: change.op === 'edit' ? 'pointEdited' : 'pointAdded', pointId, profile: change.values }
  })
  for (const event of events) {
    // A command of the same commit is not in the log yet, but the points have it already.
    if (event.type === 'pointEdited' && !after.has(event.pointId)) return fail('previewStale')
    if (event.type === 'pointAdded' || event.type === 'pointEdited') after.set(event.pointId, event.profile)
  }
  if (after.size > MAX_POINTS) return fail('tooManyPoints')
  if (!isSound(after)) return fail('previewStale')
  if (!(await allExist(tx, changes.map(({ values }) => values), units))) return fail('previewStale')
  const added = changes.filter(({ op }) => op === 'add').length
  return ok({ events, value: { added, edited: changes.length - added } })
}
