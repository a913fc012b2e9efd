import { ConferenceId, DeviceId } from '@diem-cau/shared/kernel/ids.ts'
import type { DeviceActor } from '@diem-cau/shared/people/actor.ts'
import { buildDetails, buildPointId, buildProfile } from '@diem-cau/shared/testing/build.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../platform/clock.ts'
import { type Lanes, createLanes } from '../platform/log/lanes.ts'
import { entriesAfter } from '../platform/log/logRepository.ts'
import { createLog } from '../platform/logging.ts'
import { newId } from '../platform/newId.ts'
import { type TestDatabase, createTestDatabase } from '../testing/testDatabase.ts'
import { createPresence } from './presence.ts'

const GRACE_MS = 120
const conferenceId = newId(ConferenceId)
const device: DeviceActor = { kind: 'device', deviceId: newId(DeviceId), pointId: buildPointId('p'), role: 'head' }

let database: TestDatabase
let lanes: Lanes

beforeAll(async () => {
  database = await createTestDatabase()
  lanes = createLanes(database.db, systemClock, [])
  await database.db.transaction((tx) =>
    lanes.found(tx, conferenceId, { kind: 'system' }, [
      { type: 'conferenceCreated', details: buildDetails() },
      { type: 'pointAdded', pointId: device.pointId, profile: buildProfile() },
      { type: 'deviceBound', pointId: device.pointId, deviceId: device.deviceId, role: 'head' },
    ]),
  )
})
afterAll(() => database.close())

const lineEvents = async (): Promise<string[]> => {
  await lanes.drain()
  const entries = await entriesAfter(database.db, conferenceId, 3)
  return entries.map(({ event }) => event.type)
}
const presence = () => createPresence(lanes, createLog('silent'), GRACE_MS)
const lost = () => expect.poll(lineEvents, { timeout: 5000 })

test('a blink is nobody’s business, a longer absence is on record, and so is the return', async () => {
  const { opened, closed, close } = presence()
  opened(conferenceId, device)
  closed(conferenceId, device)
  opened(conferenceId, device)
  await lost().toEqual(['deviceConnected'])
  // A second tab keeps the line although the first one goes.
  opened(conferenceId, device)
  closed(conferenceId, device)
  closed(conferenceId, device)
  await lost().toEqual(['deviceConnected', 'deviceLost'])
  opened(conferenceId, device)
  await lost().toEqual(['deviceConnected', 'deviceLost', 'deviceConnected'])
  close()
})

test('after a crash, who does not come back within the grace is lost; who does has only blinked', async () => {
  const before = (await lineEvents()).length
  const returning = presence()
  await returning.recover([conferenceId])
  returning.opened(conferenceId, device)
  expect((await lineEvents()).length).toBe(before)
  returning.close()

  const gone = presence()
  await gone.recover([conferenceId])
  await lost().toHaveLength(before + 1)
  expect((await lineEvents()).at(-1)).toBe('deviceLost')
  gone.close()
})
