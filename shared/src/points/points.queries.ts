import { z } from 'zod'
import { ConferenceId, DeviceId, PointId } from '../kernel/ids.ts'
import { DeviceRole } from '../people/actor.ts'
import { PointListPreview } from './pointListPreview.ts'
import { Contact, PointKind } from './points.protocol.ts'

/** From the sheet: the token behind `#` of its link, or the short code as somebody typed it. */
const byLink = { link: z.string().min(1).max(200) }
const byCode = { code: z.string().min(1).max(40) }

/** POST /api/points/greet; 404 `codeUnknown`; 429 `tooMany` with Retry-After (seconds) after ten wrong tries in a minute. */
export const GreetRequest = z.union([z.object(byLink), z.object(byCode)])
export type GreetRequest = z.infer<typeof GreetRequest>
export const PointGreeting = z.object({
  conferenceId: ConferenceId,
  conferenceTitle: z.string(),
  pointId: PointId,
  pointName: z.string(),
  kind: PointKind,
})
export type PointGreeting = z.infer<typeof PointGreeting>

/** POST /api/points/sign-in; binds this device and sets its cookie. As greet, and 409 `tooManyDevices`. */
export const SignInRequest = z.union([z.object({ ...byLink, role: DeviceRole }), z.object({ ...byCode, role: DeviceRole })])
export type SignInRequest = z.infer<typeof SignInRequest>
export const SignedInDevice = z.object({ deviceId: DeviceId, conferenceId: ConferenceId })
export type SignedInDevice = z.infer<typeof SignedInDevice>

/** GET /api/devices/:deviceId, with the device's own cookie; 401 `notSignedIn` once it is revoked. */
export const DeviceIdentity = z.object({ conferenceId: ConferenceId, pointId: PointId, role: DeviceRole })
export type DeviceIdentity = z.infer<typeof DeviceIdentity>

/**
 * POST /api/conferences/:conferenceId/points/preview, for the desk: a CSV or XLSX file as the body, or JSON
 * `{text}` with what was pasted. Changes nothing; `points:applyList` with the id applies it within a day.
 * 422 with what makes the list unreadable: `listEmpty`, `tooManyRows`, or a failure of reading the file; 413 `tooLarge`.
 */
export const PastedList = z.object({ text: z.string() })
export const PointListReply = z.object({ previewId: PointId, preview: PointListPreview })
export type PointListReply = z.infer<typeof PointListReply>

/** GET /api/conferences/:conferenceId/sheet, for the desk: what the sign-in sheets print, the main point first. */
export const SheetPoint = z.object({
  pointId: PointId,
  name: z.string(),
  /** Name of its unit; empty without one. */
  unit: z.string(),
  kind: PointKind,
  summoned: z.int(),
  head: Contact,
  technician: Contact,
  /** Signs in; its secret stands behind `#`, which no browser sends and no log keeps. */
  url: z.string(),
  /** ABCD-EFGH */
  shortCode: z.string(),
})
export type SheetPoint = z.infer<typeof SheetPoint>
export const PointSheet = z.array(SheetPoint)
export type PointSheet = z.infer<typeof PointSheet>
