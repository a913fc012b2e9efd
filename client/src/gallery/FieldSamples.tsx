import { useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Combobox } from '../ui/Combobox.tsx'
import { DateInput } from '../ui/DateInput.tsx'
import { Field } from '../ui/Field.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { NumberInput } from '../ui/NumberInput.tsx'
import { Panel } from '../ui/Panel.tsx'
import { PasswordInput } from '../ui/PasswordInput.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { Select } from '../ui/Select.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { TimeInput } from '../ui/TimeInput.tsx'
import styles from './Gallery.module.css'
import { galleryMessages } from './gallery.messages.ts'
import { samplePoints } from './samplePoints.ts'

const units = samplePoints(600).map((point) => ({ value: point.key, label: point.name }))

export const FieldSamples = () => {
  const words = useMessages(galleryMessages)
  const [heads, setHeads] = useState<number | null>(96)
  const [unit, setUnit] = useState<string | null>(null)
  const [kind, setKind] = useState<'hybrid' | 'online'>('hybrid')
  return (
    <Panel title={words.fields}>
      <div className={styles.columns}>
        <Field label={words.name} hint={words.nameHint} isRequired className={styles.wide}>
          <TextInput defaultValue={words.title} />
        </Field>
        <Field label={words.date}>
          <DateInput defaultValue="2021-11-18" />
        </Field>
        <Field label={words.time}>
          <TimeInput defaultValue="08:00" />
        </Field>
        <Field label={words.zone}>
          <Select
            options={[
              { value: 'main', label: words.main },
              { value: 'remote', label: words.remote },
            ]}
          />
        </Field>
        <Field label={words.unit}>
          <Combobox options={units} value={unit} onChange={setUnit} />
        </Field>
        <Field label={words.summoned} error={heads !== null && heads > 80 ? words.tooMany : undefined}>
          <NumberInput value={heads} onChange={setHeads} min={0} />
        </Field>
        <Field label={words.password}>
          <PasswordInput autoComplete="off" defaultValue="mật khẩu" />
        </Field>
        <Field label={words.note} isOptional className={styles.wide}>
          <TextArea />
        </Field>
        <RadioGroup
          label={words.kinds}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'hybrid', label: words.hybrid },
            { value: 'online', label: words.online },
          ]}
        />
        <div>
          <Checkbox label={words.publicLink} hint={words.publicHint} defaultChecked />
          <Checkbox label={words.main} isMixed />
          <Switch label={words.live} defaultChecked />
        </div>
        <FileDrop label={words.file} hint={words.fileHint} accept="application/pdf" onFiles={() => undefined} />
      </div>
    </Panel>
  )
}
