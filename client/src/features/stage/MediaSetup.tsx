import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { LevelMeter } from './LevelMeter.tsx'
import styles from './MediaSetup.module.css'
import { type Choice, listDevices } from './media/capture.ts'
import { Picture } from './Picture.tsx'
import { stageMessages } from './stage.messages.ts'
import type { Capture } from './useCapture.ts'

const NONE = 'none'
const toChoice = (value: string): string | null | undefined => (value === NONE ? null : value === '' ? undefined : value)

/** Choosing camera and microphone, with one's own picture and level, before anybody else sees or hears them. */
export const MediaSetup = ({ capture, onClose }: { readonly capture: Capture; readonly onClose: () => void }) => {
  const words = useMessages(stageMessages)
  const [choice, setChoice] = useState<Choice>({ camera: undefined, microphone: undefined })
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([])
  const { stream, failure, isBusy, open } = capture
  useEffect(() => void open(choice), [open, choice])
  useEffect(() => {
    let isCurrent = true
    const list = (): void => {
      listDevices().then(
        (found) => isCurrent && setDevices(found),
        (error: unknown) => console.warn('the devices could not be listed', error),
      )
    }
    list()
    return () => {
      isCurrent = false
    }
  }, [stream])
  const optionsOf = (kind: MediaDeviceKind) => [
    ...devices
      .filter((device) => device.kind === kind && device.deviceId !== '')
      .map((device, index) => ({ value: device.deviceId, label: device.label || `${index + 1}` })),
    { value: NONE, label: words.none },
  ]
  const picture = stream?.getVideoTracks()[0]
  const sound = stream?.getAudioTracks()[0]
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.camera}
      footer={
        <>
          <Button onClick={() => { capture.close(); onClose() }}>{words.cancel}</Button>
          <Button variant="primary" disabled={!stream} onClick={onClose}>
            {words.use}
          </Button>
        </>
      }
    >
      <div className={styles.setup}>
        <div className={styles.preview}>{picture && <Picture track={picture} label={words.ownPicture} source="own" />}</div>
        {stream && sound && <LevelMeter stream={stream} label={words.level} />}
        {failure && (
          <Callout tone="negative" action={<Button isBusy={isBusy} onClick={() => void open(choice)}>{words.tryAgain}</Button>}>
            {words[failure]}
          </Callout>
        )}
        <Field label={words.chooseCamera}>
          <Select
            options={optionsOf('videoinput')}
            value={choice.camera === null ? NONE : (choice.camera ?? picture?.getSettings().deviceId ?? '')}
            onChange={(event) => setChoice({ ...choice, camera: toChoice(event.target.value) })}
          />
        </Field>
        <Field label={words.chooseMicrophone}>
          <Select
            options={optionsOf('audioinput')}
            value={choice.microphone === null ? NONE : (choice.microphone ?? sound?.getSettings().deviceId ?? '')}
            onChange={(event) => setChoice({ ...choice, microphone: toChoice(event.target.value) })}
          />
        </Field>
      </div>
    </Dialog>
  )
}
