import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { errorCode } from '../files.ts'
import { httpProblem } from './problems.ts'

/** Listens; gives the address to open. Throws `port-in-use`, `port-not-allowed` or `host-unknown`. */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    throw inWords(error, host, port)
  }
}

/**
 * The port to listen on: `port` when it is free, for 0 one that the system chooses. Throws what
 * `listen` would throw, before anything slow has begun.
 */
export async function findPort(host: string, port: number): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', (error) => reject(inWords(error, host, port)))
    probe.listen({ host, port, exclusive: true }, () => {
      const address = probe.address()
      const found = typeof address === 'object' && address !== null ? address.port : port
      probe.close(() => resolve(found))
    })
  })
}

function inWords(error: unknown, host: string, port: number): unknown {
  const details = { host, port: String(port), next: String(port + 1) }
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return httpProblem('port-in-use', details, { cause: error })
    case 'EACCES':
      return httpProblem('port-not-allowed', details, { cause: error })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return httpProblem('host-unknown', details, { cause: error })
    default:
      return error
  }
}
