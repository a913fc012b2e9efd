import type { ConferenceId, UserId } from '@diem-cau/shared/kernel/ids.ts'
import type { StaffRole } from '@diem-cau/shared/people/actor.ts'
import type { Members } from '@diem-cau/shared/people/people.queries.ts'
import { useQueryClient } from '@tanstack/react-query'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { useAsking } from '../../failures/useAsking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { sendHouse } from '../../realtime/house.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useToast } from '../../ui/useToast.ts'
import { isLastOrganizer } from './members.ts'
import styles from './Members.module.css'
import { membersMessages, roleMessages } from './people.messages.ts'
import { membersKey } from './peopleQueries.ts'

type Member = Members['members'][number]
interface Removal {
  readonly member: Member
  readonly role: StaffRole
}

type MemberListProps = {
  readonly conferenceId: ConferenceId
  readonly members: readonly Member[]
  readonly ownId: UserId | undefined
  readonly mayEdit: boolean
}

export const MemberList = ({ conferenceId, members, ownId, mayEdit }: MemberListProps) => {
  const words = useMessages(membersMessages)
  const roleWords = useMessages(roleMessages)
  const queries = useQueryClient()
  const toast = useToast()
  const { isBusy, failure, ask, forget } = useAsking()
  const [removal, setRemoval] = useState<Removal | null>(null)

  const remove = async ({ member: { userId, name }, role }: Removal) => {
    const result = await ask(() => sendHouse('people:removeMember', { conferenceId, userId, role }))
    if (!result?.ok) return
    setRemoval(null)
    toast({ tone: 'positive', title: words.removed(roleWords[role], name) })
    await queries.invalidateQueries({ queryKey: membersKey(conferenceId) })
  }
  const close = () => {
    setRemoval(null)
    forget()
  }

  return (
    <Panel title={words.members} isFlush>
      <ul className={styles.list}>
        {members.map((member) => (
          <li key={member.userId} className={styles.line}>
            <div className={styles.who}>
              <p className={styles.name}>
                {member.name}
                {member.userId === ownId && <span className={styles.quiet}> ({words.you})</span>}
              </p>
              <p className={styles.quiet}>{member.email}</p>
            </div>
            <ul className={styles.roles}>
              {member.roles.map((role) => (
                <li key={role} className={styles.role}>
                  <span>{roleWords[role]}</span>
                  {mayEdit &&
                    (isLastOrganizer(members, member, role) ? (
                      <span className={styles.quiet}>{words.lastOrganizer}</span>
                    ) : (
                      <Button
                        variant="quiet"
                        size="small"
                        icon={<X />}
                        aria-label={words.removeRoleOf(roleWords[role], member.name)}
                        onClick={() => setRemoval({ member, role })}
                      >
                        {words.removeRole}
                      </Button>
                    ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {removal && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={words.confirmTitle(roleWords[removal.role], removal.member.name)}
          confirmLabel={words.confirm}
          isBusy={isBusy}
          failure={failure}
          onConfirm={() => void remove(removal)}
          onCancel={close}
        >
          {removal.member.userId === ownId ? words.confirmSelf : words.confirmText}
        </ConfirmDialog>
      )}
    </Panel>
  )
}
