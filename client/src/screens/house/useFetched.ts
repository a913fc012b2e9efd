import { useCallback, useEffect, useState } from 'react'

export type Fetched<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'fetched'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown }

/** One question when the page opens, for the light pages that do without a query cache. `fetch` must stay the same function. */
export const useFetched = <Value>(fetch: () => Promise<Value>): readonly [Fetched<Value>, () => void] => {
  const [state, setState] = useState<Fetched<Value>>({ kind: 'loading' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isLeft = false
    const settle = (settled: Fetched<Value>): void => {
      if (!isLeft) setState(settled)
    }
    fetch().then(
      (value) => settle({ kind: 'fetched', value }),
      (error: unknown) => settle({ kind: 'failed', error }),
    )
    return () => {
      isLeft = true
    }
  }, [fetch, round])
  const again = useCallback(() => {
    setState({ kind: 'loading' })
    setRound((last) => last + 1)
  }, [])
  return [state, again]
}
