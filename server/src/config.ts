import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type IceServer, IceServers, readIceServers } from './platform/iceServers.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const MEGABYTE = 1024 * 1024

/** What the table of variables says about each. */
interface Explanation {
  /** What it is for, one line. */
  readonly doc: string
  /** What may be given, in words. */
  readonly allowed: string
  /** What applies when it is not given, in words. */
  readonly unset: string
  /** Never repeated in messages. */
  readonly isSecret?: boolean
}
const explanations = z.registry<Explanation>()

const wholeNumber = (doc: string, least: number, most: number, unset: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(unset)
    .register(explanations, { doc, allowed: `a whole number from ${least} to ${most}`, unset: String(unset) })

const isUrlOf = (protocols: string[]) => (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol)

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Every variable that the server reads, in the order in which a reader would want them. */
const Environment = z.object({
  PORT: wholeNumber('TCP port on which the server listens', 1, 65_535, 3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('0.0.0.0')
    .register(explanations, {
      doc: 'address on which the server listens; by default all of them, because points join from other machines',
      allowed: 'an IP address or host name of this machine',
      unset: '0.0.0.0',
    }),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => resolve(REPOSITORY, path))
    .register(explanations, {
      doc: 'folder for the embedded database, uploaded files and the secret; back it up whole, while stopped',
      allowed: 'the path of a folder that may be created',
      unset: '.data in the checkout',
    }),
  DATABASE_URL: z
    .string()
    .refine(isUrlOf(['postgres:', 'postgresql:']))
    .optional()
    .register(explanations, {
      doc: 'a PostgreSQL of your own (15 or newer), instead of the embedded one',
      allowed: 'postgres://user:password@host:port/database',
      unset: 'the embedded PostgreSQL',
      isSecret: true,
    }),
  PUBLIC_URL: z
    .string()
    .refine(isUrlOf(['http:', 'https:']), { abort: true })
    .transform((text) => new URL(text))
    .refine((url) => url.pathname === '/' && !url.search && !url.hash && !url.username)
    .transform((url) => url.origin)
    .optional()
    .register(explanations, {
      doc: 'address under which people reach the server, for links and for the check of where requests come from',
      allowed: 'http:// or https:// and a host, without a path',
      unset: 'the address of each request',
    }),
  TRUST_PROXY: wholeNumber('how many proxies stand in front, whose X-Forwarded-* headers are believed', 0, 10, 0),
  SECRET: z.string().min(32).optional().register(explanations, {
    doc: 'key that signs sessions; the same for every process of one installation',
    allowed: 'at least 32 characters',
    unset: 'made once and kept in DATA_DIR/secret',
    isSecret: true,
  }),
  SAMPLE: z
    .enum(['on', 'off'])
    .default('on')
    .transform((word) => word === 'on')
    .register(explanations, {
      doc: 'whether an empty database is given the sample conference',
      allowed: 'on or off',
      unset: 'on',
    }),
  SIGNAL_GRACE_MS: wholeNumber(
    "milliseconds for which a point's line may be gone before others see it as lost",
    0,
    600_000,
    10_000,
  ),
  UPLOAD_MAX_BYTES: wholeNumber('largest file that may be uploaded', 1, 10_240 * MEGABYTE, 200 * MEGABYTE),
  DOCUMENT_MAX_PAGES: wholeNumber('most pages that a document may have', 1, 10_000, 500),
  MEDIA_WORKERS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(128))
    .optional()
    .register(explanations, {
      doc: 'processes that carry live picture and sound',
      allowed: 'a whole number from 1 to 128',
      unset: 'one for each core',
    }),
  MEDIA_PORT: wholeNumber(
    'UDP and TCP port of the first media process, the next one having the next; below 32768, where nothing else is given ports; 0 takes any free ones, for tests',
    0,
    32_767,
    20_000,
  ),
  MEDIA_ANNOUNCED_ADDRESS: z
    .string()
    .transform((text) => text.split(',').map((address) => address.trim()))
    .pipe(z.array(z.string().regex(/^[\w.:-]+$/)).max(2))
    .default([])
    .register(explanations, {
      doc: 'address under which devices reach the media ports, where it is not one of this machine’s own (address translation)',
      allowed: 'an IPv4 address or host name, an IPv6 address, or one of each with a comma between',
      unset: "the addresses of this machine's network interfaces",
    }),
  ICE_SERVERS: z
    .string()
    .transform(readIceServers)
    .pipe(IceServers)
    .default([])
    .register(explanations, {
      doc: 'STUN and TURN servers that devices are told to use, for networks that reach neither media port',
      allowed: 'URLs with commas between (stun:host:port, turn:user:password@host:port?transport=tcp), or a JSON list as of RTCIceServer',
      unset: 'none',
      isSecret: true,
    }),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info').register(explanations, {
    doc: 'least important kind of log line that is written',
    allowed: LOG_LEVELS.join(', '),
    unset: 'info',
  }),
  DEV: z
    .enum(['1', '0'])
    .default('0')
    .transform((digit) => digit === '1')
    .register(explanations, {
      doc: 'serves the client from its sources with reload; set by npm run dev',
      allowed: '1 or 0',
      unset: '0',
    }),
})
type Environment = z.output<typeof Environment>

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  /** An origin, such as https://hop.example.vn, without a slash at the end. */
  readonly publicUrl: string | undefined
  readonly trustProxy: number
  readonly secret: string | undefined
  readonly sample: boolean
  readonly signalGraceMs: number
  readonly uploadMaxBytes: number
  readonly documentMaxPages: number
  /** Undefined: one for each core. */
  readonly mediaWorkers: number | undefined
  /** Of the first worker; 0 for any free ports. */
  readonly mediaPort: number
  readonly mediaAnnounced: readonly string[]
  readonly iceServers: readonly IceServer[]
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly dev: boolean
}

