import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './PrintSheet.module.css'

/** What this page gives the printer in the place of the screen; unseen otherwise. */
export const PrintSheet = ({ children }: { readonly children: ReactNode }) => {
  const [sheet] = useState(() => {
    const element = document.createElement('div')
    element.className = styles.sheet ?? ''
    return element
  })
  useEffect(() => {
    // First, so that everything behind it can be named by the stylesheet without :has(), which older browsers lack.
    document.body.prepend(sheet)
    return () => sheet.remove()
  }, [sheet])
  return createPortal(children, sheet)
}
