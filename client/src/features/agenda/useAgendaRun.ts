import { nextItem, runningItem } from '@diem-cau/shared/agenda/agenda.ts'
import type { AgendaItem } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import type { Result } from '@diem-cau/shared/kernel/result.ts'
import { useEffect } from 'react'
import type { FailureName } from '../../failures/failure.messages.ts'
import { type Attempts, useAttempts } from '../../failures/useAttempts.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { type AgendaActions, useAgendaActions } from './useAgendaActions.ts'

type Handled = {
  readonly [Name in keyof AgendaActions]: (...input: Parameters<AgendaActions[Name]>) => Promise<boolean>
}

/** The actions with their state: `isBusy('start <itemId>')`, and why the last one was refused. */
export interface RunHandling extends Handled, Pick<Attempts, 'isBusy' | 'failure' | 'dismiss'> {
  readonly running: AgendaItem | undefined
  readonly next: AgendaItem | undefined
}

export const useAgendaRun = (): RunHandling => {
  const actions = useAgendaActions()
  const { run, isBusy, failure, dismiss } = useAttempts()
  const running = useStage((stage) => runningItem(stage.agenda))
  const next = useStage((stage) => nextItem(stage.agenda))
  /** A second click while the first is under way asks for nothing. */
  const once = <Value>(name: string, id: AgendaItemId, action: () => Promise<Result<Value, FailureName>>) =>
    isBusy(`${name} ${id}`) ? Promise.resolve(false) : run(`${name} ${id}`, action)
  return {
    running,
    next,
    isBusy,
    failure,
    dismiss,
    start: (id) => once('start', id, () => actions.start(id)),
    finish: (id) => once('finish', id, () => actions.finish(id)),
    extend: (id, by) => once('extend', id, () => actions.extend(id, by)),
    swap: (first, second) => once('swap', first, () => actions.swap(first, second)),
    cut: (id) => once('cut', id, () => actions.cut(id)),
    restore: (id) => once('restore', id, () => actions.restore(id)),
  }
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null

/**
 * Alt and a letter, so that typing never starts an item: N starts the next one, K finishes the running one, 5 gives
 * it five minutes more.
 */
export const useAgendaKeys = ({ running, next, start, finish, extend }: RunHandling, isLive: boolean): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat || isInDialog(event.target)) return
      if (event.code === 'KeyN' && next && isLive) void start(next.id)
      else if (event.code === 'KeyK' && running) void finish(running.id)
      else if (event.code === 'Digit5' && running) void extend(running.id, minutes(5))
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
}
