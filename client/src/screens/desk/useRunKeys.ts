import { useEffect } from 'react'

/** Alt+S to the search of the board, Alt+T to an announcement; neither while a dialog is open. */
export const useRunKeys = ({ search, announce }: { readonly search: () => void; readonly announce: () => void }): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) return
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]')) return
      if (event.code === 'KeyS') search()
      else if (event.code === 'KeyT') announce()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
}
