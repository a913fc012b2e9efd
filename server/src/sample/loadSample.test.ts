import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentsProjection } from '../documents/documents.repository.ts'
import { createDocumentsService } from '../documents/documents.service.ts'
import { RENDER_LIMITS } from '../documents/rendering/limits.ts'
import { systemClock } from '../platform/clock.ts'
import { openFileStore } from '../platform/files.ts'
import { createJobs } from '../platform/jobs.ts'
import { createLanes } from '../platform/log/lanes.ts'
import { createLog } from '../platform/logging.ts'
import { createTestDatabase } from '../testing/testDatabase.ts'
import { addUnits, allUnits } from '../units/units.service.ts'
import { createSampleEvents, loadSample } from './loadSample.ts'

test('a first start gives a conference at once, and its documents get their pages by themselves', async () => {
  const database = await createTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'diem-cau-sample-'))
  const log = createLog('fatal')
  const { db } = database
  const lanes = createLanes(db, systemClock, [documentsProjection])
  const [files, jobs] = [await openFileStore(folder), await createJobs(database.url, log)]
  const documents = await createDocumentsService({
    db, lanes, files, jobs, log, clock: systemClock, limits: RENDER_LIMITS, concurrency: 1,
  })
  try {
    const sampleEvents = createSampleEvents({ clock: systemClock, units: { allUnits, addUnits }, documents })
    const drawn = new Promise<void>((resolve) => {
      lanes.onCommitted(({ entries }) => {
        if (entries.some(({ event }) => event.type === 'documentUpdated')) resolve()
      })
    })
    const conferenceId = await loadSample(db, lanes, sampleEvents)
    const before = (await lanes.read(conferenceId))?.stage
    expect([before?.agenda.length, before?.documents.length]).toEqual([14, 10])
    await drawn // of the first; the others come the same way
    const pages = (await lanes.read(conferenceId))?.stage?.documents.flatMap(({ file }) => file?.pages ?? [])
    expect(Math.min(...(pages ?? []))).toBeGreaterThan(1)
  } finally {
    documents.close()
    await jobs.close()
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}, 60_000)
