import { isUnderWay } from '@diem-cau/shared/conference/conference.ts'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Megaphone from 'lucide-react/icons/megaphone'
import { mayTake } from '../../features/conference/phaseSteps.ts'
import { useConferenceActions } from '../../features/conference/useConferenceActions.ts'
import { failureMessages } from '../../failures/failure.messages.ts'
import { useAsking } from '../../failures/useAsking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActor, useStage } from '../../realtime/SessionProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Callout } from '../../ui/Callout.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useToast } from '../../ui/useToast.ts'
import { deskMessages } from './desk.messages.ts'
import { tabsOf, viewsOf } from './deskTabs.ts'
import styles from './OverviewScreen.module.css'
import type { Blocker } from './overviewReadiness.ts'
import { overviewPublishMessages } from './overviewScreen.messages.ts'

type OverviewNextStepProps = {
  readonly base: string
  readonly blockers: readonly Blocker[]
}

/** The one thing the conference wants next, and the ways to the other screens of its staff. */
export const OverviewNextStep = ({ base, blockers }: OverviewNextStepProps) => {
  const words = useMessages(overviewPublishMessages)
  const deskWords = useMessages(deskMessages)
  const conference = useStage((stage) => stage.conference)
  const actor = useActor()
  const roles = actor?.kind === 'staff' ? actor.roles : []
  const mayRun = tabsOf(roles).includes('run')
  const { phase } = conference
  return (
    <Panel title={words.next}>
      <div className={styles.stack}>
        {phase === 'draft' && <Publish mayPublish={mayTake('publish', roles)} blockers={blockers} />}
        {phase !== 'draft' && phase !== 'closed' && (
          <>
            <p>{isUnderWay(conference) ? words.underWay : words.ready}</p>
            {mayRun && (
              <LinkButton to={`${base}/run`} variant="primary" icon={<ArrowRight />}>
                {words.run}
              </LinkButton>
            )}
          </>
        )}
        {phase === 'closed' && (
          <>
            <p>{words.closed}</p>
            <LinkButton to={`${base}/record`} variant="primary" icon={<ArrowRight />}>
              {words.record}
            </LinkButton>
          </>
        )}
        <div role="group" aria-label={words.views} className={styles.views}>
          {viewsOf(roles).map((view) => (
            <LinkButton key={view} to={`${base}/${view}`} size="small">
              {deskWords[view]}
            </LinkButton>
          ))}
        </div>
      </div>
    </Panel>
  )
}

const Publish = ({ mayPublish, blockers }: { readonly mayPublish: boolean; readonly blockers: readonly Blocker[] }) => {
  const words = useMessages(overviewPublishMessages)
  const reasons = useMessages(failureMessages)
  const actions = useConferenceActions()
  const toast = useToast()
  const { isBusy, failure, ask } = useAsking()
  const publish = async () => {
    const result = await ask(() => actions.take('publish'))
    if (result?.ok) toast({ tone: 'positive', title: words.published })
  }
  return (
    <>
      <p>{words.draft}</p>
      {blockers.length > 0 && (
        <Callout tone="caution" title={words.blocked}>
          <ul className={styles.reasons}>
            {blockers.map((blocker) => (
              <li key={blocker}>{reasons[blocker]}</li>
            ))}
          </ul>
        </Callout>
      )}
      {failure && <Callout tone="negative">{failure}</Callout>}
      {mayPublish ? (
        <Button variant="primary" icon={<Megaphone />} isBusy={isBusy} disabled={blockers.length > 0} onClick={publish}>
          {words.publish}
        </Button>
      ) : (
        <p>{words.organizerOnly}</p>
      )}
    </>
  )
}
