import { MediaOffNotice } from './MediaOffNotice.tsx'
import { StageMediaProvider } from './StageMediaProvider.tsx'
import { StageView } from './StageView.tsx'

/** All that a screen needs to watch by itself; a chunk of its own for screens that must stay light. */
const LivePlayer = () => (
  <StageMediaProvider>
    <MediaOffNotice isForStaff={false}>
      <StageView hasVolume />
    </MediaOffNotice>
  </StageMediaProvider>
)

export default LivePlayer
