import type { types } from 'mediasoup'

/** What happens to a conference's media without its asking. Ids are mediasoup's; `peerId` is whoever asked for them. */
export type MediaEvent =
  /** The worker under some of this peer's transports died; they and all on them are gone. New ones can be opened now. */
  | { readonly type: 'mediaLost'; readonly peerId: string }
  /** The device has not been heard on this transport for a while; it may restart ICE, or open another. */
  | { readonly type: 'lineLost'; readonly peerId: string; readonly transportId: string }
  | { readonly type: 'producerClosed'; readonly peerId: string; readonly producerId: string }
  /** Its producer is gone. Not told when the peer's own transport closed, which it knows of otherwise. */
  | ConsumerEvent<'consumerClosed'>
  | ConsumerEvent<'producerPaused'>
  | ConsumerEvent<'producerResumed'>
  /** `layers` is null while the line carries no layer at all. */
  | (ConsumerEvent<'layersChanged'> & { readonly layers: types.ConsumerLayers | null })
  /** From 0 (nothing arrives) to 10, of the stream as this peer gets it. */
  | (ConsumerEvent<'scoreChanged'> & { readonly score: number })

interface ConsumerEvent<Type extends string> {
  readonly type: Type
  readonly peerId: string
  readonly consumerId: string
  readonly producerId: string
}

export type OnMediaEvent = (event: MediaEvent) => void
