import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** Serves the component gallery at /gallery in development; a production build never sees it. */
export const galleryPage = (): Plugin => ({
  name: 'gallery-page',
  apply: 'serve',
  configureServer: (server) => {
    server.middlewares.use('/gallery', (request, response, next) => {
      const page = new URL('gallery.html', import.meta.url)
      readFile(page, 'utf8')
        .then((html) => server.transformIndexHtml(request.originalUrl ?? '/gallery', html))
        .then((html) => {
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(html)
        })
        .catch(next)
    })
  },
})
