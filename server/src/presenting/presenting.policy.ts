import { type Policies, deskOrPresenter } from '../transport/policy.ts'

type Named = Extract<keyof Policies, `presenting:${string}`>

/** Whoever may present at all may ask; who is in command decides the rule. */
export const presentingPolicies: Policies<Named> = {
  'presenting:show': deskOrPresenter,
  'presenting:turnPage': deskOrPresenter,
  'presenting:stop': deskOrPresenter,
  'presenting:takeOver': deskOrPresenter,
  'presenting:handOver': deskOrPresenter,
}
