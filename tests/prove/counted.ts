import { connect, createServer } from 'node:net'

/** Everything that goes through to a server on this machine, counted in bytes as they travel, headers included. */
export async function counted(port: number) {
  let bytes = 0
  const sockets = new Set<{ readonly destroy: () => void }>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    far.on('data', (chunk) => {
      bytes += chunk.length
    })
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    /** Since it was asked last. */
    bytes: () => {
      const since = bytes
      bytes = 0
      return since
    },
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
