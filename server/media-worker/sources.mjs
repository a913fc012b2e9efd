import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECIPE } from './worker.mjs'

/** What is changed in mediasoup's own files; `needed` ones must fit, the others only save time. */
export const PATCHES = [
  {
    why: 'a precompiled header halves the time of the build',
    file: 'meson.build',
    from: "executable(\n  'mediasoup-worker',\n",
    to: "executable(\n  'mediasoup-worker',\n  cpp_pch: 'pch/mediasoup_worker_pch.hpp',\n",
    needed: false,
  },
  {
    why: 'Debian 12 has meson 1.0.1, and nothing in the file needs 1.1',
    file: 'meson.build',
    from: "meson_version: '>= 1.1.0'",
    to: "meson_version: '>= 1.0.0'",
    needed: false,
  },
  {
    // The callback answers 1 to every BIO_ctrl. An OpenSSL with kernel TLS, as Debian's is and mediasoup's own is not,
    // takes that as a yes to BIO_get_ktls_send(), allocates no write buffer, and the worker dies in the first browser's
    // DTLS handshake. Nothing that stays within the API shows it.
    why: "the BIO callback must hand back BIO_ctrl()'s own result",
    file: 'src/RTC/DtlsTransport.cpp',
    from: '(operationType == BIO_CB_RETURN) ?',
    to: '((operationType & BIO_CB_RETURN) != 0) ?',
    needed: true,
  },
]

/** The patched text; what was changed upstream already stays as it is. */
export const applyPatch = (text, { why, file, from, to, needed }) => {
  const parts = text.split(from)
  if (parts.length === 2) return parts.join(to)
  if (needed && !text.includes(to)) throw new Error(`${file} of this mediasoup is not the one we know: ${why}`)
  return text
}

const GROUP_FILES = 8
const STATIC_NAME = /\bstatic\b[^;{}()=[]*?\b(\w+)\s*(?=[({=[;])/g

/**
 * Most of a compilation is reading the same headers, so files are compiled eight at a time; together go only those
 * whose own names (`static`) differ. `files` are `{ name, text }`; the answer is a list of lists of names.
 */
export const groupFiles = (files) => {
  const groups = []
  for (const { name, text } of files) {
    const own = [...text.matchAll(STATIC_NAME)].map(([, found]) => found)
    const fits = (group) => group.names.length < GROUP_FILES && !own.some((found) => group.taken.has(found))
    let group = groups.find(fits)
    if (!group) groups.push((group = { names: [], taken: new Set() }))
    group.names.push(name)
    for (const found of own) group.taken.add(found)
  }
  return groups.map(({ names }) => names)
}

const SOURCE_LIST = /common_sources = \[([^\]]*)\]/

/** Replaces the worker's list of files by one of files that include them. */
const compileInGroups = (target) => {
  const path = join(target, 'meson.build')
  const build = readFileSync(path, 'utf8')
  const listed = [...(SOURCE_LIST.exec(build)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name)
  const groups = groupFiles(listed.map((name) => ({ name, text: readFileSync(join(target, name), 'utf8') })))
  mkdirSync(join(target, 'groups'))
  const written = groups.map((names, index) => {
    // Every file calls itself MS_CLASS in its log lines.
    const text = names.map((name) => `#include "../${name}"\n#undef MS_CLASS\n`).join('')
    writeFileSync(join(target, 'groups', `${index}.cpp`), text)
    return `  'groups/${index}.cpp',\n`
  })
  writeFileSync(path, build.replace(SOURCE_LIST, `common_sources = [\n${written.join('')}]`))
}

/** Not copied: results of builds, and the .wrap files, which say what to download; the overlay takes their place. */
const LEFT_OUT = ['out', 'prebuild', 'pip_invoke', 'subprojects']

/** Lays the worker's sources out in `target`, ready for meson. */
export const prepareSources = ({ folder }, target, { inGroups }) => {
  const leftOut = new Set(LEFT_OUT.map((name) => join(folder, 'worker', name)))
  cpSync(join(folder, 'worker'), target, { recursive: true, filter: (from) => !leftOut.has(from) })
  cpSync(join(RECIPE, 'overlay'), target, { recursive: true })
  for (const patch of PATCHES) {
    const path = join(target, patch.file)
    writeFileSync(path, applyPatch(readFileSync(path, 'utf8'), patch))
  }
  if (inGroups) compileInGroups(target)
}
