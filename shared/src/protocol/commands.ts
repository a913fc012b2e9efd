import type { z } from 'zod'
import { agendaCommands } from '../agenda/agenda.protocol.ts'
import { attendanceCommands } from '../attendance/attendance.protocol.ts'
import { conferenceCommands, conferenceHouseCommands } from '../conference/conference.protocol.ts'
import { documentsCommands, documentsHouseCommands } from '../documents/documents.protocol.ts'
import { floorCommands } from '../floor/floor.protocol.ts'
import { peopleHouseCommands } from '../people/people.protocol.ts'
import { pointsCommands } from '../points/points.protocol.ts'
import { presentingCommands } from '../presenting/presenting.protocol.ts'
import { stageCommands } from '../stage/stage.protocol.ts'
import { unitsHouseCommands } from '../units/units.protocol.ts'
import type { CommonFailure } from './command.ts'

/** Commands inside one conference: they run in its lane and leave events in its log. */
export const laneCommands = {
  ...conferenceCommands,
  ...agendaCommands,
  ...documentsCommands,
  ...presentingCommands,
  ...stageCommands,
  ...pointsCommands,
  ...attendanceCommands,
  ...floorCommands,
} as const

/** Commands on what the whole house shares: conferences as such, units, the document library, people. */
export const houseCommands = {
  ...conferenceHouseCommands,
  ...documentsHouseCommands,
  ...peopleHouseCommands,
  ...unitsHouseCommands,
} as const

export const commands = { ...laneCommands, ...houseCommands } as const

export type Commands = typeof commands
export type CommandName = keyof Commands
export type LaneCommandName = keyof typeof laneCommands
export type HouseCommandName = keyof typeof houseCommands

/** What a caller may pass (before parsing brands it). */
export type RawInput<Name extends CommandName> = z.input<Commands[Name]['input']>
export type Input<Name extends CommandName> = z.output<Commands[Name]['input']>
export type Output<Name extends CommandName> = z.output<Commands[Name]['output']>
/** The command's own failures, without those that any command may answer. */
export type OwnFailure<Name extends CommandName> = Commands[Name]['failures'][number]
export type Failure<Name extends CommandName> = OwnFailure<Name> | CommonFailure
export type AnyFailure = Failure<CommandName>

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name)
export const isLaneCommandName = (name: string): name is LaneCommandName => Object.hasOwn(laneCommands, name)
