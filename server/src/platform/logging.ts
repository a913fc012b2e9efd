import { pino, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Fields that carry a secret wherever they stand; matched up to three objects deep. */
const SECRET_FIELDS = [
  'password',
  'currentPassword',
  'newPassword',
  'secret',
  'token',
  'linkToken',
  'deviceToken',
  'sessionToken',
  'shortCode',
  'authorization',
  'cookie',
  '["set-cookie"]',
  'databaseUrl',
]
const anywhere = (field: string): string[] => {
  const step = field.startsWith('[') ? field : `.${field}`
  return [field, `*${step}`, `*.*${step}`, `*.*.*${step}`]
}

/** A point's short code travels as `code` too; directly in `err` that is the name of an error, which must stay readable. */
const SHORT_CODES = ['code', 'body.code', 'query.code', 'params.code', 'input.code', '*.*.code', '*.*.*.code']

/** Keeps a path readable but not usable: long segments (link tokens, file hashes) and query values are masked. */
export const maskUrl = (url: string): string =>
  url.replace(/[\w-]{20,}/g, '***').replace(/([?&][^=&]+)=[^&]*/g, '$1=***')

/** A failed query repeats its parameters, secrets among them, in its message; what went wrong stands in its cause. */
const safeError = (error: unknown): unknown => {
  const isQuery = error instanceof Error && 'params' in error
  const told = isQuery && error.cause instanceof Error ? error.cause : error
  if (!(told instanceof Error)) return told
  // Only these: a driver hangs its whole client on its errors.
  const { name, message, stack } = told
  return { type: name, message, stack, ...('code' in told && typeof told.code === 'string' && { code: told.code }) }
}

/**
 * Structured lines, one JSON object each, on standard output (or `destination`, in tests). Tokens, cookies,
 * passwords and short codes are replaced by "***" in the fields that carry them. Log errors as `err`.
 */
export const createLog = (level: string, destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [...SECRET_FIELDS.flatMap(anywhere), ...SHORT_CODES],
        censor: '***',
      },
      serializers: { err: safeError, url: (url: unknown) => (typeof url === 'string' ? maskUrl(url) : url) },
    },
    ...(destination ? [destination] : []),
  )
