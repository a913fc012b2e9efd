import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMessages } from '../../i18n/messages.ts'
import { Brand } from '../../ui/Brand.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { SkipLink } from '../../ui/SkipLink.tsx'
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'
import styles from './FrontPage.module.css'
import { houseMessages } from './house.messages.ts'

const MAIN = 'main'

/** Around the pages that anybody can open: no account, no dialogs, little weight. */
export const FrontPage = ({ isNarrow = false, children }: { readonly isNarrow?: boolean; readonly children: ReactNode }) => {
  const words = useMessages(houseMessages)
  return (
    <div className={styles.page}>
      <SkipLink target={MAIN} />
      <header className={styles.bar}>
        <Link to="/" className={styles.home} aria-label={words.home}>
          <Brand />
        </Link>
        <div className={styles.choices}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id={MAIN} tabIndex={-1} className={isNarrow ? styles.narrow : styles.wide}>
        {children}
      </main>
    </div>
  )
}
