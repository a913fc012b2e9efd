import { randomBytes } from 'node:crypto'
import { ID_LENGTH, toId } from '@diem-cau/shared/kernel/ids.ts'
import type { z } from 'zod'

/** A fresh id of the given kind: `newId(PointId)`. */
export const newId = <Schema extends z.ZodType>(schema: Schema): z.output<Schema> =>
  schema.parse(toId(randomBytes(ID_LENGTH)))
