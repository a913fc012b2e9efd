import type { z } from 'zod'

/**
 * A command: what may be asked, what comes back, and the names of everything that can go wrong.
 * Input and output are parsed with these schemas; the types are inferred from them and nowhere written twice.
 */
export interface CommandSpec<Input extends z.ZodType, Output extends z.ZodType, Code extends string> {
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Code[]
}

export const command = <Input extends z.ZodType, Output extends z.ZodType, const Code extends string>(
  spec: CommandSpec<Input, Output, Code>,
): CommandSpec<Input, Output, Code> => spec

/** What any command may answer, whatever it is about. */
export const COMMON_FAILURES = [
  'malformed', // the input does not have the command's shape
  'unknownCommand', // no such command in this version
  'notSignedIn', // no actor could be found for the connection
  'forbidden', // the policy says no
  'conferenceNotFound', // no such conference, or none this actor may know of
  'commandIdTaken', // the id was used by somebody else or for another command
  'tooMany', // rate limit; try again in a moment
  'timedOut', // no answer in time; the same id may be sent again
  'offline', // there is no line; nothing was sent
  'internal', // a bug; `reference` names it in the log
] as const
export type CommonFailure = (typeof COMMON_FAILURES)[number]
