import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import type { Actor } from '@diem-cau/shared/people/actor.ts'
import type { Reply } from '@diem-cau/shared/protocol/wire.ts'
import type { MediaNotice } from '@diem-cau/shared/stage/signal.protocol.ts'

/** What the sockets hand to the live video of a conference: one opening per socket, gone with it. */
export interface Signalling {
  open(peer: {
    readonly peerId: string
    readonly conferenceId: ConferenceId
    readonly actor: Actor
    tell(notice: MediaNotice): void
  }): {
    /** Never rejects. */
    ask(request: unknown): Promise<Reply>
    close(): void
  }
}
