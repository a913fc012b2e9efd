/** Something shared, until `release` (which may be called again without effect). */
export interface Held<Thing> {
  readonly thing: Thing
  release(): void
}

interface Shared<Thing> {
  readonly making: Promise<Thing>
  holders: number
}

/**
 * Things that are made when first wanted, once however many want them at the same moment, and closed when nobody holds
 * them any more. One that closed by itself, as everything on a worker that died, is made again for the next who asks.
 */
export const createHoldings = <Thing extends { readonly closed: boolean; close(): void }>() => {
  const shared = new Map<string, Shared<Thing>>()

  const drop = (key: string, entry: Shared<Thing>): void => {
    if (shared.get(key) === entry) shared.delete(key)
  }
  const release = (key: string, entry: Shared<Thing>, thing: Thing): void => {
    entry.holders -= 1
    if (entry.holders > 0) return
    drop(key, entry)
    thing.close()
  }

  const hold = async (key: string, make: () => Promise<Thing>): Promise<Held<Thing>> => {
    const found = shared.get(key)
    const entry = found ?? { making: make(), holders: 0 }
    shared.set(key, entry)
    entry.holders += 1
    const thing = await entry.making.catch((error: unknown) => {
      drop(key, entry)
      throw error
    })
    if (thing.closed) {
      drop(key, entry)
      if (found) return hold(key, make)
      throw new Error(`${key} closed while it was made`)
    }
    let isHeld = true
    return {
      thing,
      release: () => {
        if (!isHeld) return
        isHeld = false
        release(key, entry, thing)
      },
    }
  }
  return { hold }
}
