import { Toast } from '@base-ui/react/toast'
import { useCallback } from 'react'
import type { Tone } from './tone.ts'

export type ToastTone = Exclude<Tone, 'onAir'>

export type ToastMessage = {
  readonly tone: ToastTone
  readonly title: string
  readonly description?: string
  /** A way back or onward: "Hoàn tác". */
  readonly action?: { readonly label: string; readonly onSelect: () => void }
}

/** Problems stay until they are dismissed; the rest goes after 6 s, and waits while it is read or focused. */
const shownMs = 6_000

/** Says that something is done, or has gone wrong away from the place where it was asked for. */
export const useToast = (): ((message: ToastMessage) => void) => {
  const { add } = Toast.useToastManager<{ tone: ToastTone }>()
  return useCallback(
    ({ tone, title, description, action }: ToastMessage) => {
      add({
        title,
        description,
        data: { tone },
        priority: tone === 'negative' ? 'high' : 'low',
        timeout: tone === 'negative' ? 0 : shownMs,
        ...(action && { actionProps: { children: action.label, onClick: action.onSelect } }),
      })
    },
    [add],
  )
}
