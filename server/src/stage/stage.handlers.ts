import { isPointSource } from '@diem-cau/shared/stage/stage.ts'
import {
  checkOpen,
  decideBackstage,
  decideLayout,
  decideMute,
  decidePutOnAir,
  decideTakeOff,
} from '@diem-cau/shared/stage/stage.ts'
import type { Source } from '@diem-cau/shared/stage/stage.protocol.ts'
import type { LaneView } from '../platform/log/lanes.ts'
import { type LaneHandlers, decided } from '../transport/handlers.ts'

type Handled = Extract<keyof LaneHandlers, `stage:${string}`>

const pointOf = ({ points }: LaneView, source: Source) => (isPointSource(source) ? points.get(source) : undefined)

export const stageHandlers: LaneHandlers<Handled> = {
  'stage:setLayout': ({ stage }, { layout }) => {
    const open = checkOpen(stage.conference)
    return open.ok ? decided(decideLayout(stage.onAir, layout)) : open
  },
  'stage:setBackstage': (view, { source }) => {
    const open = checkOpen(view.stage.conference)
    return open.ok ? decided(decideBackstage(view.stage.onAir, source, pointOf(view, source))) : open
  },
  'stage:putOnAir': (view, { source }) => {
    const open = checkOpen(view.stage.conference)
    return open.ok ? decided(decidePutOnAir(view.stage.onAir, source, pointOf(view, source))) : open
  },
  'stage:takeOff': ({ stage }, { source }) => decided(decideTakeOff(stage.onAir, source)),
  'stage:mute': ({ stage }, { source, isMuted }) => decided(decideMute(stage.onAir, source, isMuted)),
}
