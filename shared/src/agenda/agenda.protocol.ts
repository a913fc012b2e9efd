import { z } from 'zod'
import { AgendaItemId, DocumentId, UserId } from '../kernel/ids.ts'
import { Line } from '../kernel/text.ts'
import { Duration, Instant, TimeOfDay } from '../kernel/time.ts'
import { command } from '../protocol/command.ts'

export const ItemKind = z.enum(['opening', 'document', 'speech', 'discussion', 'break', 'directive', 'closing'])
export type ItemKind = z.infer<typeof ItemKind>

const DAY_MS = 24 * 60 * 60_000
const MINUTE_MS = 60_000

export const ItemDetails = z.object({
  kind: ItemKind,
  /** May be empty for a document item, which is then called by its document. */
  title: z.union([z.literal(''), Line(300)]),
  /** Planned length, 1 minute to 1 day. */
  duration: Duration.refine((ms) => ms >= MINUTE_MS && ms <= DAY_MS),
  /** Who presents; with an account, that person is in command of the pages while the item runs. */
  presenter: z.object({ name: Line(120), userId: UserId.nullable() }).nullable(),
  documentId: DocumentId.nullable(),
  /** Not before this time of day, however early the items before it end. */
  fixedStart: TimeOfDay.nullable(),
})
export type ItemDetails = z.infer<typeof ItemDetails>

export const Progress = z.discriminatedUnion('state', [
  z.object({ state: z.literal('planned') }),
  z.object({ state: z.literal('running'), startedAt: Instant }),
  z.object({ state: z.literal('done'), startedAt: Instant, finishedAt: Instant }),
  z.object({ state: z.literal('cut'), cutAt: Instant }),
])
export type Progress = z.infer<typeof Progress>

export const AgendaItem = ItemDetails.extend({
  id: AgendaItemId,
  /** What was added to the planned length on the day. */
  extension: Duration,
  progress: Progress,
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** In the order of the day. */
export const AgendaState = z.array(AgendaItem).readonly()
export type AgendaState = z.infer<typeof AgendaState>

const ofItem = z.object({ itemId: AgendaItemId })
/** `after: null` is the top of the agenda. */
const place = { after: AgendaItemId.nullable() }
const done = z.object({})

export const agendaCommands = {
  'agenda:addItem': command({
    input: ItemDetails.extend(place),
    output: z.object({ itemId: AgendaItemId }),
    failures: ['itemNotFound', 'documentNotAttached', 'conferenceClosed', 'agendaFull'],
  }),
  /** What has been held keeps its times; the words may still be mended until the record is closed. */
  'agenda:editItem': command({
    input: ItemDetails.extend({ itemId: AgendaItemId }),
    output: done,
    failures: ['itemNotFound', 'documentNotAttached', 'conferenceClosed'],
  }),
  /** Only an item that was never started; what was started can be cut or finished. */
  'agenda:removeItem': command({
    input: ofItem,
    output: done,
    failures: ['itemNotFound', 'itemStarted', 'conferenceClosed'],
  }),
  'agenda:moveItem': command({
    input: ofItem.extend(place),
    output: done,
    failures: ['itemNotFound', 'itemStarted', 'conferenceClosed'],
  }),
  /** Finishes the running item first; puts a document item's first page on show. */
  'agenda:startItem': command({
    input: ofItem,
    output: done,
    failures: ['itemNotFound', 'itemNotPlanned', 'notLive'],
  }),
  'agenda:finishItem': command({ input: ofItem, output: done, failures: ['itemNotFound', 'itemNotRunning'] }),
  /** Adds to (or, negative, takes from) the length of an item that is running or to come. */
  'agenda:extendItem': command({
    input: ofItem.extend({ by: Duration.refine((ms) => ms !== 0 && Math.abs(ms) <= DAY_MS) }),
    output: done,
    failures: ['itemNotFound', 'itemOver', 'durationTooShort', 'conferenceClosed'],
  }),
  /** Two items to come change places. */
  'agenda:swapItems': command({
    input: z.object({ first: AgendaItemId, second: AgendaItemId }),
    output: done,
    failures: ['itemNotFound', 'itemStarted', 'conferenceClosed'],
  }),
  'agenda:cutItem': command({
    input: ofItem,
    output: done,
    failures: ['itemNotFound', 'itemNotPlanned', 'conferenceClosed'],
  }),
  'agenda:restoreItem': command({
    input: ofItem,
    output: done,
    failures: ['itemNotFound', 'itemNotCut', 'conferenceClosed'],
  }),
} as const

export const agendaEvents = [
  z.object({ type: z.literal('itemAdded'), itemId: AgendaItemId, details: ItemDetails, ...place }),
  z.object({ type: z.literal('itemEdited'), itemId: AgendaItemId, details: ItemDetails }),
  z.object({ type: z.literal('itemRemoved'), itemId: AgendaItemId }),
  z.object({ type: z.literal('itemMoved'), itemId: AgendaItemId, ...place }),
  z.object({ type: z.literal('itemStarted'), itemId: AgendaItemId }),
  z.object({ type: z.literal('itemFinished'), itemId: AgendaItemId }),
  z.object({ type: z.literal('itemExtended'), itemId: AgendaItemId, by: Duration }),
  z.object({ type: z.literal('itemsSwapped'), first: AgendaItemId, second: AgendaItemId }),
  z.object({ type: z.literal('itemCut'), itemId: AgendaItemId }),
  z.object({ type: z.literal('itemRestored'), itemId: AgendaItemId }),
] as const
export const AgendaEvent = z.discriminatedUnion('type', agendaEvents)
export type AgendaEvent = z.infer<typeof AgendaEvent>
