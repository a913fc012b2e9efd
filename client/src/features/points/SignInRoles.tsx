import type { DeviceRole } from '@diem-cau/shared/people/actor.ts'
import Monitor from 'lucide-react/icons/monitor'
import PenLine from 'lucide-react/icons/pen-line'
import Wrench from 'lucide-react/icons/wrench'
import { useMessages } from '../../i18n/messages.ts'
import styles from './SignIn.module.css'
import { signInMessages } from './signIn.messages.ts'

const roles = [
  ['head', PenLine],
  ['technician', Wrench],
  ['screen', Monitor],
] as const satisfies readonly (readonly [DeviceRole, typeof PenLine])[]

type SignInRolesProps = {
  readonly onChoose: (role: DeviceRole) => void
  /** The role that is being signed in. */
  readonly busy: DeviceRole | null
}

/** One tap signs in. */
export const SignInRoles = ({ onChoose, busy }: SignInRolesProps) => {
  const words = useMessages(signInMessages)
  return (
    <div role="group" aria-labelledby="roles" className={styles.roles}>
      <h2 id="roles">{words.who}</h2>
      {roles.map(([role, Icon]) => (
        <button
          key={role}
          type="button"
          className={styles.role}
          aria-busy={busy === role || undefined}
          aria-disabled={busy !== null}
          onClick={() => busy === null && onChoose(role)}
        >
          <Icon aria-hidden />
          <span>
            <strong>{words[role]}</strong>
            <small>{words[`${role}Hint`]}</small>
          </span>
        </button>
      ))}
    </div>
  )
}
