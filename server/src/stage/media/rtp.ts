import { ortc, type types } from 'mediasoup'

/** More than any browser sends; what is larger is not a browser's. */
const MOST = { encodings: 4, codecs: 64, headerExtensions: 64 }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isAtMost = (value: unknown, most: number): boolean => value === undefined || (Array.isArray(value) && value.length <= most)

/** mediasoup's own check says what is wrong by throwing; it may add missing defaults. */
const passes = (check: () => void): boolean => {
  try {
    check()
    return true
  } catch {
    return false
  }
}

/** Whether a device's parameters may be shown to mediasoup at all; whether the codecs fit is its answer. */
export const isRtpParameters = (value: unknown): value is types.RtpParameters =>
  isObject(value) &&
  isAtMost(value['encodings'], MOST.encodings) &&
  isAtMost(value['codecs'], MOST.codecs) &&
  isAtMost(value['headerExtensions'], MOST.headerExtensions) &&
  passes(() => ortc.validateAndNormalizeRtpParameters(value as types.RtpParameters))

export const isRtpCapabilities = (value: unknown): value is types.RtpCapabilities =>
  isObject(value) &&
  isAtMost(value['codecs'], MOST.codecs) &&
  isAtMost(value['headerExtensions'], MOST.headerExtensions) &&
  passes(() => ortc.validateAndNormalizeRtpCapabilities(value))
