import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { commands } from '@diem-cau/shared/protocol/commands.ts'
import { LogEvent } from '@diem-cau/shared/protocol/events.ts'
import { WIRE_VERSION } from '@diem-cau/shared/protocol/version.ts'
import * as wire from '@diem-cau/shared/protocol/wire.ts'

/** One pin per version: when this fails, the wire changed. Add a line to version.ts, raise the version, pin anew. */
const PINNED = { version: 2, fingerprint: 'd342a63f820f35b0' }

const shapeOf = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })

test('the wire is the one that is pinned', () => {
  const shapes = {
    commands: Object.entries(commands).map(([name, { input, output, failures }]) => [
      name,
      shapeOf(input),
      shapeOf(output),
      failures,
    ]),
    events: shapeOf(LogEvent),
    messages: Object.entries(wire).map(([name, schema]) => [name, shapeOf(schema)]),
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16)
  expect({ version: WIRE_VERSION, fingerprint }).toEqual(PINNED)
})
