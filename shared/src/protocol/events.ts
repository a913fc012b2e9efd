import { z } from 'zod'
import { agendaEvents } from '../agenda/agenda.protocol.ts'
import { attendanceEvents } from '../attendance/attendance.protocol.ts'
import { conferenceEvents } from '../conference/conference.protocol.ts'
import { documentsEvents } from '../documents/documents.protocol.ts'
import { floorEvents } from '../floor/floor.protocol.ts'
import { pointsEvents } from '../points/points.protocol.ts'
import { presentingEvents } from '../presenting/presenting.protocol.ts'
import { stageEvents } from '../stage/stage.protocol.ts'

/** What everyone in the conference may see, in the order of the stage stream. */
export const StageEvent = z.discriminatedUnion('type', [
  ...conferenceEvents,
  ...agendaEvents,
  ...documentsEvents,
  ...presentingEvents,
  ...floorEvents,
  ...stageEvents,
])
export type StageEvent = z.infer<typeof StageEvent>

/** What happens to one point: seen by the desk and by that point, as rows. */
export const PointEvent = z.discriminatedUnion('type', [...pointsEvents, ...attendanceEvents])
export type PointEvent = z.infer<typeof PointEvent>

export const LogEvent = z.discriminatedUnion('type', [...StageEvent.options, ...PointEvent.options])
export type LogEvent = z.infer<typeof LogEvent>

const pointTypes: ReadonlySet<string> = new Set(PointEvent.options.map((option) => option.shape.type.value))
export const isPointEvent = (event: LogEvent): event is PointEvent => pointTypes.has(event.type)
