import type { ItemDetails } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import type { Speaker } from '@diem-cau/shared/floor/floor.protocol.ts'
import type { DeviceRole } from '@diem-cau/shared/people/actor.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'

/** What ids were called at one moment of the log. */
export interface NameBook {
  point(id: string): string | undefined
  item(id: string): string | undefined
  /** Its number. */
  document(id: string): string | undefined
  device(id: string): DeviceRole | undefined
  speaker(id: string): Speaker | undefined
}

/**
 * Reads names out of the log itself, from its beginning: what was removed later still has its name, and what was
 * renamed is called at each event as it was called then.
 */
export const createNameReader = () => {
  const points = new Map<string, string>()
  const items = new Map<string, ItemDetails>()
  const documents = new Map<string, string>()
  const speakers = new Map<string, Speaker>()
  const devices = new Map<string, DeviceRole>()

  const note = (event: LogEvent): void => {
    switch (event.type) {
      case 'pointAdded':
      case 'pointEdited':
        points.set(event.pointId, event.profile.name)
        return
      case 'itemAdded':
      case 'itemEdited':
        items.set(event.itemId, event.details)
        return
      case 'documentAttached':
      case 'documentUpdated':
        documents.set(event.document.id, event.document.number)
        return
      case 'speakerEntered':
      case 'speakerEdited':
        speakers.set(event.requestId, event.speaker)
        return
      case 'deviceBound':
        devices.set(event.deviceId, event.role)
        return
      default:
        return
    }
  }
  const itemTitle = (id: string): string | undefined => {
    const details = items.get(id)
    if (!details) return undefined
    return details.title !== '' || details.documentId === null ? details.title : documents.get(details.documentId)
  }
  const names: NameBook = {
    point: (id) => points.get(id),
    item: itemTitle,
    document: (id) => documents.get(id),
    device: (id) => devices.get(id),
    speaker: (id) => speakers.get(id),
  }
  return { note, names }
}

/** Each event with its sentence, made while the names are those of its moment. */
export const inWords = <Entry extends { readonly event: LogEvent }>(
  pages: readonly { readonly events: readonly Entry[] }[],
  sentence: (event: LogEvent, names: NameBook) => string,
): readonly (Entry & { readonly words: string })[] => {
  const { note, names } = createNameReader()
  return pages.flatMap(({ events }) =>
    events.map((entry) => {
      note(entry.event)
      return { ...entry, words: sentence(entry.event, names) }
    }),
  )
}
