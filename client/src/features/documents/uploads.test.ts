import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import { FileHash } from '@diem-cau/shared/kernel/ids.ts'
import { buildDocumentId } from '@diem-cau/shared/testing/build.ts'
import { expect, test, vi } from 'vitest'
import { createUploads } from './uploads.ts'

const id = buildDocumentId('d')
const pdf = new File(['%PDF'], 'văn bản.pdf')
const stored = ok(FileHash.parse('a'.repeat(64)))

/** Uploads whose answers are given by hand. */
const build = () => {
  const sent: { answer: (result: Result<FileHash, string>) => void; share: (share: number) => void }[] = []
  const onStored = vi.fn(async () => undefined)
  const uploads = createUploads(onStored, (_id, _file, share) => {
    let settle: (result: Result<FileHash, string>) => void = () => undefined
    const answer = new Promise<Result<FileHash, string>>((resolve) => {
      settle = resolve
    })
    sent.push({ answer: settle, share })
    return { answer, cancel: () => settle(fail('cancelled')) }
  })
  return { uploads, sent, onStored, now: () => uploads.store.getState().get(id) }
}

test('shows its share, and goes once the library knows of it', async () => {
  const { uploads, sent, onStored, now } = build()
  uploads.start(id, pdf)
  sent[0]?.share(0.4)
  expect(now()).toMatchObject({ state: 'running', share: 0.4 })
  sent[0]?.answer(stored)
  await vi.waitFor(() => expect(now()).toBeUndefined())
  expect(onStored).toHaveBeenCalledWith(id)
})

test('a refusal stays until it is sent again or put away', async () => {
  const { uploads, sent, now } = build()
  uploads.start(id, pdf)
  sent[0]?.answer(fail('encrypted'))
  await vi.waitFor(() => expect(now()).toMatchObject({ state: 'failed', failure: 'encrypted' }))
  uploads.retry(id)
  expect(now()?.state).toBe('running')
  sent[1]?.answer(fail('truncated'))
  await vi.waitFor(() => expect(now()).toMatchObject({ failure: 'truncated' }))
  uploads.forget(id)
  expect(now()).toBeUndefined()
})

test('cancelling leaves nothing', async () => {
  const { uploads, onStored, now } = build()
  uploads.start(id, pdf)
  uploads.cancel(id)
  await vi.waitFor(() => expect(now()).toBeUndefined())
  expect(onStored).not.toHaveBeenCalled()
})

test('a second file replaces the first, whose late words change nothing', async () => {
  const { uploads, sent, now } = build()
  uploads.start(id, pdf)
  uploads.start(id, new File(['%PDF'], 'hai.pdf'))
  sent[0]?.share(0.9)
  sent[0]?.answer(fail('offline'))
  await Promise.resolve()
  expect(now()).toMatchObject({ name: 'hai.pdf', state: 'running', share: 0 })
})
