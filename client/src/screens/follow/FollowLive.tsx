import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './FollowScreen.module.css'
import { followMessages } from './follow.messages.ts'

const LivePlayer = lazy(() => import('../../features/stage/LivePlayer.tsx'))

/** Picture and sound on a phone cost its line and its battery, so they come, and are loaded at all, only when asked for. */
export const FollowLive = () => {
  const words = useMessages(followMessages)
  const [isOn, setOn] = useState(false)
  const isAnything = useStage((stage) => stage.onAir.sources.some(({ place }) => place === 'onAir'))
  if (!isAnything && !isOn) return null
  return (
    <div className={styles.live}>
      {isOn && (
        <Suspense fallback={null}>
          <LivePlayer />
        </Suspense>
      )}
      <Button onClick={() => setOn(!isOn)}>{isOn ? words.stopWatching : words.watch}</Button>
    </div>
  )
}
