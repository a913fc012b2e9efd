import { followFirstLoadKb, followGoalKb } from '../../../client/size.ts'
import { type Family, toRow } from '../row.ts'

const NAME = 'follow first load, gzip'

/** JavaScript and CSS that a phone must have before the follow screen is there; fonts come later and are not counted. */
export const firstLoad: Family = {
  names: [NAME],
  measure: async () => [toRow(NAME, 'KB', await followFirstLoadKb(), followGoalKb)],
}
