import type { z } from 'zod'

/** A query that was answered with a named failure, or not at all (`offline`). */
export class QueryFailure extends Error {
  readonly failure: string
  readonly status: number
  /** After `tooMany`, how long to wait, when the server says so. */
  readonly retryAfterSeconds: number | null
  constructor(failure: string, status: number, retryAfterSeconds: number | null = null) {
    super(failure)
    this.failure = failure
    this.status = status
    this.retryAfterSeconds = retryAfterSeconds
  }
}

const failureIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'failure' in body && typeof body.failure === 'string'
    ? body.failure
    : 'internal'

const secondsIn = (response: Response): number | null => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}

/** Fetches JSON and parses it with the schema that the server's side shares. Throws QueryFailure and nothing else. */
export const request = async <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  init: RequestInit = {},
): Promise<z.output<Schema>> => {
  const response = await fetch(path, init).catch(() => {
    throw new QueryFailure('offline', 0)
  })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new QueryFailure(failureIn(body), response.status, secondsIn(response))
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new QueryFailure('internal', response.status)
  return parsed.data
}

export const postJson = <Schema extends z.ZodType>(path: string, schema: Schema, body: unknown) =>
  request(path, schema, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
