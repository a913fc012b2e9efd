import { isPointSource } from '@diem-cau/shared/stage/stage.ts'
import type { Layout, Source } from '@diem-cau/shared/stage/stage.protocol.ts'

/** How a screen is divided between the pictures and the page; the page is the presenter's screen while that is on air. */
export interface StageTiles {
  readonly page: 'full' | 'half' | 'hidden'
  readonly pageSource: 'screen' | null
  readonly tiles: readonly Source[]
  readonly corner: Source | null
}

const isDefined = (source: Source | undefined): source is Source => source !== undefined

/**
 * `pictures`: the sources on air that this screen has a picture of, in the order of the stage. A layout that asks for
 * what is not there falls back to what is, and without any picture the page has the screen to itself.
 */
export const stageTiles = (layout: Layout, pictures: readonly Source[]): StageTiles => {
  const points = pictures.filter(isPointSource)
  const hall = (['hallCamera', 'extraCamera'] as const).find((slot) => pictures.includes(slot))
  const speaker = points.at(-1) ?? hall
  const pageSource = pictures.includes('screen') ? 'screen' : null
  const pageAlone: StageTiles = { page: 'full', pageSource, tiles: [], corner: null }
  if (speaker === undefined) return pageAlone
  const only = (...sources: (Source | undefined)[]): StageTiles => ({
    page: 'hidden',
    pageSource: null,
    tiles: [...new Set(sources.filter(isDefined))],
    corner: null,
  })
  switch (layout) {
    case 'speaker':
      return only(speaker)
    case 'hallAndPage':
      return { page: 'half', pageSource, tiles: [hall ?? speaker], corner: null }
    case 'pageWithCorner':
      return { ...pageAlone, corner: speaker }
    case 'sideBySide':
      return only(hall, speaker)
    case 'twoPoints':
      return points.length > 0 ? only(...points.slice(-2)) : only(speaker)
    default:
      return layout satisfies never
  }
}
