import { z } from 'zod'

/**
 * Ids are 12 characters of a 32-letter alphabet without look-alikes (60 bits): short enough for a page-turn
 * envelope on a thin line, and never secret. Anything secret is a token (see the server's credentials).
 */
export const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
export const ID_LENGTH = 12
const idPattern = new RegExp(`^[${ID_ALPHABET}]{${ID_LENGTH}}$`)

const idOf = <Brand extends string>() => z.string().regex(idPattern).brand<Brand>()

export const ConferenceId = idOf<'ConferenceId'>()
export type ConferenceId = z.infer<typeof ConferenceId>
export const PointId = idOf<'PointId'>()
export type PointId = z.infer<typeof PointId>
export const UnitId = idOf<'UnitId'>()
export type UnitId = z.infer<typeof UnitId>
export const AgendaItemId = idOf<'AgendaItemId'>()
export type AgendaItemId = z.infer<typeof AgendaItemId>
export const DocumentId = idOf<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>
export const DeviceId = idOf<'DeviceId'>()
export type DeviceId = z.infer<typeof DeviceId>
export const AnnouncementId = idOf<'AnnouncementId'>()
export type AnnouncementId = z.infer<typeof AnnouncementId>
export const SpeakRequestId = idOf<'SpeakRequestId'>()
export type SpeakRequestId = z.infer<typeof SpeakRequestId>
/** Client-made, one per intent: the same id sent twice is applied once. */
export const CommandId = idOf<'CommandId'>()
export type CommandId = z.infer<typeof CommandId>
/** Account ids are made by the auth library; only their shape is bounded here. */
export const UserId = z.string().min(1).max(64).brand<'UserId'>()
export type UserId = z.infer<typeof UserId>
/** SHA-256 of a stored file, in hex. */
export const FileHash = z.string().regex(/^[0-9a-f]{64}$/).brand<'FileHash'>()
export type FileHash = z.infer<typeof FileHash>

/** Makes an id from 12 random bytes; the caller brings the randomness, so this stays pure. */
export const toId = (bytes: Uint8Array): string => {
  let id = ''
  for (let index = 0; index < ID_LENGTH; index++) id += ID_ALPHABET.charAt((bytes[index] ?? 0) & 31)
  return id
}
