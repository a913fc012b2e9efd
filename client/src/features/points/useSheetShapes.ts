import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { type QrShape, makeShapes } from './sheetQr.ts'

/** Long enough that drawing the sheets made so far does not cost more than making them; short enough to scroll and type. */
const SLICE_MS = 30

/**
 * The QR codes of the given links, made in slices so that six hundred of them do not freeze the page. Whoever prints
 * from the browser's own menu before they are ready gets them all: the rest is made while the browser waits.
 */
export const useSheetShapes = (urls: readonly string[]): ReadonlyMap<string, QrShape> => {
  const work = useMemo(() => new Map<string, QrShape>(), [])
  const [shapes, setShapes] = useState<ReadonlyMap<string, QrShape>>(new Map())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const slice = () => {
      const isDone = makeShapes(urls, work, performance.now() + SLICE_MS, () => performance.now())
      setShapes(new Map(work))
      timer = isDone ? undefined : setTimeout(slice)
    }
    const finish = () => {
      clearTimeout(timer)
      makeShapes(urls, work, Number.POSITIVE_INFINITY, () => 0)
      flushSync(() => setShapes(new Map(work)))
    }
    timer = setTimeout(slice)
    window.addEventListener('beforeprint', finish)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeprint', finish)
    }
  }, [urls, work])
  return shapes
}
