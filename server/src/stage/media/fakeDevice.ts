import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import type { types } from 'mediasoup'
import { routerRtpCapabilities } from './codecs.ts'

/** Stands in for a device in tests and in the benchmark: sends made-up RTP and counts what arrives. */

/** As large as a packet of a picture gets. */
const PAYLOAD_BYTES = 1_100
const HEADER_BYTES = 12

const CODECS = {
  audio: { mimeType: 'audio/opus', payloadType: 111, clockRate: 48_000, channels: 2 },
  video: { mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000 },
} as const

export const fakeRtpParameters = (kind: types.MediaKind, ssrc: number): types.RtpParameters => ({
  codecs: [CODECS[kind]],
  encodings: [{ ssrc }],
  rtcp: { cname: `fake-${ssrc}` },
})

export const fakeRtpCapabilities = routerRtpCapabilities

/** What a device would answer to a plain offer: its own port and key. */
export const fakeAnswer = (port: number) => ({
  ip: '127.0.0.1',
  port,
  srtpParameters: { cryptoSuite: 'AES_CM_128_HMAC_SHA1_80' as const, keyBase64: Buffer.alloc(30, 7).toString('base64') },
})

const packet = (kind: types.MediaKind, ssrc: number, sequence: number): Buffer => {
  const bytes = Buffer.alloc(HEADER_BYTES + (kind === 'video' ? PAYLOAD_BYTES : 80))
  bytes.writeUInt8(0x80, 0)
  bytes.writeUInt8(CODECS[kind].payloadType | (kind === 'video' ? 0x80 : 0), 1)
  bytes.writeUInt16BE(sequence & 0xffff, 2)
  bytes.writeUInt32BE((sequence * 960) >>> 0, 4)
  bytes.writeUInt32BE(ssrc, 8)
  // A VP8 descriptor that begins a picture, and the first bits of a key frame, which every new viewer waits for.
  if (kind === 'video') bytes.writeUInt8(0x10, HEADER_BYTES)
  return bytes
}

const isRtcp = (bytes: Buffer): boolean => bytes.readUInt8(1) >= 192 && bytes.readUInt8(1) <= 223
/** mediasoup fills a line with packets of this source to find out what it carries. */
const PROBATION_SSRC = 1234

export const openFakeDevice = async () => {
  const socket = createSocket({ type: 'udp4', recvBufferSize: 4 * 1024 * 1024 })
  let received = 0
  let sequence = 0
  socket.on('message', (bytes) => {
    if (bytes.length < HEADER_BYTES || isRtcp(bytes) || bytes.readUInt32BE(8) === PROBATION_SSRC) return
    received += 1
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    port: socket.address().port,
    /** RTP packets so far. */
    received: () => received,
    send: (to: number, kind: types.MediaKind, ssrc: number): void => {
      sequence += 1
      socket.send(packet(kind, ssrc, sequence), to, '127.0.0.1')
    },
    close: () => {
      socket.close()
    },
  }
}
export type FakeDevice = Awaited<ReturnType<typeof openFakeDevice>>
