/** Why a camera or microphone could not be opened, in words that somebody can do something about. */
export type CaptureFailure = 'denied' | 'missing' | 'inUse' | 'insecure' | 'lost' | 'failed'

export type Captured =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly failure: CaptureFailure }

export const captureFailureOf = (error: unknown): CaptureFailure => {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing'
    case 'NotReadableError':
    case 'AbortError':
      return 'inUse'
    default:
      return 'failed'
  }
}

export interface Choice {
  /** A device's id; undefined takes the first one, null none. */
  readonly camera: string | null | undefined
  readonly microphone: string | null | undefined
}

const deviceOf = (id: string | undefined): MediaTrackConstraints => (id === undefined ? {} : { deviceId: { exact: id } })

/** Browsers give cameras only to pages that came over https, or from this very machine. */
const isInsecure = (): boolean => !isSecureContext || !('mediaDevices' in navigator)

export const capture = async ({ camera, microphone }: Choice): Promise<Captured> => {
  if (isInsecure()) return { ok: false, failure: 'insecure' }
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: camera === null ? false : { ...deviceOf(camera), width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { max: 30 } },
      audio:
        microphone === null
          ? false
          : { ...deviceOf(microphone), echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    })
    return { ok: true, stream }
  } catch (error) {
    return { ok: false, failure: captureFailureOf(error) }
  }
}

export const captureScreen = async (): Promise<Captured> => {
  if (isInsecure()) return { ok: false, failure: 'insecure' }
  try {
    return { ok: true, stream: await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 15 } }, audio: false }) }
  } catch (error) {
    return { ok: false, failure: captureFailureOf(error) }
  }
}

/** Names are known only after the permission was given once. */
export const listDevices = async (): Promise<readonly MediaDeviceInfo[]> =>
  isInsecure() ? [] : navigator.mediaDevices.enumerateDevices()

export const stopStream = (stream: MediaStream | null): void => {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
