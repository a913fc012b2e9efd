import Ellipsis from 'lucide-react/icons/ellipsis'
import { useMemo, useState } from 'react'
import { useFormat } from '../i18n/format.ts'
import { useMessages } from '../i18n/messages.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { Column } from '../ui/tableColumns.ts'
import type { Tone } from '../ui/tone.ts'
import { VirtualTable } from '../ui/VirtualTable.tsx'
import { galleryMessages } from './gallery.messages.ts'
import { type SamplePoint, samplePoints } from './samplePoints.ts'

const points = samplePoints(15_000)

export const BoardSample = () => {
  const words = useMessages(galleryMessages)
  const format = useFormat()
  const [query, setQuery] = useState('')
  const [current, setCurrent] = useState<string>()
  const found = useMemo(() => points.filter((point) => point.name.toLowerCase().includes(query.toLowerCase())), [query])
  const columns = useMemo((): Column<SamplePoint>[] => {
    const states: Record<Tone, string> = {
      neutral: words.notConnected,
      info: words.tested,
      positive: words.checkedIn,
      caution: words.fading,
      negative: words.lost,
      onAir: words.onAir,
    }
    return [
      { key: 'name', header: words.point, cell: (point) => point.name, track: 'minmax(12rem, 2fr)', sortBy: (point) => point.name },
      {
        key: 'state',
        header: words.state,
        track: 'minmax(11rem, 1fr)',
        cell: (point) => (
          <StatusBadge tone={point.tone} isBare>
            {states[point.tone]}
          </StatusBadge>
        ),
      },
      {
        key: 'present',
        header: words.present,
        align: 'end',
        track: '8rem',
        cell: (point) => `${format.number(point.present)} / ${format.number(point.summoned)}`,
        sortBy: (point) => point.present,
      },
      { key: 'more', header: words.more, isHeaderHidden: true, track: '3rem', cell: () => <IconButton size="small" label={words.more} icon={<Ellipsis />} /> },
    ]
  }, [words, format])
  return (
    <Panel title={words.board} isFlush actions={<SearchInput label={words.search} value={query} onChange={setQuery} />}>
      <VirtualTable
        label={words.board}
        rows={found}
        columns={columns}
        rowKey={(point) => point.key}
        onRowAction={(point) => setCurrent(point.key)}
        currentKey={current}
        empty={<EmptyState title={words.nothing} />}
        maxHeight="26rem"
      />
    </Panel>
  )
}
