import type { DeviceId, PointId } from '@diem-cau/shared/kernel/ids.ts'
import { AgendaForecast } from '../../features/agenda/AgendaForecast.tsx'
import { AgendaLive } from '../../features/agenda/AgendaLive.tsx'
import { AgendaNow } from '../../features/agenda/AgendaNow.tsx'
import { HeadcountPanel } from '../../features/attendance/HeadcountPanel.tsx'
import { Announcements } from '../../features/conference/Announcements.tsx'
import { FreshAnnouncement } from '../../features/conference/FreshAnnouncement.tsx'
import { useHeard } from '../../features/conference/useHeard.ts'
import { RequestToSpeak } from '../../features/floor/RequestToSpeak.tsx'
import { useFloorConcerns } from '../../features/floor/floor.selectors.ts'
import { SpeakingNow } from '../../features/floor/SpeakingNow.tsx'
import { DocumentList } from '../../features/presenting/DocumentList.tsx'
import { DocumentPages } from '../../features/presenting/DocumentPages.tsx'
import { useReading } from '../../features/presenting/useReading.ts'
import { HallMedia } from '../../features/stage/HallMedia.tsx'
import { LiveWatch } from '../../features/stage/LiveWatch.tsx'
import { PointMedia } from '../../features/stage/PointMedia.tsx'
import { StageMediaProvider } from '../../features/stage/StageMediaProvider.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { ConnectionNotice } from '../../realtime/ConnectionNotice.tsx'
import { usePoint } from '../../realtime/SessionProvider.tsx'
import { Connecting } from '../../realtime/SessionGate.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'
import { LineFacts } from './LineFacts.tsx'
import styles from './PointConsole.module.css'
import { PointHeader } from './PointHeader.tsx'
import { pointMessages } from './point.messages.ts'

type PointConsoleProps = {
  readonly pointId: PointId
  readonly role: 'head' | 'technician'
  readonly deviceId: DeviceId
}

/** What a point's people have in the hand: the count they owe, what is on, the page, and what the desk said. */
const PointConsole = ({ pointId, role, deviceId }: PointConsoleProps) => {
  const words = useMessages(pointMessages)
  const point = usePoint(pointId)
  const said = useHeard(point?.notices)
  const reader = useReading()
  const isFloorFirst = useFloorConcerns(pointId)
  if (!point) return <Connecting />
  const requestToSpeak = <RequestToSpeak pointId={pointId} mayAsk={role === 'head'} />
  return (
    <div className={styles.page}>
      <title>{`${point.profile.name} · Điểm Cầu`}</title>
      <ConnectionNotice />
      <FreshAnnouncement said={said} />
      <PointHeader point={point} role={role} />
      <main className={styles.main}>
        <div className={styles.owed}>
          {isFloorFirst && requestToSpeak}
          <HeadcountPanel point={point} maySign={role === 'head'} />
          {!isFloorFirst && requestToSpeak}
          <StageMediaProvider>
            <Panel title={words.live}>
              <div className={styles.live}>
                {point.profile.kind !== 'main' ? <PointMedia pointId={pointId} /> : role === 'technician' && <HallMedia />}
                <LiveWatch />
              </div>
            </Panel>
          </StageMediaProvider>
          {role === 'technician' && <LineFacts point={point} deviceId={deviceId} />}
        </div>
        <div className={styles.on}>
          <SpeakingNow />
          <Panel title={words.now} actions={<p className={styles.pace}><AgendaForecast /></p>}>
            <AgendaNow />
          </Panel>
          <Panel title={words.pages} isFlush>
            <DocumentPages reader={reader} />
          </Panel>
        </div>
        <div className={styles.rest}>
          <Panel title={words.announcements} isFlush>
            <Announcements said={said} />
          </Panel>
          <Panel title={words.agenda} isFlush>
            <AgendaLive />
          </Panel>
          <Panel title={words.documents} isFlush>
            <DocumentList onOpen={reader.open} />
          </Panel>
        </div>
      </main>
      <footer className={styles.foot}>
        <LanguageSwitch />
        <ThemeSwitch />
      </footer>
    </div>
  )
}

export default PointConsole
