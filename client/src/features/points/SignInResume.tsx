import type { PointId } from '@diem-cau/shared/kernel/ids.ts'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMessages } from '../../i18n/messages.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './SignIn.module.css'
import { forgetDevice, signedInDevices } from './signInMemory.ts'
import { signInMessages } from './signIn.messages.ts'

/** The points to which this browser has signed in already, or one of them; nothing when there are none. */
export const SignInResume = ({ pointId }: { readonly pointId?: PointId }) => {
  const words = useMessages(signInMessages)
  const [kept, setKept] = useState(signedInDevices)
  const devices = pointId === undefined ? kept : kept.filter((each) => each.pointId === pointId)
  if (devices.length === 0) return null
  return (
    <section className={styles.resume} aria-labelledby="resume">
      <h2 id="resume">{words.resume}</h2>
      <ul className={styles.devices}>
        {devices.map(({ deviceId, pointName, conferenceTitle, role }) => (
          <li key={deviceId}>
            <Link to={`/point/${deviceId}`}>
              <strong>
                {pointName} · {words[role]}
              </strong>
              <small>{conferenceTitle}</small>
            </Link>
            <IconButton
              size="small"
              label={`${words.forget}: ${pointName}`}
              icon={<X />}
              onClick={() => {
                forgetDevice(deviceId)
                setKept(signedInDevices())
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
