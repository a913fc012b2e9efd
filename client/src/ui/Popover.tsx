import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import popup from './popup.module.css'
import styles from './Popover.module.css'

type PopoverProps = {
  readonly trigger: ReactElement
  readonly title: string
  readonly children: ReactNode
}

export const Popover = ({ trigger, title, children }: PopoverProps) => (
  <Base.Root>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner sideOffset={4} className={popup.positioner}>
        <Base.Popup className={classes(popup.popup, styles.popup)}>
          <Base.Title className={styles.title}>{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
)
