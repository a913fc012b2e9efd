import type { Result } from '@diem-cau/shared/kernel/result.ts'
import { useCallback, useRef, useState } from 'react'
import { useFailureText } from './useFailureText.ts'

export interface Asking {
  readonly isBusy: boolean
  /** The sentence for how the last try failed, in the language in use. */
  readonly failure: string | undefined
  /** Asks, and hands the answer on; null while the last asking is still under way, so a double click asks once. */
  readonly ask: <Value, Code extends string>(
    question: () => Promise<Result<Value, Code>>,
  ) => Promise<Result<Value, Code> | null>
  readonly forget: () => void
}

const IDLE = { isBusy: false, failed: null }

/** For a form or a dialog: one question at a time whose answer is needed. */
export const useAsking = (): Asking => {
  const textOf = useFailureText()
  const [{ isBusy, failed }, setState] = useState<{ readonly isBusy: boolean; readonly failed: string | null }>(IDLE)
  const isUnderWay = useRef(false)
  const ask = useCallback<Asking['ask']>(async (question) => {
    if (isUnderWay.current) return null
    isUnderWay.current = true
    setState({ isBusy: true, failed: null })
    let failed: string | null = 'internal'
    try {
      const result = await question()
      failed = result.ok ? null : result.failure
      return result
    } finally {
      isUnderWay.current = false
      setState({ isBusy: false, failed })
    }
  }, [])
  const forget = useCallback(() => setState(IDLE), [])
  return { isBusy, failure: failed === null ? undefined : textOf(failed), ask, forget }
}
