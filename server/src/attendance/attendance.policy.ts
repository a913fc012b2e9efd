import { type Policies, anyOf, desk, headOfThatPoint } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `attendance:${string}`>

export const attendancePolicies: Policies<Named> = {
  'attendance:signHeadcount': anyOf(desk, headOfThatPoint),
}
