import type { DeviceRole } from '@diem-cau/shared/people/actor.ts'
import type { PointDevice, PointState } from '@diem-cau/shared/points/points.protocol.ts'
import { useState } from 'react'
import { useAttempts } from '../../failures/useAttempts.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useSend } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { Ago } from './PointBoardCells.tsx'
import styles from './PointDrawer.module.css'
import { pointDrawerMessages } from './pointDrawer.messages.ts'

const ROLES = { head: 'roleHead', technician: 'roleTechnician', screen: 'roleScreen' } as const satisfies Record<DeviceRole, string>
const TONES = { online: 'positive', lost: 'negative', never: 'neutral' } as const satisfies Record<PointDevice['line'], string>

/** The machines that are this point; each can be signed out at once. */
export const PointDevices = ({ point }: { readonly point: PointState }) => {
  const words = useMessages(pointDrawerMessages)
  const send = useSend()
  const { run, isBusy, failure, dismiss } = useAttempts()
  const [asked, setAsked] = useState<PointDevice | null>(null)
  if (point.devices.length === 0) return <p className={styles.role}>{words.noDevices}</p>
  const revoke = async (device: PointDevice): Promise<void> => {
    if (await run('revoke', () => send('points:revokeDevice', { pointId: point.id, deviceId: device.id }))) setAsked(null)
  }
  return (
    <ul className={styles.devices}>
      {point.devices.map((device) => (
        <li key={device.id} className={styles.contact}>
          <div>
            <p>{words[ROLES[device.role]]}</p>
            <p className={styles.line}>
              <StatusBadge tone={TONES[device.line]} isBare>
                {words[device.line]}
              </StatusBadge>
              {device.line !== 'online' && (
                <span className={styles.role}>
                  <Ago since={device.seenAt} />
                </span>
              )}
            </p>
          </div>
          <Button
            size="small"
            onClick={() => {
              dismiss()
              setAsked(device)
            }}
          >
            {words.revoke}
          </Button>
        </li>
      ))}
      {asked && (
        <ConfirmDialog
          isOpen
          title={words.revokeTitle(words[ROLES[asked.role]].toLowerCase(), point.profile.name)}
          confirmLabel={words.revoke}
          isDangerous
          isBusy={isBusy('revoke')}
          failure={failure}
          onConfirm={() => void revoke(asked)}
          onCancel={() => setAsked(null)}
        >
          {words.revokeText}
        </ConfirmDialog>
      )}
    </ul>
  )
}
