import { excusedOf } from '@diem-cau/shared/attendance/attendance.ts'
import type { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import type { Speaker } from '@diem-cau/shared/floor/floor.protocol.ts'
import { isSlot } from '@diem-cau/shared/stage/stage.ts'
import { formatFor } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { eventSentenceMessages } from './eventSentence.messages.ts'
import type { NameBook } from './nameBook.ts'

/** What happened, as somebody would write it into the minutes. */
export const eventSentence = (event: LogEvent, names: NameBook, language: Language): string => {
  const words = eventSentenceMessages[language]
  const { duration, number } = formatFor(language)
  const item = (id: string): string => names.item(id) || words.someItem
  const point = (id: string): string => names.point(id) ?? words.somePoint
  const document = (id: string): string => names.document(id) ?? words.someDocument
  const device = (id: string): string => words[names.device(id) ?? 'someDevice']
  const called = ({ name, pointName }: Speaker): string => [name, pointName].filter((each) => each !== '').join(', ') || words.someSpeaker
  const speaker = (id: string): string => {
    const known = names.speaker(id)
    return known ? called(known) : words.someSpeaker
  }

  switch (event.type) {
    case 'conferenceCreated':
      return words.conferenceCreated(event.details.title)
    case 'detailsEdited':
      return words.detailsEdited(event.details.title, event.details.place)
    case 'conferencePublished':
    case 'checkInOpened':
    case 'conferenceOpened':
    case 'conferenceRecessed':
    case 'conferenceResumed':
    case 'conferenceClosed':
    case 'conferenceReopened':
    case 'showingStopped':
    case 'floorOpened':
    case 'floorClosed':
    case 'commandReleased':
    case 'layoutSet':
      return words[event.type]
    case 'announced':
      return words.announced(event.text)
    case 'itemAdded':
    case 'itemEdited':
      return words[event.type](item(event.itemId), duration(event.details.duration))
    case 'itemRemoved':
    case 'itemStarted':
    case 'itemFinished':
    case 'itemCut':
    case 'itemRestored':
      return words[event.type](item(event.itemId))
    case 'itemMoved':
      return event.after === null
        ? words.itemMovedFirst(item(event.itemId))
        : words.itemMovedAfter(item(event.itemId), item(event.after))
    case 'itemExtended':
      return (event.by < 0 ? words.itemShortened : words.itemLengthened)(item(event.itemId), duration(event.by))
    case 'itemsSwapped':
      return words.itemsSwapped(item(event.first), item(event.second))
    case 'documentAttached':
    case 'documentUpdated':
      return words[event.type](event.document.number)
    case 'documentDetached':
      return words.documentDetached(document(event.documentId))
    case 'documentShown':
      return words.documentShown(document(event.documentId), event.page)
    case 'pageTurned':
      return words.pageTurned(event.page)
    case 'commandTaken':
      return words.commandTaken(event.holder.name)
    case 'sourceSetBackstage':
    case 'sourcePutOnAir':
    case 'sourceTakenOff':
    case 'sourceMuted':
    case 'sourceUnmuted':
      return words[event.type](isSlot(event.source) ? words[`${event.source}Source`] : point(event.source))
    case 'pointAdded':
    case 'pointEdited':
      return words[event.type](event.profile.name, number(event.profile.summoned))
    case 'pointRemoved':
    case 'codeRenewed':
      return words[event.type](point(event.pointId))
    case 'deviceBound':
    case 'deviceRevoked':
    case 'deviceConnected':
    case 'deviceLost':
      return words[event.type](point(event.pointId), device(event.deviceId))
    case 'pointNotified':
      return words.pointNotified(point(event.pointId), event.text)
    case 'headcountSigned': {
      const { present } = event.headcount
      const say = event.by === 'head' ? words.headcountByHead : words.headcountByDesk
      return say(point(event.pointId), number(present), number(excusedOf(event.headcount)))
    }
    case 'speakingLengthSet':
      return words.speakingLengthSet(duration(event.length))
    case 'speakerEntered':
      return (event.kind === 'paper' ? words.paperEntered : words.requestEntered)(called(event.speaker))
    case 'speakerMoved':
      return event.after === null
        ? words.speakerMovedFirst(speaker(event.requestId))
        : words.speakerMovedAfter(speaker(event.requestId), speaker(event.after))
    case 'speakerBegan':
      return words.speakerBegan(speaker(event.requestId), duration(event.length))
    case 'speakerExtended':
      return (event.by < 0 ? words.speakerShortened : words.speakerLengthened)(speaker(event.requestId), duration(event.by))
    case 'speakerEdited':
    case 'speakerCalled':
    case 'speakerPaused':
    case 'speakerResumed':
    case 'speakerEnded':
    case 'speakerWithdrew':
    case 'speakerSkipped':
    case 'speakerReturned':
      return words[event.type](speaker(event.requestId))
    default:
      return event satisfies never
  }
}
