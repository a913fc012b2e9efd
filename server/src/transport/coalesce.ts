/**
 * Gathers what changes under a key and sends it at most once per `everyMs`: the first change goes out at once,
 * those that follow within the pause go out together at its end. Nothing is lost, only joined.
 */
export interface Coalescer<Key, Part> {
  add(key: Key, part: Part): void
  close(): void
}

export const createCoalescer = <Key, Part>(
  everyMs: number,
  join: (gathered: Part | undefined, part: Part) => Part,
  send: (key: Key, gathered: Part) => void,
): Coalescer<Key, Part> => {
  const pauses = new Map<Key, { timer: NodeJS.Timeout; gathered: Part | undefined }>()

  const pause = (key: Key): void => {
    const timer = setTimeout(() => {
      const gathered = pauses.get(key)?.gathered
      pauses.delete(key)
      if (gathered === undefined) return
      send(key, gathered)
      pause(key)
    }, everyMs)
    pauses.set(key, { timer, gathered: undefined })
  }

  return {
    add: (key, part) => {
      const waiting = pauses.get(key)
      if (waiting) {
        waiting.gathered = join(waiting.gathered, part)
        return
      }
      send(key, join(undefined, part))
      pause(key)
    },
    close: () => {
      for (const { timer } of pauses.values()) clearTimeout(timer)
      pauses.clear()
    },
  }
}
