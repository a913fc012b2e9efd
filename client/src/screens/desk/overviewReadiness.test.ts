import type { PointProfile } from '@diem-cau/shared/points/points.protocol.ts'
import { applyPoint } from '@diem-cau/shared/points/points.ts'
import { CalendarDate } from '@diem-cau/shared/kernel/time.ts'
import { DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import { Members } from '@diem-cau/shared/people/people.queries.ts'
import { at, buildDocument, buildItem, buildItemId, buildPointId, buildProfile, buildStage } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, it } from 'vitest'
import { type Prepared, publishBlockers, readiness } from './overviewReadiness.ts'

const buildPoint = (id: string, change: Partial<PointProfile> = {}, isSignedIn = false) => {
  const pointId = buildPointId(id)
  const added = applyPoint(undefined, { type: 'pointAdded', pointId, profile: buildProfile(change) }, at(7), 1)
  const bound = { type: 'deviceBound', pointId, deviceId: DeviceId.parse('d'.repeat(12)), role: 'head' } as const
  const point = isSignedIn ? applyPoint(added, bound, at(7), 2) : added
  if (!point) throw new Error('a point was not built')
  return point
}
const membersOf = (...names: string[]): Members =>
  Members.parse({ members: names.map((name) => ({ userId: name, name, email: `${name}@x.vn`, roles: ['organizer'] })), invites: [] })

const day = CalendarDate.parse('2021-11-18')
const { agenda } = buildStage([
  { type: 'itemAdded', itemId: buildItemId('a'), details: buildItem(), after: null },
])
const ready: Prepared = {
  date: day,
  today: day,
  hasBeenOpened: false,
  agenda,
  pressingIssues: 0,
  documents: [buildDocument('a', 12)],
  points: [buildPoint('a', { kind: 'main' }, true), buildPoint('b', {}, true)],
  members: membersOf('an', 'binh'),
}

const standings = (change: Partial<Prepared>) => {
  const { details, agenda, documents, points, sheets, people } = readiness({ ...ready, ...change })
  const checks = { details, agenda, documents, points, sheets, people }
  return Object.entries(checks)
    .map(([name, check]) => `${name} ${check === null ? 'unknown' : check.standing}`)
    .filter((line) => !line.endsWith(' done'))
}

describe('is the conference ready', () => {
  it.each<[string, Partial<Prepared>, string[]]>([
    ['all of it', {}, []],
    ['an empty agenda', { agenda: [] }, ['agenda missing']],
    ['an agenda that runs over', { pressingIssues: 1 }, ['agenda look']],
    ['no document', { documents: [] }, ['documents look']],
    ['a document without its file', { documents: [buildDocument('a', 1), buildDocument('b', null)] }, ['documents look']],
    ['no point', { points: [] }, ['points missing', 'sheets look']],
    ['no main point', { points: [buildPoint('b', {}, true)] }, ['points missing']],
    ['nobody summoned', { points: [buildPoint('a', { kind: 'main', summoned: 0 }, true)] }, ['points look']],
    ['a main point that was removed', { points: [{ ...buildPoint('a', { kind: 'main' }, true), removed: true }] }, ['points missing', 'sheets look']],
    ['a code nobody has used', { points: [buildPoint('a', { kind: 'main' }, true), buildPoint('b')] }, ['sheets look']],
    ['one person alone', { members: membersOf('an') }, ['people look']],
    ['members not loaded yet', { members: undefined }, ['people unknown']],
    ['a day gone by', { today: CalendarDate.parse('2021-11-19') }, ['details look']],
    ['a day gone by on which it was held', { today: CalendarDate.parse('2021-11-19'), hasBeenOpened: true }, []],
  ])('%s', (_what, change, expected) => expect(standings(change)).toEqual(expected))

  it('names what publishing would be refused for', () => {
    expect(publishBlockers(readiness(ready))).toEqual([])
    expect(publishBlockers(readiness({ ...ready, agenda: [], points: [] }))).toEqual(['agendaEmpty', 'mainPointMissing'])
  })
})
