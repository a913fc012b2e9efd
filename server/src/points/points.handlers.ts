import { isClosed } from '@diem-cau/shared/conference/conference.ts'
import { leavingFloor } from '@diem-cau/shared/floor/floor.ts'
import { PointId, type UnitId } from '@diem-cau/shared/kernel/ids.ts'
import { type Result, fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { pointNameKey } from '@diem-cau/shared/points/pointNameKey.ts'
import { MAX_POINTS } from '@diem-cau/shared/points/points.ts'
import type { PointProfile } from '@diem-cau/shared/points/points.protocol.ts'
import type { PointEvent } from '@diem-cau/shared/protocol/events.ts'
import type { LaneView } from '../platform/log/lanes.ts'
import type { Tx } from '../platform/log/logRepository.ts'
import { takingPointOff } from '@diem-cau/shared/stage/stage.ts'
import { newId } from '../platform/newId.ts'
import type { LaneHandlers } from '../transport/handlers.ts'
import { applyList } from './applyList.ts'

type Handled = Extract<keyof LaneHandlers, `points:${string}`>

export interface UnitLookup {
  findUnits(tx: Tx, ids: readonly UnitId[]): Promise<readonly { readonly id: UnitId; readonly name: string }[]>
}

const NOBODY = { name: '', phone: '' }

const checkProfile = async (
  { points, tx }: LaneView,
  profile: PointProfile,
  itself: PointId | null,
  units: UnitLookup,
): Promise<Result<null, 'pointNameTaken' | 'secondMain' | 'unitNotFound'>> => {
  const name = pointNameKey(profile)
  for (const point of points.present()) {
    if (point.id === itself) continue
    if (profile.kind === 'main' && point.profile.kind === 'main') return fail('secondMain')
    if (pointNameKey(point.profile) === name) return fail('pointNameTaken')
  }
  if (profile.unitId !== null && (await units.findUnits(tx, [profile.unitId])).length === 0) return fail('unitNotFound')
  return ok(null)
}

const count = (points: Iterable<unknown>): number => {
  let total = 0
  for (const _ of points) total += 1
  return total
}

export const createPointsHandlers = (units: UnitLookup): LaneHandlers<Handled> => ({
  'points:add': async (view, profile) => {
    if (isClosed(view.stage.conference)) return fail('conferenceClosed')
    if (count(view.points.present()) >= MAX_POINTS) return fail('tooManyPoints')
    const checked = await checkProfile(view, profile, null, units)
    if (!checked.ok) return checked
    const pointId = newId(PointId)
    return ok({ events: [{ type: 'pointAdded', pointId, profile }], value: { pointId } })
  },
  'points:edit': async (view, { pointId, ...profile }) => {
    if (isClosed(view.stage.conference)) return fail('conferenceClosed')
    const point = view.points.get(pointId)
    if (!point || point.removed) return fail('pointNotFound')
    const checked = await checkProfile(view, profile, pointId, units)
    return checked.ok ? ok({ events: [{ type: 'pointEdited', pointId, profile }], value: {} }) : checked
  },
  'points:remove': ({ stage, points }, { pointId }) => {
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    const point = points.get(pointId)
    if (!point || point.removed) return fail('pointNotFound')
    const leaving = [...leavingFloor(stage.floor, pointId), ...takingPointOff(stage.onAir, pointId)]
    return ok({ events: [...leaving, { type: 'pointRemoved', pointId }], value: {} })
  },
  'points:addFromUnits': async ({ stage, points, tx }, { unitIds, summoned }) => {
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    const wanted = [...new Set(unitIds)]
    const found = await units.findUnits(tx, wanted)
    if (found.length !== wanted.length) return fail('unitNotFound')
    const takenUnits = new Set<string>()
    const takenNames = new Set<string>()
    for (const { profile } of points.present()) {
      if (profile.unitId) takenUnits.add(profile.unitId)
      takenNames.add(pointNameKey(profile))
    }
    const fresh = found.filter((unit) => !takenUnits.has(unit.id) && !takenNames.has(pointNameKey({ name: unit.name, unitId: null })))
    if (takenNames.size + fresh.length > MAX_POINTS) return fail('tooManyPoints')
    const events = fresh.map(({ id, name }): PointEvent => {
      const profile = { name, unitId: id, kind: 'remote', summoned, head: NOBODY, technician: NOBODY } as const
      return { type: 'pointAdded', pointId: newId(PointId), profile }
    })
    return ok({ events, value: { added: fresh.length, skipped: wanted.length - fresh.length } })
  },
  'points:applyList': async (view, { previewId }, actor) =>
    isClosed(view.stage.conference) ? fail('conferenceClosed') : applyList(view, previewId, actor, units),
  'points:revokeDevice': ({ points }, { pointId, deviceId }) => {
    const point = points.get(pointId)
    if (!point || point.removed) return fail('pointNotFound')
    if (!point.devices.some((device) => device.id === deviceId)) return fail('deviceNotFound')
    return ok({ events: [{ type: 'deviceRevoked', pointId, deviceId }], value: {} })
  },
  'points:renewCode': ({ stage, points }, { pointId }) => {
    if (isClosed(stage.conference)) return fail('conferenceClosed')
    const point = points.get(pointId)
    if (!point || point.removed) return fail('pointNotFound')
    return ok({ events: [{ type: 'codeRenewed', pointId }], value: {} })
  },
})
