import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { applyPatch, groupFiles, PATCHES, prepareSources } from './sources.mjs'
import { findMediasoup, placeInCache } from './worker.mjs'

const folder = mkdtempSync(join(tmpdir(), 'worker-sources-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every patch fits the mediasoup that is installed, and nothing is left that could be downloaded', () => {
  prepareSources(findMediasoup(), folder, { inGroups: true })
  const read = (file) => readFileSync(join(folder, file), 'utf8')
  for (const { file, to } of PATCHES) expect(read(file)).toContain(to)
  expect(read('meson.build')).toMatch(/common_sources = \[\n {2}'groups\/0\.cpp',/)
  expect(read('subprojects/unordered-dense.wrap')).not.toMatch(/url|revision/)
  expect(() => read('subprojects/openssl.wrap')).toThrow('ENOENT')
})

test('a patch that an upstream release has made unnecessary is passed over, one that does not fit any more stops the build', () => {
  const patch = { why: 'it crashes', file: 'a.cpp', from: 'bad()', to: 'good()', needed: true }
  expect(applyPatch('x = bad();', patch)).toBe('x = good();')
  expect(applyPatch('x = good();', patch)).toBe('x = good();')
  expect(() => applyPatch('x = other();', patch)).toThrow('it crashes')
  expect(applyPatch('x = other();', { ...patch, needed: false })).toBe('x = other();')
})

test('files whose own names meet are compiled apart', () => {
  const files = [
    { name: 'a.cpp', text: 'static constexpr size_t MaxSize{ 4 };' },
    { name: 'b.cpp', text: 'inline static void onRead(uv_stream_t* handle)\n{' },
    { name: 'c.cpp', text: 'static const int MaxSize = 5;' },
    ...Array.from({ length: 8 }, (_, index) => ({ name: `${index}.cpp`, text: '' })),
  ]
  expect(groupFiles(files)).toEqual([
    ['a.cpp', 'b.cpp', '0.cpp', '1.cpp', '2.cpp', '3.cpp', '4.cpp', '5.cpp'],
    ['c.cpp', '6.cpp', '7.cpp'],
  ])
})

test('the kept worker is one for this version, this machine and this recipe', () => {
  expect(placeInCache({ version: '3.0.0' })).toContain(`3.0.0-${process.platform}-${process.arch}-`)
})

test("no npm runs mediasoup's own install step, which fails where there is no GitHub", () => {
  const root = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
  // npm 11 asks package.json; npm 10 asks the lock file. When npm has written the second line again, take it out again.
  expect(root('package.json').allowScripts.mediasoup).toBe(false)
  expect(root('package-lock.json').packages['node_modules/mediasoup']).not.toHaveProperty('hasInstallScript')
})
