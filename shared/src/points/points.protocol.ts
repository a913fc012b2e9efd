import { z } from 'zod'
import { AnnouncementId, DeviceId, PointId, UnitId } from '../kernel/ids.ts'
import { Line, Prose } from '../kernel/text.ts'
import { SignedHeadcount } from '../attendance/attendance.protocol.ts'
import { Announcement } from '../conference/conference.protocol.ts'
import { Instant } from '../kernel/time.ts'
import { DeviceRole } from '../people/actor.ts'
import { command } from '../protocol/command.ts'

export const PointKind = z.enum(['main', 'remote', 'individual'])
export type PointKind = z.infer<typeof PointKind>

/** Somebody to call; both may be empty while it is not known yet. */
export const Contact = z.object({
  name: z.union([z.literal(''), Line(120)]),
  phone: z.union([z.literal(''), Line(30)]),
})
export type Contact = z.infer<typeof Contact>

export const MAX_SUMMONED = 100_000

export const PointProfile = z.object({
  name: Line(160),
  unitId: UnitId.nullable(),
  kind: PointKind,
  /** How many delegates were summoned to this point. */
  summoned: z.int().min(0).max(MAX_SUMMONED),
  head: Contact,
  technician: Contact,
})
export type PointProfile = z.infer<typeof PointProfile>

export const PointDevice = z.object({
  id: DeviceId,
  role: DeviceRole,
  /** `never`: signed in, but no line yet; `lost`: had one, and has been without for longer than the grace. */
  line: z.enum(['never', 'online', 'lost']),
  /** When it was bound, connected or lost, whichever came last. */
  seenAt: Instant,
})
export type PointDevice = z.infer<typeof PointDevice>

/** Everything about one point: the desk's row, the point's own state, and the line of the record. */
export const PointState = z.object({
  id: PointId,
  profile: PointProfile,
  /** The log's seq of the last event about this point; rows are resumed by it. */
  revision: z.int().min(0),
  removed: z.boolean(),
  /** Counts up when link and short code are renewed. */
  codeGeneration: z.int().min(1),
  devices: z.array(PointDevice).readonly(),
  headcount: SignedHeadcount.nullable(),
  /** Said to this point only; the latest last. */
  notices: z.array(Announcement).readonly(),
})
export type PointState = z.infer<typeof PointState>

/** The whole conference in five numbers: sent to everyone, at most a few times a second. */
export const Tally = z.object({
  points: z.int(),
  online: z.int(),
  /** Points whose heads have been counted. */
  signed: z.int(),
  summoned: z.int(),
  present: z.int(),
})
export type Tally = z.infer<typeof Tally>

const ofPoint = z.object({ pointId: PointId })
const done = z.object({})

export const pointsCommands = {
  'points:add': command({
    input: PointProfile,
    output: z.object({ pointId: PointId }),
    failures: ['pointNameTaken', 'secondMain', 'unitNotFound', 'conferenceClosed', 'tooManyPoints'],
  }),
  'points:edit': command({
    input: PointProfile.extend({ pointId: PointId }),
    output: done,
    failures: ['pointNotFound', 'pointNameTaken', 'secondMain', 'unitNotFound', 'conferenceClosed'],
  }),
  /** Its devices are signed out; what it did stays on record. */
  'points:remove': command({ input: ofPoint, output: done, failures: ['pointNotFound', 'conferenceClosed'] }),
  /** One remote point per ticked unit that has none yet, named after it. */
  'points:addFromUnits': command({
    input: z.object({
      unitIds: z.array(UnitId).min(1).max(20_000),
      summoned: z.int().min(0).max(MAX_SUMMONED),
    }),
    output: z.object({ added: z.int(), skipped: z.int() }),
    failures: ['unitNotFound', 'conferenceClosed', 'tooManyPoints'],
  }),
  /** Applies exactly the rows of a preview that was shown; `previewStale` when the points changed since. */
  'points:applyList': command({
    input: z.object({ previewId: PointId }),
    output: z.object({ added: z.int(), edited: z.int() }),
    failures: ['previewNotFound', 'previewStale', 'conferenceClosed', 'tooManyPoints'],
  }),
  /** Signs one device out at once. */
  'points:revokeDevice': command({
    input: ofPoint.extend({ deviceId: DeviceId }),
    output: done,
    failures: ['pointNotFound', 'deviceNotFound'],
  }),
  /** The link and the short code printed so far stop working; devices signed in stay. */
  'points:renewCode': command({ input: ofPoint, output: done, failures: ['pointNotFound', 'conferenceClosed'] }),
} as const

export const pointsEvents = [
  z.object({ type: z.literal('pointAdded'), pointId: PointId, profile: PointProfile }),
  z.object({ type: z.literal('pointEdited'), pointId: PointId, profile: PointProfile }),
  z.object({ type: z.literal('pointRemoved'), pointId: PointId }),
  z.object({ type: z.literal('codeRenewed'), pointId: PointId }),
  z.object({ type: z.literal('deviceBound'), pointId: PointId, deviceId: DeviceId, role: DeviceRole }),
  z.object({ type: z.literal('deviceRevoked'), pointId: PointId, deviceId: DeviceId }),
  /** The device has a line. */
  z.object({ type: z.literal('deviceConnected'), pointId: PointId, deviceId: DeviceId }),
  /** It had none for longer than the grace; blinks shorter than that never come here. */
  z.object({ type: z.literal('deviceLost'), pointId: PointId, deviceId: DeviceId }),
  z.object({ type: z.literal('pointNotified'), pointId: PointId, announcementId: AnnouncementId, text: Prose(500) }),
] as const
export const PointsEvent = z.discriminatedUnion('type', pointsEvents)
export type PointsEvent = z.infer<typeof PointsEvent>
