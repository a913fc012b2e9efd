import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { useFormat } from '../i18n/format.ts'
import styles from './Tabs.module.css'

type TabsProps<Key extends string> = {
  readonly label: string
  readonly tabs: readonly {
    readonly key: Key
    readonly label: string
    readonly count?: number | undefined
    readonly content: ReactNode
  }[]
  readonly value: Key
  readonly onChange: (key: Key) => void
}

/** Views of one thing. Only the panel on show is in the page. Arrow keys move, Enter or Space opens. */
export const Tabs = <Key extends string>({ label, tabs, value, onChange }: TabsProps<Key>) => {
  const format = useFormat()
  const open = (key: unknown) => {
    const tab = tabs.find((each) => each.key === key)
    if (tab) onChange(tab.key)
  }
  return (
    <Base.Root value={value} onValueChange={open} className={styles.root}>
      <Base.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.key} value={tab.key} className={styles.tab}>
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{format.number(tab.count)}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.key} value={tab.key} className={styles.panel}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
