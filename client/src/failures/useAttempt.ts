import type { Result } from '@diem-cau/shared/kernel/result.ts'
import { useRef, useState } from 'react'
import { useFailureText } from './useFailureText.ts'

export interface Attempt {
  readonly isBusy: boolean
  /** Why the last one failed, as a sentence; gone with the next try. */
  readonly failure: string | undefined
  /** Undefined when one is under way already: a second click is not a second wish. */
  run<Value, Code extends string>(action: () => Promise<Result<Value, Code>>): Promise<Result<Value, Code> | undefined>
}

/** One thing that is asked for at a time, such as a form that is sent. */
export const useAttempt = (): Attempt => {
  const underWay = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const text = useFailureText()
  const run: Attempt['run'] = async (action) => {
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(true)
    setFailed(null)
    try {
      const result = await action()
      if (!result.ok) setFailed(result.failure)
      return result
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }
  return { isBusy, failure: failed === null ? undefined : text(failed), run }
}
