import { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { fail, ok } from '@diem-cau/shared/kernel/result.ts'
import { CommandId } from '@diem-cau/shared/kernel/ids.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { buildDetails } from '@diem-cau/shared/testing/build.ts'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../testing/testDatabase.ts'
import { systemClock } from '../clock.ts'
import { newId } from '../newId.ts'
import { type Committed, type LaneWork, type Lanes, createLanes } from './lanes.ts'
import { entriesAfter } from './logRepository.ts'

let database: TestDatabase
let conferenceId: ConferenceId
const system = { kind: 'system' } as const
const titled = (title: string): LogEvent => ({ type: 'detailsEdited', details: buildDetails({ title }) })

const work = (title: string, change: Partial<LaneWork<string, 'no'>> = {}): LaneWork<string, 'no'> => ({
  conferenceId,
  actor: system,
  command: { id: newId(CommandId), name: 'test' },
  decide: () => ok({ events: [titled(title)], value: title }),
  ...change,
})

const open = (): { lanes: Lanes; committed: Committed[] } => {
  const lanes = createLanes(database.db, systemClock, [])
  const committed: Committed[] = []
  lanes.onCommitted((each) => committed.push(each))
  return { lanes, committed }
}

const titles = async (): Promise<string[]> => {
  const entries = await entriesAfter(database.db, conferenceId, 1)
  return entries.map(({ event }) => (event.type === 'detailsEdited' ? event.details.title : event.type))
}

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  conferenceId = newId(ConferenceId)
  const { lanes } = open()
  await database.db.transaction((tx) =>
    lanes.found(tx, conferenceId, system, [{ type: 'conferenceCreated', details: buildDetails() }]),
  )
})

describe('a lane', () => {
  test('keeps the order in which it was asked, and shares commits when it is busy', async () => {
    const { lanes, committed } = open()
    const asked = Array.from({ length: 300 }, (_, index) => `t${index}`)
    await Promise.all(asked.map((title) => lanes.run(work(title))))
    expect(await titles()).toEqual(asked)
    expect(committed.length).toBeLessThan(20)
    expect(committed.flatMap(({ envelopes }) => envelopes).map(({ seq }) => seq)).toEqual(asked.map((_, index) => index + 2))
  })

  test('shows nothing that is not committed', async () => {
    const { lanes } = open()
    const running = lanes.run(
      work('later', {
        decide: async ({ tx }) => {
          await tx.execute(sql`select pg_sleep(0.05)`)
          expect((await lanes.read(conferenceId))?.stage?.conference.details.title).toBe(buildDetails().title)
          return ok({ events: [titled('later')], value: 'later' })
        },
      }),
    )
    await running
    expect((await lanes.read(conferenceId))?.stage?.conference.details.title).toBe('later')
  })

  test('a command that is refused, or fails by a bug, or breaks the transaction, is answered alone', async () => {
    const { lanes } = open()
    const results = await Promise.allSettled([
      lanes.run(work('one')),
      lanes.run(work('', { decide: () => fail('no') })),
      lanes.run(work('', { decide: () => Promise.reject(new Error('a bug')) })),
      lanes.run(work('', { decide: async ({ tx }) => tx.execute(sql`select 1/0`).then(() => ok({ events: [], value: '' })) })),
      lanes.run(work('two')),
    ])
    expect(results.map((each) => (each.status === 'rejected' ? 'rejected' : each.value))).toEqual([
      { ok: true, value: 'one' },
      { ok: false, failure: 'no' },
      'rejected',
      'rejected',
      { ok: true, value: 'two' },
    ])
    expect(await titles()).toEqual(['one', 'two'])
  })

  test('two processes share it without gaps, and each comes to see what the other wrote', async () => {
    const [first, second] = [open().lanes, open().lanes]
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? first : second).run(work(`t${index}`))),
    )
    await first.run(work('last'))
    await second.run(work('very last'))
    expect((await titles()).toSorted()).toHaveLength(42)
    expect((await entriesAfter(database.db, conferenceId, 0)).map(({ seq }) => seq)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1))
    expect((await second.read(conferenceId))?.stage?.conference.details.title).toBe('very last')
  })

  test('a retry through another process is answered from the record', async () => {
    const once = work('once')
    expect(await open().lanes.run(once)).toEqual({ ok: true, value: 'once' })
    expect(await open().lanes.run({ ...once, decide: () => ok({ events: [titled('twice')], value: 'twice' }) })).toEqual({
      ok: true,
      value: 'once',
    })
    expect(await titles()).toEqual(['once'])
  })

  test('a conference that is not there', async () => {
    const { lanes } = open()
    expect(await lanes.run(work('x', { conferenceId: newId(ConferenceId) }))).toEqual({ ok: false, failure: 'conferenceNotFound' })
    expect(await lanes.read(newId(ConferenceId))).toBeUndefined()
  })
})
