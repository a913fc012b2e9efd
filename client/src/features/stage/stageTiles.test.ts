import { PointId } from '@diem-cau/shared/kernel/ids.ts'
import { expect, test } from 'vitest'
import { stageTiles } from './stageTiles.ts'

const [a, b] = [PointId.parse('a00000000000'), PointId.parse('b00000000000')]
const alone = { page: 'full', pageSource: null, tiles: [], corner: null }
const only = (...tiles: string[]) => ({ page: 'hidden', pageSource: null, tiles, corner: null })

test.each([
  ['speaker', ['hallCamera', a], only(a)],
  ['speaker', ['hallCamera'], only('hallCamera')],
  ['speaker', [], alone],
  ['hallAndPage', ['hallCamera', a], { page: 'half', pageSource: null, tiles: ['hallCamera'], corner: null }],
  ['hallAndPage', [a], { page: 'half', pageSource: null, tiles: [a], corner: null }],
  ['pageWithCorner', ['hallCamera', a, b], { ...alone, corner: b }],
  ['pageWithCorner', ['screen', 'extraCamera'], { ...alone, pageSource: 'screen', corner: 'extraCamera' }],
  ['pageWithCorner', ['screen'], { ...alone, pageSource: 'screen' }],
  ['sideBySide', ['hallCamera', a], only('hallCamera', a)],
  ['sideBySide', ['hallCamera'], only('hallCamera')],
  ['twoPoints', ['hallCamera', a, b], only(a, b)],
  ['twoPoints', ['hallCamera'], only('hallCamera')],
] as const)('%s with %j', (layout, pictures, expected) => expect(stageTiles(layout, pictures)).toEqual(expected))
