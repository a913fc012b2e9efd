import { useEffect, useState } from 'react'
import styles from './MediaSetup.module.css'

/** About ten times a second is as much as an eye follows. */
const EVERY_MS = 100
/** A voice at arm's length has an effective value of about a fifth; that fills the bar. */
const FULL = 0.2

/** Shows that the microphone hears something; for the ear-less check before going on air. */
export const LevelMeter = ({ stream, label }: { readonly stream: MediaStream; readonly label: string }) => {
  const [level, setLevel] = useState(0)
  useEffect(() => {
    if (stream.getAudioTracks().length === 0) return undefined
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    const samples = new Float32Array(analyser.fftSize)
    context.createMediaStreamSource(stream).connect(analyser)
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples)
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
      setLevel(Math.min(1, Math.sqrt(power) / FULL))
    }, EVERY_MS)
    return () => {
      clearInterval(timer)
      context.close().catch((error: unknown) => console.debug('the level meter was closed already', error))
    }
  }, [stream])
  return <meter className={styles.meter} aria-label={label} min={0} max={1} value={level} />
}
