import { createReadStream, existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler } from 'express'

const CLIENT = fileURLToPath(new URL('../../../client', import.meta.url))

const isPage = (method: string, accepts: string | undefined): boolean =>
  (method === 'GET' || method === 'HEAD') && (accepts === undefined || accepts.includes('text/html') || accepts.includes('*/*'))

/** The built client: hashed files live for ever, the page itself is asked for anew each time. */
const built = (): RequestHandler => {
  const dist = join(CLIENT, 'dist')
  const page = join(dist, 'index.html')
  if (!existsSync(page)) throw new Error('the client is not built; `npm start` builds it')
  const files = express.static(dist, {
    index: false,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith(join(dist, 'assets'))
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (request, response, next) => {
    files(request, response, (error) => {
      const hasExtension = /\.\w+$/.test(request.path)
      if (error || hasExtension || !isPage(request.method, request.headers.accept)) {
        if (error) next(error)
        else response.status(404).type('text/plain').send('404')
        return
      }
      response.type('html').setHeader('Cache-Control', 'no-cache')
      if (request.method === 'HEAD') response.end()
      else createReadStream(page).pipe(response)
    })
  }
}

/** Vite inside the server, with reload on the same port. */
const developed = async (server: Server): Promise<RequestHandler> => {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: CLIENT,
    // Otherwise Vite writes its configuration to a file beside it, which `node --watch` takes for a change of ours.
    configLoader: 'native',
    server: { middlewareMode: true, hmr: { server } },
  })
  return (request, response, next) => {
    vite.middlewares(request, response, () => {
      readFile(join(CLIENT, 'index.html'), 'utf8')
        .then((html) => vite.transformIndexHtml(request.originalUrl, html))
        .then((html) => response.type('html').send(html))
        .catch(next)
    })
  }
}

export const serveClient = async (isDev: boolean, server: Server): Promise<RequestHandler> =>
  isDev ? developed(server) : built()
