import { Layout, Slot, type Source } from '@diem-cau/shared/stage/stage.protocol.ts'
import { isPointSource } from '@diem-cau/shared/stage/stage.ts'
import { type ReactNode, useState } from 'react'
import { useAttempts } from '../../failures/useAttempts.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useRows, useSend, useStage } from '../../realtime/SessionProvider.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { MediaOffNotice } from './MediaOffNotice.tsx'
import { useDemand, useStageMedia } from './StageMediaProvider.tsx'
import styles from './StagePanel.module.css'
import { StageRow } from './StagePanelRow.tsx'
import { stageMessages } from './stage.messages.ts'
import { useSound } from './useSound.ts'

const isLayout = (value: string): value is Layout => Layout.safeParse(value).success

/** The desk's hand on cameras and microphones: who is warmed up, who is on air, and how the halls see it. */
export const StagePanel = ({ children }: { readonly children?: ReactNode }) => {
  const words = useMessages(stageMessages)
  const send = useSend()
  const attempts = useAttempts()
  const [isListening, setListening] = useState(false)
  const { layout, sources } = useStage((stage) => stage.onAir)
  const points = useRows().byId
  const watched = useStageMedia((state) => state.watched)
  useDemand(isListening ? 'everything' : 'pictures', true)
  const { isBlocked } = useSound(watched, 1)
  const called = sources.map(({ source }) => source).filter(isPointSource)
  const callable = [...points.values()]
    .filter(({ id, removed, profile }) => !removed && profile.kind !== 'main' && !called.includes(id))
    .map(({ id, profile }) => ({ value: id, label: profile.name }))
  const call = (id: string | null): void => {
    if (id !== null) void attempts.run(id, () => send('stage:setBackstage', { source: id }))
  }
  const all: readonly Source[] = [...called, ...Slot.options]
  return (
    <Panel title={words.title} actions={<Switch label={words.listen} checked={isListening} onChange={(event) => setListening(event.target.checked)} />}>
      <MediaOffNotice isForStaff>
        <div className={styles.stage}>
          {attempts.failure && <Callout tone="negative">{attempts.failure}</Callout>}
          {isBlocked && <Callout tone="info">{words.tapForSound}</Callout>}
          <Field label={words.layout}>
            <Select
              options={Layout.options.map((value) => ({ value, label: words[value] }))}
              value={layout}
              onChange={({ target: { value } }) =>
                isLayout(value) && void attempts.run('layout', () => send('stage:setLayout', { layout: value }))
              }
            />
          </Field>
          <Field label={words.callPoint}>
            <Combobox options={callable} value={null} onChange={call} />
          </Field>
          <ul className={styles.rows}>
            {all.map((source) => (
              <StageRow key={source} source={source} attempts={attempts} />
            ))}
          </ul>
          {children}
        </div>
      </MediaOffNotice>
    </Panel>
  )
}
