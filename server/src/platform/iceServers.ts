import { z } from 'zod'

const IceUrl = z.string().regex(/^(stuns?|turns?):[\w.[\]:-]+(\?transport=(udp|tcp))?$/)

/** As browsers' RTCIceServer, with the URLs always in a list. */
export const IceServer = z.object({
  urls: z.union([IceUrl.transform((url) => [url]), z.array(IceUrl).min(1)]),
  username: z.string().optional(),
  credential: z.string().optional(),
})
export type IceServer = z.output<typeof IceServer>
export const IceServers = z.array(IceServer).max(8)

/** `turn:user:password@host` is not a URL that a browser takes, but it is how people write one. */
const fromUrl = (text: string): unknown => {
  const [, scheme = '', username = '', credential = '', rest = ''] = /^(turns?):([^:@]+):([^@]+)@(.+)$/.exec(text) ?? []
  if (!scheme) return { urls: text }
  return { urls: `${scheme}:${rest}`, username: decodeURIComponent(username), credential: decodeURIComponent(credential) }
}

/** A JSON list, or URLs with commas between; `IceServers` checks what comes of it. */
export const readIceServers = (text: string): unknown => {
  try {
    return text.startsWith('[') ? JSON.parse(text) : text.split(',').map((url) => fromUrl(url.trim()))
  } catch {
    return null // not JSON, or a wrong %-escape in a password
  }
}
