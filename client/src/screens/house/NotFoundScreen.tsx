import { useMessages } from '../../i18n/messages.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { FrontPage } from './FrontPage.tsx'
import styles from './FrontPage.module.css'
import { notFoundMessages } from './notFound.messages.ts'

export default function NotFoundScreen() {
  const words = useMessages(notFoundMessages)
  return (
    <FrontPage isNarrow>
      <div className={styles.door}>
        <h1 className={styles.title}>{words.title}</h1>
        <p>{words.text}</p>
        <LinkButton to="/" variant="primary">
          {words.home}
        </LinkButton>
      </div>
    </FrontPage>
  )
}
