import { Agent, request } from 'node:http'

export interface Asked {
  method: string
  /** From `/api` on, with its query. */
  path: string
  /** Sent as JSON; a string, a form and a blob are sent as they are. */
  body?: unknown
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  text: string
  /** The text as JSON where it is JSON, else the text. */
  body: unknown
}

const agent = new Agent({ keepAlive: true })

/** One request over loopback. Not `fetch`, which hides cookies and does not let a test choose `Host`. */
export async function send(address: string, { method, path, body, headers = {} }: Asked): Promise<Answer> {
  const { sent, type } = await encoded(body)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${address}${path}`,
      {
        method,
        agent,
        headers: { ...(type === undefined ? {} : { 'content-type': type }), ...headers },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.once('error', reject)
        incoming.once('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          const isJson =
            incoming.headers['content-type']?.startsWith('application/json') === true && text !== ''
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text,
            body: isJson ? JSON.parse(text) : text,
          })
        })
      },
    )
    outgoing.once('error', reject)
    outgoing.end(sent)
  })
}

/** A body as it travels, and what it says to be. */
async function encoded(body: unknown): Promise<{ sent?: string | Buffer; type?: string }> {
  if (body === undefined) return {}
  if (body instanceof FormData || body instanceof Blob) {
    const whole = new Response(body)
    const type = whole.headers.get('content-type') ?? ''
    return { sent: Buffer.from(await whole.arrayBuffer()), type }
  }
  return { sent: typeof body === 'string' ? body : JSON.stringify(body), type: 'application/json' }
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookiesOf(answer: Answer): string {
  return [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
