import type { UserId } from '@diem-cau/shared/kernel/ids.ts'
import Hand from 'lucide-react/icons/hand'
import { useMessages } from '../../i18n/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './PresentingPanel.module.css'
import { presenterConsoleMessages } from './presenterConsole.messages.ts'
import type { Presenting } from './usePresentingActions.ts'

/** Somebody to whom the pages can be handed. */
export type Presenter = { readonly userId: UserId; readonly name: string }

type CommandProps = {
  readonly presenting: Presenting
  /** Members who may present. */
  readonly presenters: readonly Presenter[]
  readonly size?: 'small' | 'medium'
}

/** Whose hand is on the pages; taking and giving it, and why that was refused. */
export const CommandHolder = ({ presenting, presenters, size = 'small' }: CommandProps) => {
  const words = useMessages(presenterConsoleMessages)
  const { command, holderName, failure } = presenting
  const others = presenters.filter((each) => each.name !== holderName)
  return (
    <div className={styles.command}>
      <div className={styles.holder} role="status">
        <StatusBadge tone={command.holds === 'me' ? 'positive' : command.holds === 'other' ? 'info' : 'neutral'} icon={<Hand />}>
          {command.holds === 'me' ? words.mine : holderName === null ? words.nobody : words.other(holderName)}
        </StatusBadge>
      </div>
      {command.canTakeOver && (
        <Button size={size} isBusy={presenting.isBusy('takeOver')} onClick={presenting.takeOver}>
          {words.takeOver}
        </Button>
      )}
      {command.canHandOver && (
        <Menu
          trigger={
            <Button size={size} isBusy={presenting.isBusy('handOver')}>
              {words.handOver}
            </Button>
          }
          sections={[
            others.length === 0
              ? [{ key: 'none', label: words.nobodyElse, isDisabled: true, onSelect: () => undefined }]
              : others.map(({ userId, name }) => ({
                  key: userId,
                  label: words.handOverTo(name),
                  onSelect: () => presenting.handOver(userId),
                })),
          ]}
        />
      )}
      {failure && <Callout tone="negative">{failure}</Callout>}
    </div>
  )
}
