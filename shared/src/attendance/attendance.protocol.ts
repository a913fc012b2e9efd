import { z } from 'zod'
import { PointId } from '../kernel/ids.ts'
import { Instant } from '../kernel/time.ts'
import { command } from '../protocol/command.ts'

export const AbsenceReason = z.enum(['sick', 'duty', 'leave', 'other'])
export type AbsenceReason = z.infer<typeof AbsenceReason>

const heads = z.int().min(0).max(100_000)

/** The heads of one point as its head signs them; absent without reason is what is left of the summoned. */
export const Headcount = z.object({
  present: heads,
  /** Absent with a reason, in heads per reason; each reason at most once. */
  excused: z
    .array(z.object({ reason: AbsenceReason, count: z.int().min(1).max(100_000) }))
    .max(4)
    .refine((list) => new Set(list.map((each) => each.reason)).size === list.length),
})
export type Headcount = z.infer<typeof Headcount>

const signedBy = z.enum(['head', 'desk'])
export const SignedHeadcount = Headcount.extend({ by: signedBy, at: Instant })
export type SignedHeadcount = z.infer<typeof SignedHeadcount>

export const attendanceCommands = {
  /** By the point's own head, or by the desk for it. A later signature replaces the former; both stay on record. */
  'attendance:signHeadcount': command({
    input: Headcount.extend({ pointId: PointId }),
    output: z.object({}),
    failures: ['pointNotFound', 'checkInNotOpen', 'conferenceClosed', 'moreThanSummoned'],
  }),
} as const

export const attendanceEvents = [
  z.object({
    type: z.literal('headcountSigned'),
    pointId: PointId,
    headcount: Headcount,
    by: signedBy,
  }),
] as const
export const AttendanceEvent = z.discriminatedUnion('type', attendanceEvents)
export type AttendanceEvent = z.infer<typeof AttendanceEvent>
