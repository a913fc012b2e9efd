import { expect, test } from 'vitest'
import { missingPackages, percentOf } from './build.mjs'

test.each([
  ['[120/300] Compiling C++ object mediasoup-worker.p/src_Worker.cpp.o', 40],
  ['[300/300] Linking target mediasoup-worker', 100],
  ['../src/Worker.cpp:3: warning: [1/2]', undefined],
])('%s', (line, percent) => {
  expect(percentOf(line)).toBe(percent)
})

test('on a machine with nothing, everything that is missing is named at once', () => {
  const { PATH } = process.env
  process.env.PATH = '/nowhere'
  try {
    expect(missingPackages().join(' ')).toBe(
      'g++ meson ninja-build pkg-config flatbuffers-compiler binutils libuv1-dev libssl-dev libsrtp2-dev libflatbuffers-dev libabsl-dev',
    )
  } finally {
    process.env.PATH = PATH
  }
})
