import { CSPProvider } from '@base-ui/react/csp-provider'
import { Toast } from '@base-ui/react/toast'
import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'
import { ToastList } from './ToastList.tsx'

/**
 * Around every screen that uses toasts, tooltips, menus or dialogs. Hall and follow do without, and so without its
 * weight. Base UI may not write style elements: the content security policy would refuse them.
 */
export const UiProvider = ({ children }: { readonly children: ReactNode }) => (
  <CSPProvider disableStyleElements>
    <Tooltip.Provider>
      <Toast.Provider limit={4}>
        {children}
        <ToastList />
      </Toast.Provider>
    </Tooltip.Provider>
  </CSPProvider>
)