export type ConfigReading =
  | { readonly ok: true; readonly value: Config }
  /** One line for each wrong variable: its name, what was given (never a secret), what is allowed. */
  | { readonly ok: false; readonly problems: readonly string[] }

const toConfig = (environment: Environment): Config => ({
  port: environment.PORT,
  host: environment.HOST,
  dataDir: environment.DATA_DIR,
  databaseUrl: environment.DATABASE_URL,
  publicUrl: environment.PUBLIC_URL,
  trustProxy: environment.TRUST_PROXY,
  secret: environment.SECRET,
  sample: environment.SAMPLE,
  signalGraceMs: environment.SIGNAL_GRACE_MS,
  uploadMaxBytes: environment.UPLOAD_MAX_BYTES,
  documentMaxPages: environment.DOCUMENT_MAX_PAGES,
  mediaWorkers: environment.MEDIA_WORKERS,
  mediaPort: environment.MEDIA_PORT,
  mediaAnnounced: environment.MEDIA_ANNOUNCED_ADDRESS,
  iceServers: environment.ICE_SERVERS,
  logLevel: environment.LOG_LEVEL,
  dev: environment.DEV,
})

const table = Object.entries(Environment.shape).map(([name, schema]) => ({ name, ...explanations.get(schema) }))

/** Reads the environment once, at start. An empty value counts as not given. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): ConfigReading => {
  const given = Object.fromEntries(table.map(({ name }) => [name, env[name]?.trim() || undefined]))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return { ok: true, value: toConfig(parsed.data) }
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]))
  return {
    ok: false,
    problems: table
      .filter(({ name }) => wrong.has(name))
      .map(({ name, allowed, isSecret }) => `${name} is ${isSecret ? 'wrong' : `"${given[name]}"`}, allowed: ${allowed}`),
  }
}

/** The table for `--help` and the README: name, meaning, what is allowed, what applies otherwise. */
export const describeConfig = (): string =>
  table
    .map(({ name, doc, allowed, unset }) => `${name}\n    ${doc}\n    allowed: ${allowed}; otherwise: ${unset}`)
    .join('\n')
