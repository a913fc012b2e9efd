import { expect, test } from 'vitest'
import { CONNECTING, type Connection, type LineEvent, step } from './connection.ts'

const actor = { kind: 'follower' } as const
const welcomed: LineEvent = { type: 'welcomed', actor }
const dropped = (at: number): LineEvent => ({ type: 'dropped', at })
const ended: LineEvent = { type: 'ended', reason: 'revoked' }

const after = (...events: LineEvent[]): Connection => events.reduce(step, CONNECTING)

test.each([
  ['a line that never came is still coming', [dropped(1)], { kind: 'connecting' }],
  ['welcomed', [welcomed], { kind: 'live', actor }],
  ['dropped remembers who we are and since when', [welcomed, dropped(5)], { kind: 'reconnecting', actor, lostAt: 5 }],
  ['a second drop does not move the moment', [welcomed, dropped(5), dropped(9)], { kind: 'reconnecting', actor, lostAt: 5 }],
  ['back', [welcomed, dropped(5), welcomed], { kind: 'live', actor }],
  ['ended stays ended, whatever comes', [welcomed, ended, dropped(5), welcomed], { kind: 'ended', reason: 'revoked' }],
] as const)('%s', (_name, events, expected) => expect(after(...events)).toEqual(expected))
