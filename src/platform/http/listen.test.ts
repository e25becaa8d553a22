import { createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { findPort } from './listen.ts'

const host = '127.0.0.1'

function occupy(port: number): Promise<void> {
  const server = createServer()
  onTestFinished(() => void server.close())
  return new Promise((resolve) => server.listen({ host, port }, resolve))
}

it('finds a free port for 0, and keeps one that is asked for', async () => {
  const port = await findPort(host, 0)
  expect(port).toBeGreaterThan(0)
  expect(await findPort(host, port)).toBe(port)
})

it('says in words that a port is taken, and which one to try', async () => {
  const port = await findPort(host, 0)
  await occupy(port)
  const problem = await findPort(host, port).catch((error: unknown) => error)
  expect(problem).toMatchObject({
    code: 'port-in-use',
    details: { port: String(port), next: String(port + 1) },
  })
})

it('says in words that this computer does not have an address', async () => {
  await expect(findPort('192.0.2.1', 0)).rejects.toMatchObject({ code: 'host-unknown' })
})
