import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { welcomePath } from '@diem-cau/shared/people/people.queries.ts'
import { type Config, describeConfig, readConfig } from './config.ts'
import { type House, openHouse } from './house.ts'
import { systemClock } from './platform/clock.ts'
import { DataDirError, openDataDir, openSecret } from './platform/dataDir.ts'
import { migrate, openDatabase } from './platform/database.ts'
import { describeListenError } from './platform/listenError.ts'
import { createLog } from './platform/logging.ts'
import { DatabaseError } from './platform/postgres/databaseError.ts'
import { startPostgres } from './platform/postgres/startPostgres.ts'
import { createMedia } from './stage/media/media.ts'
import { serveClient } from './transport/client.ts'

/** Ends the start with words for the person who asked for it; a stack would only hide them. */
const giveUp = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Asked first, so that a port that is taken is known before a database is made. */
const probe = async ({ port, host }: Config): Promise<void> => {
  const trial = createServer().listen(port, host)
  await once(trial, 'listening')
  trial.close()
  await once(trial, 'close')
}

const listen = async ({ server }: House, { port, host }: Config): Promise<void> => {
  server.listen(port, host)
  await once(server, 'listening')
}

const addresses = ({ port, host, publicUrl }: Config): string[] => {
  if (publicUrl !== undefined) return [publicUrl]
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host}:${port}`]
  const others = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const reachable = others.filter(({ family, internal }) => family === 'IPv4' && !internal)
  return [`http://localhost:${port}`, ...reachable.map(({ address }) => `http://${address}:${port}`)]
}

const greet = async (house: House, config: Config): Promise<void> => {
  const [address = '', ...others] = addresses(config)
  const token = await house.firstOrganizerLink()
  const lines = ['', `  Điểm Cầu  ${address}`, ...others.map((other) => `            ${other}`)]
  if (token !== null) {
    lines.push('', '  Người tổ chức đầu tiên, liên kết dùng một lần · First organizer, this link works once:')
    lines.push(`  ${address}${welcomePath(token)}`)
  }
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

const start = async (config: Config): Promise<void> => {
  const log = createLog(config.logLevel)
  await probe(config)
  await openDataDir(config.dataDir)
  const secret = config.secret ?? (await openSecret(config.dataDir))
  const postgres = config.databaseUrl === undefined ? await startPostgres({ dataDir: config.dataDir, log }) : null
  const databaseUrl = config.databaseUrl ?? postgres?.url ?? ''
  const database = openDatabase(databaseUrl, { log })
  const media = await createMedia(config, log)
  let house: House | undefined

  let ending: Promise<void> | undefined
  const end = (code: number): Promise<void> => {
    ending ??= (async () => {
      await house?.close()
      if (media.off === null) media.close()
      await database.close()
      await postgres?.close()
      process.exit(code)
    })().catch((error: unknown) => {
      log.error({ err: error }, 'the server did not stop cleanly; the database recovers at the next start')
      process.exit(1)
    })
    return ending
  }
  // Ctrl-C reaches us from the terminal and again through the parent; the second one finds the first at work.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => void end(0))
  void postgres?.lost.then(() => {
    log.fatal('the embedded database ended; start again to recover')
    void end(1)
  })

  try {
    await migrate(database.db)
    const client = (server: Server) => serveClient(config.dev, server)
    house = await openHouse({ config, secret, database, databaseUrl, media, clock: systemClock, log, client })
    if (config.sample && (await house.isEmpty())) await house.loadSample()
    await listen(house, config)
  } catch (error) {
    const explained = describeListenError(error, config.port)
    if (explained !== undefined) process.stderr.write(`${explained}\n`)
    else log.fatal({ err: error }, 'the server could not start')
    await end(1)
    return
  }
  await greet(house, config)
}

if (process.argv.includes('--help')) {
  process.stdout.write(`npm start reads these variables from the environment:\n\n${describeConfig()}\n`)
  process.exit(0)
}
const config = readConfig(process.env)
if (!config.ok) giveUp(`These settings are wrong, so nothing was started:\n  ${config.problems.join('\n  ')}`)
else {
  await start(config.value).catch((error: unknown) => {
    const isForPeople = error instanceof DatabaseError || error instanceof DataDirError
    const explained = isForPeople ? error.message : describeListenError(error, config.value.port)
    if (explained === undefined) throw error
    giveUp(explained)
  })
}
