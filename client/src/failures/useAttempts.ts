import type { Result } from '@diem-cau/shared/kernel/result.ts'
import { useCallback, useState } from 'react'
import type { FailureName } from './failure.messages.ts'
import { useFailureText } from './useFailureText.ts'

export interface Attempts {
  /** Is this action under way? */
  isBusy(key: string): boolean
  /** Why the last one failed, as a sentence; gone with the next try. */
  readonly failure: string | undefined
  /** Resolves to whether it was done; never throws what the server answers. */
  run<Value>(key: string, action: () => Promise<Result<Value, FailureName>>): Promise<boolean>
  dismiss(): void
}

const NONE: ReadonlySet<string> = new Set()

/** What a place with buttons needs: which of them is busy, and the sentence for what went wrong. */
export const useAttempts = (): Attempts => {
  const [busy, setBusy] = useState(NONE)
  const [failed, setFailed] = useState<FailureName | null>(null)
  const text = useFailureText()
  const run = useCallback<Attempts['run']>(async (key, action) => {
    setFailed(null)
    setBusy((held) => new Set(held).add(key))
    try {
      const result = await action()
      if (!result.ok) setFailed(result.failure)
      return result.ok
    } finally {
      setBusy((held) => new Set([...held].filter((each) => each !== key)))
    }
  }, [])
  const dismiss = useCallback(() => setFailed(null), [])
  const isBusy = useCallback((key: string) => busy.has(key), [busy])
  return { isBusy, failure: failed === null ? undefined : text(failed), run, dismiss }
}
