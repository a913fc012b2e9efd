import { expect, test } from 'vitest'
import { describeConfig, readConfig } from './config.ts'

const valueOf = (env: Record<string, string>) => {
  const reading = readConfig(env)
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  return reading.value
}

test('an empty environment gives a server that works as it is', () => {
  expect(valueOf({ PORT: '', PATH: '/bin' })).toMatchObject({
    port: 3000,
    host: '0.0.0.0',
    dataDir: expect.stringMatching(/^\/.*\/\.data$/),
    databaseUrl: undefined,
    secret: undefined,
    sample: true,
    signalGraceMs: 10_000,
    uploadMaxBytes: 209_715_200,
    documentMaxPages: 500,
    mediaWorkers: undefined,
    mediaPort: 20_000,
    mediaAnnounced: [],
    iceServers: [],
    dev: false,
  })
})

test('values are read as what they mean', () => {
  expect(
    valueOf({ PORT: '8080', SAMPLE: 'off', PUBLIC_URL: 'https://hop.example.vn/', DATA_DIR: '/srv/data', TRUST_PROXY: '1' }),
  ).toMatchObject({ port: 8080, sample: false, publicUrl: 'https://hop.example.vn', dataDir: '/srv/data', trustProxy: 1 })
})

test.each([
  ['PORT', '0'],
  ['PORT', '70000'],
  ['PORT', '3e3'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['PUBLIC_URL', 'hop.example.vn'],
  ['PUBLIC_URL', 'https://hop.example.vn/cong'],
  ['SAMPLE', 'yes'],
  ['SIGNAL_GRACE_MS', '-1'],
  ['UPLOAD_MAX_BYTES', '200MB'],
  ['MEDIA_WORKERS', '0'],
  ['MEDIA_PORT', '40000'],
  ['MEDIA_ANNOUNCED_ADDRESS', '203.0.113.7 and more'],
  ['ICE_SERVERS', 'https://turn.example.vn'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by name', (name, given) => {
  expect(readConfig({ [name]: given })).toEqual({
    ok: false,
    problems: [expect.stringMatching(new RegExp(`^${name} is .*, allowed: .+`))],
  })
})

test('every wrong value is listed at once, and none of them gives a secret away', () => {
  const reading = readConfig({ PORT: 'x', SECRET: 'short-secret', DATABASE_URL: 'redis://u:hunter2@h', SAMPLE: 'maybe' })
  expect(reading).toEqual({
    ok: false,
    problems: [
      'PORT is "x", allowed: a whole number from 1 to 65535',
      'DATABASE_URL is wrong, allowed: postgres://user:password@host:port/database',
      'SECRET is wrong, allowed: at least 32 characters',
      'SAMPLE is "maybe", allowed: on or off',
    ],
  })
})

test('every variable explains itself', () => {
  expect(describeConfig().split('\n')).toHaveLength(17 * 3)
  expect(describeConfig()).toContain('PORT\n    TCP port on which the server listens\n    allowed:')
})
