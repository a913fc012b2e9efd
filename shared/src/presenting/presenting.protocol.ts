import { z } from 'zod'
import { DocumentId, UserId } from '../kernel/ids.ts'
import { Line } from '../kernel/text.ts'
import { Instant } from '../kernel/time.ts'
import { command } from '../protocol/command.ts'

/** The one person whose hand is on the pages. */
export const Holder = z.object({ userId: UserId, name: Line(120) })
export type Holder = z.infer<typeof Holder>

const page = z.int().min(1).max(100_000)
export const PresentingState = z.object({
  onShow: z.object({ documentId: DocumentId, page, since: Instant }).nullable(),
  holder: Holder.nullable(),
})
export type PresentingState = z.infer<typeof PresentingState>

const onPage = z.object({ documentId: DocumentId, page })
const done = z.object({})

export const presentingCommands = {
  /** Puts a page of any attached document on show. Whoever does it while nobody is in command is in command from then on. */
  'presenting:show': command({
    input: onPage,
    output: done,
    failures: ['notLive', 'notInCommand', 'documentNotAttached', 'documentNotReady', 'pageOutOfRange'],
  }),
  /** Names the document too, so that a click that was overtaken by a change of document turns nothing. */
  'presenting:turnPage': command({
    input: onPage,
    output: done,
    failures: ['notLive', 'notInCommand', 'notOnShow', 'pageOutOfRange'],
  }),
  /** Takes the page off the screens. */
  'presenting:stop': command({ input: z.object({}), output: done, failures: ['notInCommand', 'notOnShow'] }),
  /** The desk always may; a presenter while nobody is in command, or when the running item is theirs. */
  'presenting:takeOver': command({ input: z.object({}), output: done, failures: ['notLive', 'anotherInCommand'] }),
  /** To a member of this conference who may present. */
  'presenting:handOver': command({
    input: z.object({ userId: UserId }),
    output: done,
    failures: ['notLive', 'notInCommand', 'memberNotFound'],
  }),
} as const

export const presentingEvents = [
  z.object({ type: z.literal('documentShown'), documentId: DocumentId, page }),
  z.object({ type: z.literal('pageTurned'), page }),
  z.object({ type: z.literal('showingStopped') }),
  z.object({ type: z.literal('commandTaken'), holder: Holder }),
  z.object({ type: z.literal('commandReleased') }),
] as const
export const PresentingEvent = z.discriminatedUnion('type', presentingEvents)
export type PresentingEvent = z.infer<typeof PresentingEvent>
