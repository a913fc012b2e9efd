import { expect, test } from 'vitest'
import { IceServers, readIceServers } from './iceServers.ts'

test.each([
  ['stun:stun.example.vn:3478', [{ urls: ['stun:stun.example.vn:3478'] }]],
  [
    'stun:a.vn, turns:hop:m%40t@turn.example.vn:443?transport=tcp',
    [{ urls: ['stun:a.vn'] }, { urls: ['turns:turn.example.vn:443?transport=tcp'], username: 'hop', credential: 'm@t' }],
  ],
  [
    '[{"urls":["turn:[2001:db8::1]:3478"],"username":"u","credential":"c"}]',
    [{ urls: ['turn:[2001:db8::1]:3478'], username: 'u', credential: 'c' }],
  ],
])('%s', (text, servers) => {
  expect(IceServers.parse(readIceServers(text))).toEqual(servers)
})

test.each(['https://a.vn', '[{"urls":[]}]', '[{', 'turn:', 'stun:a.vn?transport=sctp', 'turn:u:%E0%A4@h'])('%s is refused', (text) => {
  expect(IceServers.safeParse(readIceServers(text)).success).toBe(false)
})
