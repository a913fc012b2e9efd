import type { SpeakRequest } from '../floor/floor.protocol.ts'
import { speeches, spokenFor } from '../floor/speakingTime.ts'
import type { PointId, UnitId } from '../kernel/ids.ts'
import { type Instant, duration, sum } from '../kernel/time.ts'
import type { PointState } from '../points/points.protocol.ts'
import type { StageState } from '../protocol/stage.ts'
import type { ConferenceRecord, SpeakingTotal, SpeechRow } from './record.queries.ts'

export interface SpeakingSource {
  readonly stage: Pick<StageState, 'floor'>
  readonly points: Iterable<PointState>
  readonly now: Instant
  unitName(id: UnitId): string | undefined
}

/** Who spoke, when and for how long. Whoever spoke in the hall spoke at the main point. */
const speechRows = ({ stage, points, now, unitName }: SpeakingSource): SpeechRow[] => {
  const byId = new Map<PointId, PointState>()
  let main: PointState | undefined
  for (const point of points) {
    byId.set(point.id, point)
    if (point.profile.kind === 'main' && !point.removed) main = point
  }
  return speeches(stage.floor).map((request) => {
    const { pointId, pointName, name, position, topic } = request.speaker
    const point = pointId === null ? main : byId.get(pointId)
    const unitId = point?.profile.unitId ?? null
    return {
      requestId: request.id,
      kind: request.kind,
      name,
      position,
      topic,
      point: point?.profile.name ?? pointName,
      unit: unitId === null ? '' : (unitName(unitId) ?? ''),
      ...hoursOf(request),
      spoken: spokenFor(request, now),
      given: request.length ?? stage.floor.length,
    }
  })
}

const hoursOf = ({ spells, state, requestedAt }: SpeakRequest): Pick<SpeechRow, 'startedAt' | 'endedAt'> => ({
  startedAt: spells[0]?.startedAt ?? requestedAt,
  endedAt: state === 'spoken' ? (spells.at(-1)?.endedAt ?? null) : null,
})

const totalsBy = (rows: readonly SpeechRow[], keyOf: (row: SpeechRow) => Pick<SpeakingTotal, 'name' | 'unit'>): SpeakingTotal[] => {
  const totals = new Map<string, SpeakingTotal>()
  for (const row of rows) {
    const key = keyOf(row)
    const id = JSON.stringify([key.name, key.unit])
    const held = totals.get(id) ?? { ...key, speeches: 0, spoken: duration(0) }
    totals.set(id, { ...held, speeches: held.speeches + 1, spoken: sum(held.spoken, row.spoken) })
  }
  return [...totals.values()].sort((first, second) => second.spoken - first.spoken)
}

export const speakingRecord = (source: SpeakingSource): ConferenceRecord['speaking'] => {
  const rows = speechRows(source)
  return {
    speeches: rows,
    points: totalsBy(rows, ({ point, unit }) => ({ name: point, unit })),
    units: totalsBy(rows.filter(({ unit }) => unit !== ''), ({ unit }) => ({ name: unit, unit })),
  }
}
