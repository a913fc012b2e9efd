import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'
import styles from './Tooltip.module.css'

/**
 * A few words more about a control, on hover and on keyboard focus. Never the only place for something needed: a
 * finger cannot hover. The control keeps its own name.
 */
export const Tooltip = ({ text, children }: { readonly text: string; readonly children: ReactElement }) => (
  <Base.Root>
    <Base.Trigger render={children} />
    <Base.Portal>
      <Base.Positioner sideOffset={6} className={styles.positioner}>
        <Base.Popup className={styles.popup}>{text}</Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
)
