import { useMessages } from '../i18n/messages.ts'
import styles from './SkipLink.module.css'
import { uiMessages } from './ui.messages.ts'

/** First in the page; leads past the navigation to the element with the id `target`. */
export const SkipLink = ({ target }: { readonly target: string }) => (
  <a className={styles.link} href={`#${target}`}>
    {useMessages(uiMessages).skip}
  </a>
)
