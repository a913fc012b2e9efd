import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@diem-cau/shared/people/people.queries.ts'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { isAPIError } from 'better-auth/api'
import type { Db } from '../platform/database.ts'
import type { Log } from '../platform/logging.ts'
import { createOriginCheck } from '../transport/origin.ts'
import { account, session, user, verification } from './people.tables.ts'

export interface AuthParts {
  readonly db: Db
  /** At least 32 characters; signs the cookies. */
  readonly secret: string
  /** An origin; undefined: the address of each request. */
  readonly publicUrl: string | undefined
  readonly port: number
  readonly trustProxy: number
  readonly log: Log
}

const DAY_S = 86_400

/** Database errors repeat the query with its parameters in their message; their cause does not. */
const reasonOf = (details: readonly unknown[]): unknown => {
  const error = details.find((each) => each instanceof Error)
  return error?.cause instanceof Error ? error.cause : error
}

/**
 * Who somebody is: email and password, and a session in an httpOnly cookie. It makes no accounts; only
 * openAccount.ts does, against an invitation.
 */
export const createAuth = ({ db, secret, publicUrl, port, trustProxy, log }: AuthParts) => {
  const isAllowedOrigin = createOriginCheck(publicUrl, trustProxy > 0)
  const isSecure = publicUrl?.startsWith('https://') ?? false
  return betterAuth({
    appName: 'Điểm Cầu',
    baseURL: publicUrl ?? `http://localhost:${port}`,
    secret,
    database: drizzleAdapter(db, { provider: 'pg', schema: { user, session, account, verification } }),
    trustedOrigins: (request) => {
      const { origin, ...headers } = Object.fromEntries(request?.headers ?? [])
      return origin !== undefined && isAllowedOrigin({ origin, ...headers }) ? [origin] : []
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: { additionalFields: { ofHouse: { type: 'boolean', required: true, defaultValue: false, input: false } } },
    session: { expiresIn: 14 * DAY_S, updateAge: DAY_S },
    rateLimit: { enabled: false }, // limitTries.ts does it by the address that express has proved
    advanced: {
      // Cookies do not know ports: two servers on one machine would sign each other out.
      cookiePrefix: `diem-cau-${port}`,
      useSecureCookies: isSecure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: isSecure },
      ipAddress: { disableIpTracking: true },
      // Said aloud, because the library turns both off by itself when it believes it runs in a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    telemetry: { enabled: false },
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error) || error.statusCode >= 500) log.error({ err: reasonOf([error]) }, 'auth: a request failed by a bug')
      },
    },
    logger: {
      level: 'warn',
      log: (level, message, ...details) => log[level]({ err: reasonOf(details) }, `auth: ${message}`),
    },
  })
}
export type Auth = ReturnType<typeof createAuth>
