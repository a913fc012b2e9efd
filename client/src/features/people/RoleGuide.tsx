import { StaffRole } from '@diem-cau/shared/people/actor.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Members.module.css'
import { roleGuideMessages, roleMessages } from './people.messages.ts'

export const RoleGuide = () => {
  const words = useMessages(roleGuideMessages)
  const roleWords = useMessages(roleMessages)
  return (
    <Panel title={words.title}>
      <dl className={styles.guide}>
        {StaffRole.options.map((role) => (
          <div key={role}>
            <dt>{roleWords[role]}</dt>
            <dd>{words[role]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.account}</p>
    </Panel>
  )
}
