import { type Ref, useCallback } from 'react'
import { classes } from '../../ui/classes.ts'
import styles from './Picture.module.css'

type PictureProps = {
  readonly track: MediaStreamTrack
  /** Who is seen. */
  readonly label: string
  /** What the track is of; tests and styles find it by that. */
  readonly source: string
  readonly isWhole?: boolean
  readonly className?: string | undefined
}

/** A picture without sound: browsers play those without being asked, and sound comes once, from one place. */
export const Picture = ({ track, label, source, isWhole = false, className }: PictureProps) => {
  const attach: Ref<HTMLVideoElement> = useCallback(
    (video: HTMLVideoElement | null) => {
      if (!video) return
      video.srcObject = new MediaStream([track])
      // A tab that is hidden may refuse; the element's own autoplay goes on when it is seen.
      video.play().catch((error: unknown) => console.debug('a picture waits', error))
    },
    [track],
  )
  return (
    <video
      ref={attach}
      className={classes(styles.picture, isWhole && styles.whole, className)}
      aria-label={label}
      data-source={source}
      autoPlay
      muted
      playsInline
    />
  )
}
