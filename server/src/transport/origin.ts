import type { IncomingHttpHeaders } from 'node:http'

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null)

/**
 * Whether a request that carries our cookies may have been made by our own pages. Browsers send Origin with every
 * socket handshake and every write; a client without it is no browser and carries nobody else's cookies.
 */
export const createOriginCheck =
  (publicUrl: string | undefined, trustProxy: boolean) =>
  (headers: IncomingHttpHeaders): boolean => {
    const { origin } = headers
    if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site'
    const forwarded = trustProxy ? headers['x-forwarded-host'] : undefined
    const ours = typeof forwarded === 'string' ? forwarded : headers.host
    const host = hostOf(origin)
    return host !== null && (host === ours || (publicUrl !== undefined && host === hostOf(publicUrl)))
  }
