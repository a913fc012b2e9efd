import type { Source } from '@diem-cau/shared/stage/stage.protocol.ts'
import { isOnAir } from '@diem-cau/shared/stage/stage.ts'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Picture } from './Picture.tsx'
import { useDemand, useStageMedia } from './StageMediaProvider.tsx'
import styles from './StageView.module.css'
import { stageMessages } from './stage.messages.ts'
import { stageTiles } from './stageTiles.ts'
import { useSound } from './useSound.ts'
import { useSourceName } from './useSourceName.ts'

type StageViewProps = {
  /** What stands where the page does; without it there are pictures only. */
  readonly page?: ReactNode
  readonly hasVolume?: boolean
}

/** What is on air, in the layout that the desk chose, with its sound. */
export const StageView = ({ page, hasVolume = false }: StageViewProps) => {
  const words = useMessages(stageMessages)
  const onAir = useStage((stage) => stage.onAir)
  const watched = useStageMedia((state) => state.watched)
  const [volume, setVolume] = useState(1)
  useDemand('everything', false)
  const heard = watched.filter(({ source }) => isOnAir(onAir, source))
  const { isBlocked } = useSound(heard, volume)
  const pictures = heard.filter(({ kind }) => kind === 'video')
  const order = onAir.sources.map(({ source }) => source).filter((source) => pictures.some((each) => each.source === source))
  const { page: pageAs, pageSource, tiles, corner } = stageTiles(page === undefined ? 'sideBySide' : onAir.layout, order)
  const isThin = pictures.some(({ isCarried }) => !isCarried)
  return (
    <div className={styles.stage} data-page={page === undefined ? 'none' : pageAs} data-tiles={tiles.length}>
      {page !== undefined && (
        <div className={styles.page} hidden={pageAs === 'hidden'}>
          {pageSource === null ? page : <Tile source={pageSource} isWhole />}
        </div>
      )}
      {tiles.length > 0 && (
        <div className={styles.tiles}>
          {tiles.map((source) => (
            <Tile key={source} source={source} />
          ))}
        </div>
      )}
      {corner !== null && (
        <div className={styles.corner}>
          <Tile source={corner} />
        </div>
      )}
      <div className={styles.hints} role="status">
        {isBlocked && <p className={styles.hint}>{words.tapForSound}</p>}
        {isThin && <p className={styles.hint}>{words.thin}</p>}
      </div>
      {hasVolume && (
        <label className={styles.volume}>
          {words.volume}
          <input type="range" min={0} max={1} step={0.05} value={volume} onChange={(event) => setVolume(event.target.valueAsNumber)} />
        </label>
      )}
    </div>
  )
}

const Tile = ({ source, isWhole = false }: { readonly source: Source; readonly isWhole?: boolean }) => {
  const placed = useStage((stage) => stage.onAir.sources.find((each) => each.source === source))
  const seen = useStageMedia((state) => state.watched.find((each) => each.source === source && each.kind === 'video'))
  const nameOf = useSourceName()
  if (!seen) return null
  const label = nameOf({ source, name: placed?.name ?? null })
  return (
    <figure className={styles.tile}>
      <Picture track={seen.track} label={label} source={source} isWhole={isWhole} />
      {!isWhole && <figcaption className={styles.name}>{label}</figcaption>}
    </figure>
  )
}
