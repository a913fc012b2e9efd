import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { type ReactNode, useState } from 'react'
import { useAttempts } from '../../failures/useAttempts.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useStage, useTally } from '../../realtime/SessionProvider.tsx'
import { Button, type ButtonLook } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import styles from './PhaseControl.module.css'
import { phaseControlMessages } from './phaseControl.messages.ts'
import { type PhaseStep, leftoverOf, mayTake, needsConfirming, stepsAt } from './phaseSteps.ts'
import { useConferenceActions } from './useConferenceActions.ts'

type PhaseControlProps = {
  readonly titleOf: (item: AgendaItem) => string
  readonly size?: ButtonLook['size']
  /** As buttons beside the main one, for fingers; otherwise in a menu. */
  readonly areOthersShown?: boolean
}

/** The one next step of the day, large; what else can be done, smaller; what cannot be taken back, asked. */
export const PhaseControl = ({ titleOf, size = 'medium', areOthersShown = false }: PhaseControlProps) => {
  const words = useMessages(phaseControlMessages)
  const phase = useStage((stage) => stage.conference.phase)
  const agenda = useStage((stage) => stage.agenda)
  const actor = useActor()
  const { take } = useConferenceActions()
  const { run, isBusy, failure, dismiss } = useAttempts()
  const [asked, setAsked] = useState<PhaseStep | null>(null)
  const roles = actor?.kind === 'staff' ? actor.roles : []
  const { next, others } = stepsAt(phase, agenda)
  const main = next !== null && mayTake(next, roles) ? next : null
  const rest = others.filter((step) => mayTake(step, roles))

  const ask = (step: PhaseStep): void => {
    dismiss()
    if (needsConfirming(step)) setAsked(step)
    else void run(step, () => take(step))
  }
  const confirm = async (step: PhaseStep): Promise<void> => {
    if (await run(step, () => take(step))) setAsked(null)
  }
  return (
    <div className={styles.control} role="group" aria-label={words.steps}>
      {failure && asked === null && <Callout tone="negative">{failure}</Callout>}
      {phase === 'closed' && <p className={styles.note}>{words.done}</p>}
      {next !== null && main === null && rest.length === 0 && <p className={styles.note}>{words.askOrganizer}</p>}
      {main && (
        <Button
          variant={main === 'recess' ? 'secondary' : main === 'close' ? 'danger' : 'primary'}
          size={size}
          isBusy={isBusy(main)}
          onClick={() => ask(main)}
        >
          {words[main]}
        </Button>
      )}
      {areOthersShown
        ? rest.map((step) => (
            <Button key={step} size={size} isBusy={isBusy(step)} onClick={() => ask(step)}>
              {words[step]}
            </Button>
          ))
        : rest.length > 0 && (
            <Menu
              trigger={<IconButton label={words.more} icon={<Ellipsis />} />}
              sections={[
                rest.map((step) => ({
                  key: step,
                  label: words[step],
                  isDangerous: step === 'close',
                  onSelect: () => ask(step),
                })),
              ]}
            />
          )}
      {asked !== null && asked !== 'openCheckIn' && asked !== 'recess' && asked !== 'resume' && (
        <ConfirmDialog
          isOpen
          title={words[`${asked}Title`]}
          confirmLabel={words[asked]}
          isDangerous={asked === 'close' || asked === 'reopen'}
          isBusy={isBusy(asked)}
          failure={failure}
          onConfirm={() => void confirm(asked)}
          onCancel={() => setAsked(null)}
        >
          <Consequences step={asked} titleOf={titleOf} />
        </ConfirmDialog>
      )}
    </div>
  )
}

type ConsequencesProps = Pick<PhaseControlProps, 'titleOf'> & {
  readonly step: 'publish' | 'open' | 'close' | 'reopen'
}

/** What will happen, in the numbers of this very moment. */
const Consequences = ({ step, titleOf }: ConsequencesProps): ReactNode => {
  const words = useMessages(phaseControlMessages)
  const format = useFormat()
  const tally = useTally()
  const { running, unheld } = leftoverOf(useStage((stage) => stage.agenda))
  switch (step) {
    case 'publish':
    case 'reopen':
      return words[`${step}Text`]
    case 'open':
      return words.openText(format.number(tally.online), format.number(tally.signed), format.number(tally.points))
    case 'close':
      return (
        <ul className={styles.list}>
          {running && <li>{words.closeRunning(titleOf(running))}</li>}
          {unheld > 0 && <li>{words.closeUnheld(unheld)}</li>}
          {!running && unheld === 0 && <li>{words.closeAll}</li>}
          <li>{words.closeText}</li>
        </ul>
      )
    default:
      return step satisfies never
  }
}
