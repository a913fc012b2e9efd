import type { PlacedSource } from '@diem-cau/shared/stage/stage.protocol.ts'
import { isSlot } from '@diem-cau/shared/stage/stage.ts'
import { useMessages } from '../../i18n/messages.ts'
import { stageMessages } from './stage.messages.ts'

export const useSourceName = (): ((placed: Pick<PlacedSource, 'source' | 'name'>) => string) => {
  const words = useMessages(stageMessages)
  return ({ source, name }) => (isSlot(source) ? words[source] : (name ?? words.aPoint))
}
