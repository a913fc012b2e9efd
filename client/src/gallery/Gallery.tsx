import { Brand } from '../ui/Brand.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { SkipLink } from '../ui/SkipLink.tsx'
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx'
import { useMessages } from '../i18n/messages.ts'
import { BoardSample } from './BoardSample.tsx'
import { ButtonSamples } from './ButtonSamples.tsx'
import { FieldSamples } from './FieldSamples.tsx'
import { HallSample } from './HallSample.tsx'
import { OverlaySamples } from './OverlaySamples.tsx'
import { StateSamples } from './StateSamples.tsx'
import styles from './Gallery.module.css'
import { galleryMessages } from './gallery.messages.ts'

/** Every component in the theme and language chosen at its top. For those who build; not part of the product. */
export const Gallery = () => {
  const words = useMessages(galleryMessages)
  return (
    <>
      <SkipLink target="main" />
      <header className={styles.top}>
        <Brand />
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" className={styles.main}>
        <PageHeader overline={words.host} title={words.title} meta={`08:00 · 18/11/2021 · ${words.place}`} />
        <StateSamples />
        <ButtonSamples />
        <FieldSamples />
        <OverlaySamples />
        <BoardSample />
        <div data-density="touch" className={styles.touch}>
          <ButtonSamples of={words.touch} />
        </div>
        <HallSample />
      </main>
    </>
  )
}
