import { sql } from 'drizzle-orm'
import { PgBoss, fromDrizzle } from 'pg-boss'
import type { z } from 'zod'
import type { Tx } from './log/logRepository.ts'
import type { Log } from './logging.ts'

/** A kind of work that outlives a request. Payloads are parsed on both sides, so an old job cannot surprise new code. */
export interface Queue<Payload extends z.ZodType> {
  readonly name: string
  readonly payload: Payload
}

/** What a handler rejects with when it was told to stop: no fault, only a job that is not done. */
export class Interrupted extends Error {}

export interface WorkOptions {
  /** How many jobs of this queue one process does at a time; default 1. */
  readonly concurrency?: number
  /** After this a job counts as lost and is given out again; default 15 minutes. */
  readonly expireInSeconds?: number
}

/**
 * Jobs are given out at least once: after a crash, or when a handler throws, again. A handler must therefore be
 * harmless to repeat, and must read what is true now rather than trust what was true when the job was sent.
 */
export interface Jobs {
  /** Call once per queue, before anything is sent to it. */
  work<Payload extends z.ZodType>(
    queue: Queue<Payload>,
    handler: (payload: z.output<Payload>) => Promise<void>,
    options?: WorkOptions,
  ): Promise<void>
  /** Part of the transaction: the job exists, and its worker is woken, when and only when that commits. */
  send<Payload extends z.ZodType>(tx: Tx, queue: Queue<Payload>, payload: z.output<Payload>): Promise<void>
  /** Jobs that wait or run, in any process. */
  pending(tx: Tx, queue: Queue<z.ZodType>): Promise<number>
  /** Takes no more jobs and waits for those that run, 10 s at most. What is unfinished is given out again. */
  close(): Promise<void>
}

const SCHEMA = 'jobs'
const CLOSE_WITHIN_MS = 10_000
const CONNECTIONS = 3
/** NOTIFY wakes workers at once for a new job, but not for one whose time has come again, nor through a pooler. */
const LOOK_EVERY = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 }

/** Work in the background, kept in PostgreSQL with pg-boss, in a schema of its own. */
export const createJobs = async (connectionString: string, log: Log): Promise<Jobs> => {
  const boss = new PgBoss({
    connectionString,
    schema: SCHEMA,
    max: CONNECTIONS,
    useListenNotify: true,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: 30,
    monitorIntervalSeconds: 30,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue had a fault and goes on'))
  boss.on('warning', (warning) => log.warn({ warning }, 'the job queue warns'))
  await boss.start()

  return {
    work: async ({ name, payload }, handler, { concurrency = 1, expireInSeconds = 900 } = {}) => {
      const queue = { notify: true, retryLimit: 5, retryDelay: 1, retryBackoff: true, heartbeatSeconds: 30, expireInSeconds }
      await boss.createQueue(name, queue)
      await boss.updateQueue(name, queue)
      await boss.work<unknown>(name, { localConcurrency: concurrency, ...LOOK_EVERY }, async (batch) => {
        for (const job of batch) {
          await handler(payload.parse(job.data)).catch((error: unknown) => {
            if (error instanceof Interrupted) log.info({ job: job.id, queue: name }, 'a job goes on after the next start')
            else log.error({ err: error, job: job.id, queue: name }, 'a job failed and will be tried again')
            throw error
          })
        }
      })
    },
    send: async (tx, { name, payload }, value) => {
      const data = payload.parse(value)
      if (typeof data !== 'object') throw new TypeError(`a job of ${name} carries an object`)
      await boss.send(name, data, { db: fromDrizzle(tx, sql) })
    },
    pending: async (tx, { name }) => {
      const found = await tx.execute<{ count: number }>(
        sql`select count(*)::int as count from ${sql.identifier(SCHEMA)}.job where name = ${name} and state < 'completed'`,
      )
      return found.rows[0]?.count ?? 0
    },
    close: () => boss.stop({ graceful: true, timeout: CLOSE_WITHIN_MS }),
  }
}
