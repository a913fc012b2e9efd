import { expect, test, vi } from 'vitest'
import { createLog } from '../../platform/logging.ts'

test('without a worker live video is off and says why', async () => {
  vi.stubEnv('MEDIASOUP_WORKER_BIN', '/nowhere/mediasoup-worker')
  const { createMedia } = await import('./media.ts')
  const config = { mediaWorkers: 1, mediaPort: 0, mediaAnnounced: [] }
  expect(await createMedia(config, createLog('silent'))).toEqual({
    off: 'noWorker',
    detail: '/nowhere/mediasoup-worker does not run',
  })
})
