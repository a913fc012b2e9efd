export interface Loudspeaker {
  setVolume(volume: number): void
  /** Plays these together until the answer is called; `tell` says whether the browser wants a gesture first. */
  play(tracks: readonly MediaStreamTrack[], tell: (isBlocked: boolean) => void): () => void
}

/** One element for all the sounds; a browser that wants a gesture is asked again at the first one. */
export const createLoudspeaker = (): Loudspeaker => {
  const audio = new Audio()
  return {
    setVolume: (volume) => {
      audio.volume = volume
    },
    play: (tracks, tell) => {
      audio.srcObject = new MediaStream([...tracks])
      const start = (): void => {
        audio.play().then(
          () => tell(false),
          (error: unknown) => {
            if (error instanceof DOMException && error.name === 'NotAllowedError') tell(true)
          },
        )
      }
      start()
      addEventListener('pointerdown', start)
      addEventListener('keydown', start)
      return () => {
        removeEventListener('pointerdown', start)
        removeEventListener('keydown', start)
        audio.pause()
        audio.srcObject = null
      }
    },
  }
}
