import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { Envelope } from '@diem-cau/shared/protocol/wire.ts'
import { helloOf, shakeHands } from '../../fixtures/socket.ts'
import { type Family, percentile, toRow } from '../row.ts'

const NAME = 'page turn, bytes on the websocket'
const GOAL_BYTES = 120
const TURNS = 20

/** A line that counts what comes from the server, frames and all. */
const openCountingLine = async (serverPort: number) => {
  let received = 0
  const proxy = createServer((near) => {
    const far = connect(serverPort, '127.0.0.1')
    far.on('data', (part) => {
      received += part.length
    })
    near.pipe(far).pipe(near)
    for (const [end, other] of [[near, far], [far, near]] as const) end.on('error', () => other.destroy())
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://localhost:${address.port}`, received: () => received, close: () => void proxy.close() }
}

/** What one turned page costs one follower's line: everything that arrives, the websocket's own framing included. */
export const pageTurnBytes: Family = {
  names: [NAME],
  measure: async (live) => {
    const { server, organizer, conferenceId } = await live()
    const line = await openCountingLine(server.port)
    const follower = await shakeHands({ url: line.url, auth: helloOf(conferenceId, { kind: 'follower' }) })
    if (follower.kind !== 'welcomed' || follower.welcome.catchUp.kind !== 'snapshot') throw new Error('the follower was not let in')
    const { socket } = follower
    const documentId = follower.welcome.catchUp.state.documents[0]?.id ?? ''
    const turned = (): Promise<Envelope> =>
      new Promise((resolve) => socket.once('stage', (raw: unknown) => resolve(Envelope.parse(raw))))
    const shown = turned()
    await organizer.command(conferenceId, 'presenting:show', { documentId, page: 1 })
    await shown
    const costs: number[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      const before = line.received()
      const arrived = turned()
      await organizer.command(conferenceId, 'presenting:turnPage', { documentId, page: 2 + (turn % 3) })
      await arrived
      costs.push(line.received() - before)
    }
    socket.disconnect()
    line.close()
    return [toRow(NAME, 'bytes', percentile(costs, 0.5), GOAL_BYTES)]
  },
}
