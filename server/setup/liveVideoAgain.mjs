import { findMediasoup, placeInPackage, workerRuns } from '../media-worker/worker.mjs'
import { install } from './install.mjs'
import { forgetRefusal } from './liveVideo.mjs'
import { withLock } from './lock.mjs'
import { runMain, say } from './say.mjs'

/** `npm run live-video`: tries again to get a media worker, after what was in the way has been changed. */
await runMain(async () => {
  forgetRefusal()
  await withLock(install)
  const isOn = workerRuns(placeInPackage(findMediasoup()))
  if (isOn) say('Live video is on.')
  return isOn ? 0 : 1
})
