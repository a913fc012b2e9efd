import type { ConferenceId } from '@diem-cau/shared/kernel/ids.ts'
import { PointListReply } from '@diem-cau/shared/points/points.queries.ts'
import type { PointListPreview, PointListRow, PointListStatus } from '@diem-cau/shared/points/pointListPreview.ts'
import { postJson, request } from '../../realtime/api.ts'

/** A list as a person brings it: pasted, or a file. */
export type ListSource = string | File

/** Changes nothing on the server but a preview that is kept for a day. Throws QueryFailure. */
export const askPreview = (conferenceId: ConferenceId, source: ListSource): Promise<PointListReply> => {
  const path = `/api/conferences/${conferenceId}/points/preview`
  if (typeof source === 'string') return postJson(path, PointListReply, { text: source })
  // The server knows a list by its content; a type that claims JSON would be read as a pasted one.
  return request(path, PointListReply, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: source })
}

const changesAnything = (row: PointListRow): boolean => row.status !== 'error' && (row.pointId === null || row.changes.length > 0)

/** How many rows applying the preview would add or edit; a warning does not keep a row out, an error does. */
export const countToApply = (preview: PointListPreview): number => preview.rows.filter(changesAnything).length

export const listFilters = ['all', 'error', 'warning', 'new', 'changed', 'same'] as const
export type ListFilter = (typeof listFilters)[number]

/** What needs eyes comes first; filters without rows are left out. */
export const filterCounts = ({ rows, totals }: PointListPreview): { filter: ListFilter; count: number }[] =>
  listFilters
    .map((filter) => ({ filter, count: filter === 'all' ? rows.length : totals[filter] }))
    .filter(({ filter, count }) => filter === 'all' || count > 0)

export const filterRows = (rows: readonly PointListRow[], filter: 'all' | PointListStatus): readonly PointListRow[] =>
  filter === 'all' ? rows : rows.filter(({ status }) => status === filter)
