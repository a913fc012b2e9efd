import { createStore, type StoreApi } from 'zustand/vanilla'

/** A choice a person made on this device, remembered between visits; `read` by every subscriber at once. */
export type Preference<Value extends string> = StoreApi<{ readonly value: Value }> & {
  readonly choose: (value: Value) => void
}

const storage = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null // a browser that forbids storage: the choice lasts as long as the page
  }
}

/** `apply` puts the choice where CSS and assistive technology see it; it runs now and at every change. */
export const createPreference = <Value extends string>(options: {
  readonly key: string
  readonly values: readonly Value[]
  readonly initial: Value
  readonly apply: (value: Value) => void
}): Preference<Value> => {
  const remembered = storage()?.getItem(options.key)
  const store = createStore(() => ({
    value: options.values.find((value) => value === remembered) ?? options.initial,
  }))
  options.apply(store.getState().value)
  return Object.assign(store, {
    choose: (value: Value) => {
      storage()?.setItem(options.key, value)
      options.apply(value)
      store.setState({ value })
    },
  })
}
