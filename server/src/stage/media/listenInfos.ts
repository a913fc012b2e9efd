import { isIPv4, isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { types } from 'mediasoup'

export interface MediaListening {
  /** The first worker's port, UDP and TCP; the next worker has the next one. 0: any free ones (tests). */
  readonly port: number
  /** Addresses or a host name under which devices reach this machine; none: those of its network interfaces. */
  readonly announced: readonly string[]
}

/** Where to listen, and as what to announce it. */
interface Endpoint {
  readonly ip: string
  readonly announcedAddress?: string
}

/** Each address of its own, because a device is told where to send, and 0.0.0.0 is nowhere. */
const ofInterfaces = (): Endpoint[] => {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const isReachable = ({ internal, address }: { internal: boolean; address: string }) =>
    !internal && !address.toLowerCase().startsWith('fe80:')
  const reachable = all.filter(isReachable).map(({ address }) => ({ ip: address }))
  // A laptop without a network can still show a conference to itself.
  return reachable.some(({ ip }) => isIPv4(ip)) ? reachable : [{ ip: '127.0.0.1' }, ...reachable]
}

/** Behind address translation a machine does not know its own address, so it listens on all of them. */
const ofAnnounced = (announced: readonly string[]): Endpoint[] => {
  const six = announced.find((address) => isIPv6(address))
  const four = announced.find((address) => !isIPv6(address))
  return [
    ...(four === undefined ? [] : [{ ip: '0.0.0.0', announcedAddress: four }]),
    ...(six === undefined ? [] : [{ ip: '::', announcedAddress: six }]),
  ]
}

/** UDP and TCP on one port for each address; where the first is blocked, browsers take the second. */
export const listenInfosOf = ({ port, announced }: MediaListening, workerIndex: number): types.TransportListenInfo[] => {
  const endpoints = announced.length > 0 ? ofAnnounced(announced) : ofInterfaces()
  return endpoints.flatMap((endpoint) =>
    (['udp', 'tcp'] as const).map((protocol) => ({
      ...endpoint,
      protocol,
      // Two sockets on one port, for two families.
      ...(isIPv6(endpoint.ip) ? { flags: { ipv6Only: true } } : {}),
      ...(port === 0 ? { portRange: { min: 20_000, max: 32_000 } } : { port: port + workerIndex }),
    })),
  )
}

/**
 * Between workers of this machine; above the ports of browsers, so that a pipe never sits on the port that a worker
 * needs when it comes back.
 */
export const pipeListenInfo: types.TransportListenInfo = {
  protocol: 'udp',
  ip: '127.0.0.1',
  portRange: { min: 33_000, max: 60_999 },
}
