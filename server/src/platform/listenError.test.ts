import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { describeListenError } from './listenError.ts'

test('a taken port is named together with a way out; a bug is left alone', async () => {
  const first = createServer().listen(0)
  await once(first, 'listening')
  const { port } = first.address() as AddressInfo
  const second = createServer().listen(port)
  const [error] = (await once(second, 'error')) as [unknown]
  expect(describeListenError(error, port)).toContain(`Port ${port} is taken`)
  expect(describeListenError(new TypeError('bug'), port)).toBeUndefined()
  first.close()
})
