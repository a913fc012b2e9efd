import { randomUUID } from 'node:crypto'
import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { CommandRequest, type Reply } from '@diem-cau/shared/protocol/wire.ts'
import { type SignalName, isSignalName, signals } from '@diem-cau/shared/stage/signal.protocol.ts'
import type { IceServer } from '../platform/iceServers.ts'
import type { Committed, Lanes } from '../platform/log/lanes.ts'
import type { Log } from '../platform/logging.ts'
import type { Signalling } from '../transport/signalling.ts'
import { type ConferenceMedia, type Watcher, createConferenceMedia } from './conferenceMedia.ts'
import type { Media, MediaOff } from './media/media.ts'
import { type SignalHandler, createSignalHandlers } from './signal.handlers.ts'
import { signalPolicies } from './stage.policy.ts'

interface StageSignalsParts {
  readonly media: Media | MediaOff
  readonly iceServers: readonly IceServer[]
  readonly lanes: Lanes
  readonly log: Log
}

/** Events besides the stage's own after which somebody may no longer send or watch. */
const ABOUT_POINTS: ReadonlySet<string> = new Set(['pointEdited', 'pointRemoved'])

const refuse = (failure: string): Reply => ({ ok: false, failure })

/** The one way in for every signal: parse, actor, policy, handler. As the router's, but without lane or database. */
export const createStageSignals = ({ media, iceServers, lanes, log }: StageSignalsParts): Signalling & { close(): void } => {
  const handlers = createSignalHandlers(iceServers)
  const conferences = new Map<ConferenceId, ConferenceMedia>()
  const followed = new Map<ConferenceId, Pick<Committed['stage'], 'onAir' | 'conference'>>()

  // The tables are typed name by name; a name found at run time picks handler, policy and schema together.
  const handlerOf = (name: SignalName) => handlers[name] as SignalHandler<SignalName>
  const policyOf = (name: SignalName) => signalPolicies[name] as (actor: Watcher['actor'], input: unknown) => boolean

  const mediaOf = async (conferenceId: ConferenceId): Promise<ConferenceMedia | 'mediaOff' | 'conferenceNotFound'> => {
    if (media.off !== null) return 'mediaOff'
    const held = await lanes.read(conferenceId)
    if (!held) return 'conferenceNotFound'
    const opened = conferences.get(conferenceId) ?? createConferenceMedia(media.openRoom, held)
    conferences.set(conferenceId, opened)
    return opened
  }

  lanes.onCommitted(({ conferenceId, stage, entries }) => {
    const opened = conferences.get(conferenceId)
    if (!opened) return
    const before = followed.get(conferenceId)
    const isNews = before?.onAir !== stage.onAir || before.conference.phase !== stage.conference.phase
    if (!isNews && !entries.some(({ event }) => ABOUT_POINTS.has(event.type))) return
    followed.set(conferenceId, stage)
    lanes.read(conferenceId).then(
      (held) => held && conferences.get(conferenceId)?.follow(held),
      (error: unknown) => log.error({ err: error, conferenceId }, 'live video does not follow the stage'),
    )
  })

  const handle = async (conferenceId: ConferenceId, watcher: Watcher, isGone: () => boolean, raw: unknown): Promise<Reply> => {
    const request = CommandRequest.safeParse(raw)
    if (!request.success) return refuse('malformed')
    const { name } = request.data
    if (!isSignalName(name)) return refuse('unknownCommand')
    const input = signals[name].input.safeParse(request.data.input)
    if (!input.success) return refuse('malformed')
    if (!policyOf(name)(watcher.actor, input.data)) return refuse('forbidden')
    const opened = await mediaOf(conferenceId)
    if (typeof opened === 'string') return refuse(opened)
    if (isGone()) return refuse('offline')
    return handlerOf(name)({ media: opened, watcher }, input.data)
  }

  return {
    open: ({ conferenceId, ...watcher }) => {
      let isGone = false
      return {
        ask: (raw) =>
          handle(conferenceId, watcher, () => isGone, raw).catch((error: unknown): Reply => {
            const reference = randomUUID().slice(0, 8)
            log.error({ err: error, reference, conferenceId }, 'a signal failed by a bug')
            return { ok: false, failure: 'internal', reference }
          }),
        close: () => {
          isGone = true
          const opened = conferences.get(conferenceId)
          opened?.leave(watcher.peerId)
          if (!opened?.isEmpty()) return
          opened.close()
          conferences.delete(conferenceId)
          followed.delete(conferenceId)
        },
      }
    },
    close: () => {
      for (const opened of conferences.values()) opened.close()
      conferences.clear()
    },
  }
}
