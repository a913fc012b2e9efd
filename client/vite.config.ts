import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { entryStylesFirst } from './entryStylesFirst.ts'
import { followChunk } from './followChunk.ts'
import { galleryPage } from './src/gallery/galleryPage.ts'

// The oldest browsers still met in communes: Chrome 109 is the last one for Windows 7 and 8.1, Firefox 115 its
// counterpart. Newer CSS (light-dark(), nesting) is written in the sources and lowered to these.
const oldestBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari16.4']

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), galleryPage(), entryStylesFirst()],
  // The server mounts Vite in development and answers every page itself.
  appType: 'custom',
  css: { transformer: 'lightningcss', modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    target: oldestBrowsers,
    cssTarget: oldestBrowsers,
    manifest: true,
    sourcemap: false,
    cssCodeSplit: true,
    rolldownOptions: { output: { codeSplitting: { groups: [followChunk()] } } },
    // Every asset is a file of our own origin: the content security policy allows no data: fonts or images.
    assetsInlineLimit: 0,
  },
})
