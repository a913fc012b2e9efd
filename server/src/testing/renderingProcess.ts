/** For tests: a process of its own that adds a document and draws its pages, until it is killed. */
import { readFile } from 'node:fs/promises'
import { DocumentDetails } from '@diem-cau/shared/documents/documents.protocol.ts'
import { systemClock } from '../platform/clock.ts'
import { openDatabase } from '../platform/database.ts'
import { openFileStore } from '../platform/files.ts'
import { createJobs } from '../platform/jobs.ts'
import { createLanes } from '../platform/log/lanes.ts'
import { createLog } from '../platform/logging.ts'
import { createDocumentsService } from '../documents/documents.service.ts'
import { RENDER_LIMITS } from '../documents/rendering/limits.ts'

const [url = '', folder = '', pdf = '', details = ''] = process.argv.slice(2)
const log = createLog('error')
const { db } = openDatabase(url)
const documents = await createDocumentsService({
  db,
  log,
  lanes: createLanes(db, systemClock, []),
  files: await openFileStore(folder),
  jobs: await createJobs(url, log),
  clock: systemClock,
  limits: RENDER_LIMITS,
  concurrency: 1,
})
await documents.addWithFile(DocumentDetails.parse(JSON.parse(details)), await readFile(pdf))
