import type { LibraryFile } from '@diem-cau/shared/documents/documents.queries.ts'
import { FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { instant } from '@diem-cau/shared/kernel/time.ts'
import { expect, test } from 'vitest'
import { fileState, isBeingDrawn, mayHelpToRetry } from './fileState.ts'
import type { Upload } from './uploads.ts'

const stored = { hash: FileHash.parse('a'.repeat(64)), name: 'a.pdf', bytes: 9, pages: 12, uploadedAt: instant(0) }
const rendering: LibraryFile = { state: 'rendering', renderedPages: 3, ...stored }
const sent = { name: 'b.pdf', file: new File([], 'b.pdf') }

test.each<[string, LibraryFile | null, Upload | undefined, object]>([
  ['nothing', null, undefined, { kind: 'none' }],
  ['waiting', { state: 'queued', ...stored }, undefined, { kind: 'queued', pages: 12 }],
  ['on the way', rendering, undefined, { kind: 'rendering', rendered: 3, pages: 12 }],
  ['done', { state: 'ready', aspect: 0.7, ...stored }, undefined, { kind: 'ready', pages: 12 }],
  ['failed', { state: 'failed', failure: 'timedOut', ...stored }, undefined, { kind: 'failed', failure: 'timedOut' }],
  ['a new file goes out', rendering, { state: 'running', share: 0.5, ...sent }, { kind: 'uploading', share: 0.5, name: 'b.pdf' }],
  ['and is refused', rendering, { state: 'failed', failure: 'encrypted', ...sent }, { kind: 'uploadFailed', failure: 'encrypted', name: 'b.pdf' }],
])('%s', (_, file, upload, expected) => expect(fileState(file, upload)).toEqual(expected))

test('only pages on their way are asked after', () => {
  expect([{ file: rendering }, { file: null }].map(isBeingDrawn)).toEqual([true, false])
})

test.each([['offline', true], ['cancelled', true], ['renderFailed', true], ['notPdf', false], ['encrypted', false]] as const)(
  'trying again after %s: %s',
  (failure, expected) => expect(mayHelpToRetry(failure)).toBe(expected),
)
