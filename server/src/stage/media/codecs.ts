import { ortc, type types } from 'mediasoup'

/** What every browser of the last years speaks. The order is the preference. */
const CODECS: types.RouterRtpCodecCapability[] = [
  {
    kind: 'audio',
    mimeType: 'audio/opus',
    clockRate: 48_000,
    channels: 2,
    // Silence costs next to nothing, and a lost packet is repaired from the one after it.
    parameters: { useinbandfec: 1, usedtx: 1 },
  },
  { kind: 'video', mimeType: 'video/VP8', clockRate: 90_000 },
  {
    // Constrained baseline 3.1, which devices that have no VP8 in hardware encode and decode.
    kind: 'video',
    mimeType: 'video/H264',
    clockRate: 90_000,
    parameters: { 'packetization-mode': 1, 'profile-level-id': '42e01f', 'level-asymmetry-allowed': 1 },
  },
]

export const routerOptions: types.RouterOptions = { mediaCodecs: CODECS }

/** What a device loads before it joins; the same for every router, so it needs none. */
export const routerRtpCapabilities: types.RtpCapabilities = ortc.generateRouterRtpCapabilities(CODECS)
