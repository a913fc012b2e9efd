import { kindsOf } from '@diem-cau/shared/stage/stage.ts'
import type { Source } from '@diem-cau/shared/stage/stage.protocol.ts'
import type { Outgoing } from './media/link.ts'

/** What of a stream belongs to a source: of a hall camera the picture, of the hall's sound the microphone, of a point both. */
export const outgoingOf = (stream: MediaStream | null, sources: readonly Source[]): readonly Outgoing[] =>
  stream === null
    ? []
    : sources.flatMap((source) =>
        kindsOf(source).flatMap((kind) => {
          const track = (kind === 'audio' ? stream.getAudioTracks() : stream.getVideoTracks())[0]
          return track ? [{ source, kind, track }] : []
        }),
      )
