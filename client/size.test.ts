import { expect, it } from 'vitest'
import { filesNeededBy, followChunks, type Manifest } from './size.ts'

const manifest: Manifest = {
  'index.html': { file: 'entry.js', isEntry: true, imports: ['_react.js'], css: ['entry.css'] },
  '_react.js': { file: 'react.js', imports: ['_tiny.js'] },
  '_tiny.js': { file: 'tiny.js', imports: ['_react.js'] },
  '_stage.js': { file: 'stage.js', css: ['stage.css'] },
  'src/screens/follow/Follow.tsx': { file: 'follow.js', isDynamicEntry: true, imports: ['index.html', '_stage.js'] },
  'src/screens/desk/Desk.tsx': { file: 'desk.js', isDynamicEntry: true, css: ['desk.css'] },
  'src/logo.svg': { file: 'logo.svg' },
}

it('counts the entry, the follow chunk and what they import, each once, and nothing of other screens', () => {
  expect(filesNeededBy(manifest, followChunks(manifest))).toEqual([
    'tiny.js',
    'react.js',
    'entry.js',
    'entry.css',
    'stage.js',
    'stage.css',
    'follow.js',
  ])
})

it('refuses to measure a build without a follow screen', () => {
  expect(() => followChunks({ 'index.html': { file: 'entry.js', isEntry: true } })).toThrow('follow')
})
