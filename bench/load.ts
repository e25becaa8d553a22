import { Agent, request } from 'node:http'

/** How long each request took, in milliseconds, and how long all of them took together. */
export interface Timings {
  latencies: number[]
  seconds: number
}

/** Sends bodies over so many connections that stay open; throws at the first answer that is no 200. */
export async function sendAll(
  url: string,
  cookie: string,
  bodies: readonly string[],
  connections: number,
): Promise<Timings> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
        const start = performance.now()
        await post(url, agent, cookie, body)
        latencies.push(performance.now() - start)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return { latencies, seconds }
}

function post(url: string, agent: Agent, cookie: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const outgoing = request(url, { method: 'POST', agent, headers }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.once('end', () => {
        const answer = Buffer.concat(chunks)
        const refused = answer.includes('"refused"') || answer.includes('"asked"')
        if (incoming.statusCode === 200 && !refused) resolve()
        else reject(new Error(`${incoming.statusCode}: ${answer.toString().slice(0, 500)}`))
      })
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

/** Runs tasks, so many at a time, and times each. */
export async function runAll(
  tasks: readonly (() => Promise<unknown>)[],
  connections: number,
): Promise<Timings> {
  const latencies: number[] = []
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
        const start = performance.now()
        await task()
        latencies.push(performance.now() - start)
      }
    }),
  )
  return { latencies, seconds: (performance.now() - began) / 1000 }
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
