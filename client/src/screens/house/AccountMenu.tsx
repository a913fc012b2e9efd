import CircleUserRound from 'lucide-react/icons/circle-user-round'
import LogOut from 'lucide-react/icons/log-out'
import { useAsking } from '../../failures/useAsking.ts'
import { signOut } from '../../features/people/account.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'
import styles from './House.module.css'
import { houseMessages } from './house.messages.ts'

export const AccountMenu = ({ name, email }: { readonly name: string; readonly email: string }) => {
  const words = useMessages(houseMessages)
  const { isBusy, failure, ask } = useAsking()
  const leave = async () => {
    const result = await ask(signOut)
    // A whole new page: nothing of this person stays in memory for the next one at a shared machine.
    if (result?.ok) location.assign('/')
  }
  return (
    <Popover
      title={name}
      trigger={
        <Button variant="quiet" icon={<CircleUserRound />} aria-label={words.account(name)}>
          {shortName(name)}
        </Button>
      }
    >
      <div className={styles.account}>
        <p>{email}</p>
        <LanguageSwitch />
        <ThemeSwitch />
        {failure && <Callout tone="negative">{failure}</Callout>}
        <Button icon={<LogOut />} isBusy={isBusy} onClick={leave}>
          {words.signOut}
        </Button>
      </div>
    </Popover>
  )
}

/** Vietnamese are called by the last word of their name, with the one before it to tell two of them apart. */
const shortName = (name: string): string => name.split(' ').slice(-2).join(' ')
