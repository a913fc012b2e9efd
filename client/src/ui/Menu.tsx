import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Menu.module.css'
import popup from './popup.module.css'

export type MenuItem = {
  readonly key: string
  readonly label: string
  readonly icon?: ReactNode
  /** Why it cannot be done now, in the place where it would be done. */
  readonly hint?: string | undefined
  readonly isDangerous?: boolean
  readonly isDisabled?: boolean
  readonly onSelect: () => void
}

type MenuProps = {
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  /** Groups, parted by hairlines. */
  readonly sections: readonly (readonly MenuItem[])[]
}

export const Menu = ({ trigger, sections }: MenuProps) => (
  <Base.Root>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner sideOffset={4} align="end" className={popup.positioner}>
        <Base.Popup className={popup.popup}>
          {sections
            .filter((items) => items.length > 0)
            .map((items) => (
              <Base.Group key={items[0]?.key} className={styles.section}>
                {items.map((item) => (
                  <Base.Item
                    key={item.key}
                    disabled={item.isDisabled}
                    onClick={item.onSelect}
                    className={classes(popup.item, item.isDangerous && styles.dangerous)}
                  >
                    {item.icon}
                    <span>
                      {item.label}
                      {item.hint && <span className={styles.hint}>{item.hint}</span>}
                    </span>
                  </Base.Item>
                ))}
              </Base.Group>
            ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
)
