import { type RefObject, useEffect, useState } from 'react'

/** Desk density; right for most before anything is measured. */
const assumedPx = 44

/** The height of `sample`, in pixels, as density, text size and zoom make it; virtual rows need it as a number. */
export const useRowHeight = (sample: RefObject<HTMLElement | null>): number => {
  const [height, setHeight] = useState(assumedPx)
  useEffect(() => {
    if (!sample.current) return
    const observer = new ResizeObserver(([entry]) => {
      const measured = entry?.borderBoxSize[0]?.blockSize
      if (measured) setHeight(Math.round(measured))
    })
    observer.observe(sample.current)
    return () => observer.disconnect()
  }, [sample])
  return height
}
