import { decideHeadcount } from '@diem-cau/shared/attendance/attendance.ts'
import { fail, ok } from '@diem-cau/shared/kernel/result.ts'
import type { LaneHandlers } from '../transport/handlers.ts'

type Handled = Extract<keyof LaneHandlers, `attendance:${string}`>

export const attendanceHandlers: LaneHandlers<Handled> = {
  'attendance:signHeadcount': ({ stage, points }, { pointId, ...headcount }, actor) => {
    const point = points.get(pointId)
    if (!point || point.removed) return fail('pointNotFound')
    const counted = decideHeadcount(stage.conference.phase, point.profile.summoned, headcount)
    if (!counted.ok) return counted
    const by = actor.kind === 'device' ? 'head' : 'desk'
    return ok({ events: [{ type: 'headcountSigned', pointId, headcount: counted.value, by }], value: {} })
  },
}
