/** What can go wrong is a value, not an exception: `Failure` codes are named by the command that can answer them. */
export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Code }

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const fail = <Code extends string>(failure: Code): { readonly ok: false; readonly failure: Code } => ({
  ok: false,
  failure,
})
