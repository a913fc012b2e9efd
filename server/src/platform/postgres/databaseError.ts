export type DatabaseFailure =
  | 'unsupportedPlatform'
  | 'noDatabaseUser'
  | 'inUse'
  | 'belongsToOther'
  | 'otherVersion'
  | 'createFailed'
  | 'startFailed'

/** The embedded database cannot start; `message` is written for the person who ran the command. */
export class DatabaseError extends Error {
  readonly failure: DatabaseFailure
  constructor(failure: DatabaseFailure, message: string) {
    super(message)
    this.failure = failure
  }
}

export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
