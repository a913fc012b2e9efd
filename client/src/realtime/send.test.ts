import { CommandId } from '@diem-cau/shared/kernel/ids.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Connection } from './connection.ts'
import { EMPTY_LIVE, type LiveState } from './liveState.ts'
import { type Line, createSend } from './send.ts'

const live: Connection = { kind: 'live', actor: { kind: 'follower' } }
const away: Connection = { kind: 'reconnecting', actor: { kind: 'follower' }, lostAt: 0 }
const done = { ok: true, value: {} }

/** A line that answers what `reply` says for the nth try; undefined is silence until the try times out. */
const openLine = (connection: Connection, reply: (nth: number) => unknown) => {
  const store = createStore<LiveState>(() => ({ ...EMPTY_LIVE, connection }))
  const ids: string[] = []
  const line: Line = {
    timeout: (ms) => ({
      emitWithAck: (_name, request) => {
        ids.push(CommandId.parse(request.id))
        const answer = reply(ids.length)
        if (answer !== undefined) return Promise.resolve(answer)
        return new Promise((_resolve, reject) => setTimeout(() => reject(new Error('silence')), ms))
      },
    }),
  }
  return { store, ids, send: createSend(line, store) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('send', () => {
  test('tries again with the same id when no answer comes', async () => {
    const { send, ids } = openLine(live, (nth) => (nth < 3 ? undefined : done))
    const reply = send('conference:open', {})
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await reply).toEqual({ ok: true, value: {} })
    expect(new Set(ids).size).toBe(1)
    expect(ids).toHaveLength(3)
  })

  test('goes out at once on the new line after a cut', async () => {
    const { send, ids, store } = openLine(live, (nth) => (nth === 1 ? undefined : done))
    const reply = send('conference:open', {})
    await vi.advanceTimersByTimeAsync(100)
    store.setState({ connection: away })
    await vi.advanceTimersByTimeAsync(100)
    expect(ids).toHaveLength(1)
    store.setState({ connection: live })
    await vi.advanceTimersByTimeAsync(0)
    expect(await reply).toEqual({ ok: true, value: {} })
  })

  test.each([
    ['nothing was ever sent', away, 'offline'],
    ['it was sent and nobody knows', live, 'timedOut'],
  ] as const)('after the patience: %s', async (_name, connection, failure) => {
    const { send } = openLine(connection, () => undefined)
    const reply = send('conference:open', {})
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await reply).toEqual({ ok: false, failure })
  })

  test.each([
    ['a refusal by name', { ok: false, failure: 'wrongPhase' }, { ok: false, failure: 'wrongPhase' }],
    ['a refusal that the command does not know', { ok: false, failure: 'pointNotFound' }, { ok: false, failure: 'internal' }],
    ['an answer of another shape', { yes: true }, { ok: false, failure: 'internal' }],
  ])('%s', async (_name, answer, expected) => {
    const { send } = openLine(live, () => answer)
    expect(await send('conference:open', {})).toEqual(expected)
  })
})
