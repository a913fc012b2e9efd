import { MediaOffNotice } from '../../features/stage/MediaOffNotice.tsx'
import { StageMediaProvider } from '../../features/stage/StageMediaProvider.tsx'
import { StageView } from '../../features/stage/StageView.tsx'

const FollowLivePlayer = () => (
  <StageMediaProvider>
    <MediaOffNotice isForStaff={false}>
      <StageView hasVolume />
    </MediaOffNotice>
  </StageMediaProvider>
)

export default FollowLivePlayer
