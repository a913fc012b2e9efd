import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { commands } from '@diem-cau/shared/protocol/commands.ts'
import { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { WIRE_VERSION } from '@diem-cau/shared/protocol/version.ts'
import { MediaNotice, signals } from '@diem-cau/shared/stage/signal.protocol.ts'
import * as wire from '@diem-cau/shared/protocol/wire.ts'

/** One pin per version: when this fails, the wire changed. Add a line to version.ts, raise the version, pin anew. */
const PINNED = { version: 3, fingerprint: '61c1e4f5deb20867' }

const shapeOf = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })

test('the wire is the one that is pinned', () => {
  const shapes = {
    commands: Object.entries({ ...commands, ...signals }).map(([name, { input, output, failures }]) => [
      name,
      shapeOf(input),
      shapeOf(output),
      failures,
    ]),
    events: shapeOf(LogEvent),
    messages: Object.entries({ ...wire, MediaNotice }).map(([name, schema]) => [name, shapeOf(schema)]),
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16)
  expect({ version: WIRE_VERSION, fingerprint }).toEqual(PINNED)
})
