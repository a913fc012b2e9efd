import type { AgendaItemId } from '../kernel/ids.ts'
import { type Result, fail, ok } from '../kernel/result.ts'
import { type Duration, type Instant, duration, sum } from '../kernel/time.ts'
import type { AgendaEvent, AgendaItem, AgendaState, Progress } from './agenda.protocol.ts'

export const MAX_ITEMS = 200
const SHORTEST_MS = 60_000

export const findItem = (agenda: AgendaState, id: AgendaItemId): AgendaItem | undefined =>
  agenda.find((item) => item.id === id)
export const runningItem = (agenda: AgendaState): AgendaItem | undefined =>
  agenda.find((item) => item.progress.state === 'running')
export const nextItem = (agenda: AgendaState): AgendaItem | undefined =>
  agenda.find((item) => item.progress.state === 'planned')
/** How long it is to last, with what was added on the day. */
export const lengthOf = (item: AgendaItem): Duration => sum(item.duration, item.extension)

const isToCome = (item: AgendaItem): boolean => item.progress.state === 'planned' || item.progress.state === 'cut'

type Decision<Code extends string> = Result<readonly AgendaEvent[], Code>

export const decideStart = (agenda: AgendaState, id: AgendaItemId): Decision<'itemNotFound' | 'itemNotPlanned'> => {
  const item = findItem(agenda, id)
  if (!item) return fail('itemNotFound')
  if (item.progress.state !== 'planned') return fail('itemNotPlanned')
  const running = runningItem(agenda)
  const started: AgendaEvent = { type: 'itemStarted', itemId: id }
  return ok(running ? [{ type: 'itemFinished', itemId: running.id }, started] : [started])
}

export const decideFinish = (agenda: AgendaState, id: AgendaItemId): Decision<'itemNotFound' | 'itemNotRunning'> => {
  const item = findItem(agenda, id)
  if (!item) return fail('itemNotFound')
  return item.progress.state === 'running' ? ok([{ type: 'itemFinished', itemId: id }]) : fail('itemNotRunning')
}

export const decideExtend = (
  agenda: AgendaState,
  id: AgendaItemId,
  by: Duration,
): Decision<'itemNotFound' | 'itemOver' | 'durationTooShort'> => {
  const item = findItem(agenda, id)
  if (!item) return fail('itemNotFound')
  if (item.progress.state !== 'planned' && item.progress.state !== 'running') return fail('itemOver')
  if (lengthOf(item) + by < SHORTEST_MS) return fail('durationTooShort')
  return ok([{ type: 'itemExtended', itemId: id, by }])
}

/** Items that were held keep their place, and nothing to come can be put before them. */
export const decideMove = (
  agenda: AgendaState,
  id: AgendaItemId,
  after: AgendaItemId | null,
): Decision<'itemNotFound' | 'itemStarted'> => {
  const item = findItem(agenda, id)
  if (!item || (after !== null && !findItem(agenda, after))) return fail('itemNotFound')
  const rest = agenda.filter((each) => each.id !== id)
  const following = after === null ? rest : rest.slice(rest.findIndex((each) => each.id === after) + 1)
  if (!isToCome(item) || following.some((each) => !isToCome(each))) return fail('itemStarted')
  return ok(after === id ? [] : [{ type: 'itemMoved', itemId: id, after }])
}

export const decideSwap = (
  agenda: AgendaState,
  first: AgendaItemId,
  second: AgendaItemId,
): Decision<'itemNotFound' | 'itemStarted'> => {
  const pair = [findItem(agenda, first), findItem(agenda, second)]
  if (pair.some((item) => !item)) return fail('itemNotFound')
  if (pair.some((item) => item && !isToCome(item))) return fail('itemStarted')
  return ok(first === second ? [] : [{ type: 'itemsSwapped', first, second }])
}

export const decideRemove = (agenda: AgendaState, id: AgendaItemId): Decision<'itemNotFound' | 'itemStarted'> => {
  const item = findItem(agenda, id)
  if (!item) return fail('itemNotFound')
  return isToCome(item) ? ok([{ type: 'itemRemoved', itemId: id }]) : fail('itemStarted')
}

export const decideCut = (agenda: AgendaState, id: AgendaItemId): Decision<'itemNotFound' | 'itemNotPlanned'> => {
  const item = findItem(agenda, id)
  if (!item) return fail('itemNotFound')
  return item.progress.state === 'planned' ? ok([{ type: 'itemCut', itemId: id }]) : fail('itemNotPlanned')
}

export const decideRestore = (agenda: AgendaState, id: AgendaItemId): Decision<'itemNotFound' | 'itemNotCut'> => {
  const item = findItem(agenda, id)
  if (!item) return fail('itemNotFound')
  return item.progress.state === 'cut' ? ok([{ type: 'itemRestored', itemId: id }]) : fail('itemNotCut')
}

const insertAfter = (agenda: AgendaState, item: AgendaItem, after: AgendaItemId | null): AgendaState => {
  const place = after === null ? 0 : agenda.findIndex((each) => each.id === after) + 1
  return [...agenda.slice(0, place), item, ...agenda.slice(place)]
}

const withProgress = (agenda: AgendaState, id: AgendaItemId, progress: Progress): AgendaState =>
  agenda.map((item) => (item.id === id ? { ...item, progress } : item))

export const applyAgenda = (agenda: AgendaState, event: AgendaEvent, at: Instant): AgendaState => {
  switch (event.type) {
    case 'itemAdded': {
      const item = { ...event.details, id: event.itemId, extension: duration(0), progress: { state: 'planned' } } as const
      return insertAfter(agenda, item, event.after)
    }
    case 'itemEdited':
      return agenda.map((item) => (item.id === event.itemId ? { ...item, ...event.details } : item))
    case 'itemRemoved':
      return agenda.filter((item) => item.id !== event.itemId)
    case 'itemMoved': {
      const item = findItem(agenda, event.itemId)
      const rest = agenda.filter((each) => each.id !== event.itemId)
      return item ? insertAfter(rest, item, event.after) : agenda
    }
    case 'itemStarted':
      return withProgress(agenda, event.itemId, { state: 'running', startedAt: at })
    case 'itemFinished':
      return agenda.map((item) =>
        item.id === event.itemId && item.progress.state === 'running'
          ? { ...item, progress: { state: 'done', startedAt: item.progress.startedAt, finishedAt: at } }
          : item,
      )
    case 'itemExtended':
      return agenda.map((item) =>
        item.id === event.itemId ? { ...item, extension: sum(item.extension, event.by) } : item,
      )
    case 'itemsSwapped': {
      const [first, second] = [findItem(agenda, event.first), findItem(agenda, event.second)]
      if (!first || !second) return agenda
      return agenda.map((item) => (item.id === first.id ? second : item.id === second.id ? first : item))
    }
    case 'itemCut':
      return withProgress(agenda, event.itemId, { state: 'cut', cutAt: at })
    case 'itemRestored':
      return withProgress(agenda, event.itemId, { state: 'planned' })
    default:
      return event satisfies never
  }
}
