import { expect, test } from 'vitest'
import { readUploadReply } from './uploadFile.ts'

const hash = 'a'.repeat(64)
test.each([
  [202, JSON.stringify({ fileHash: hash }), { ok: true, value: hash }],
  [422, JSON.stringify({ ok: false, failure: 'encrypted' }), { ok: false, failure: 'encrypted' }],
  [413, '<html>Request Entity Too Large</html>', { ok: false, failure: 'tooLarge' }],
  [502, '<html>Bad Gateway</html>', { ok: false, failure: 'internal' }],
  [202, '{}', { ok: false, failure: 'internal' }],
])('an answer %i', (status, text, expected) => expect(readUploadReply(status, text)).toEqual(expected))
