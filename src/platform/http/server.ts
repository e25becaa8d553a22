import type { IncomingMessage } from 'node:http'
import fastifyStatic from '@fastify/static'
import { OpenAPIHandler } from '@orpc/openapi/fastify'
import type { AnyRouter } from '@orpc/server'
import { fromNodeHeaders } from 'better-auth/node'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type { Accounts } from '../auth/accounts.ts'
import { readCast } from '../auth/cast.ts'
import { isLoopback } from '../auth/loopback.ts'
import type { SessionFinder } from '../auth/sessions.ts'
import { envelopeOf, httpProblem, problemOf } from './problems.ts'
import type { RequestContext } from './request-context.ts'
import { secureHeaders } from './secure-headers.ts'
import { readForm, uploadsOf } from './uploads.ts'

export interface ServerOptions {
  pool: Pool
  accountsPool: Pool
  accounts: Accounts
  sessions: SessionFinder
  /** The endpoints of the slices, composed by main. */
  router: AnyRouter
  openApi: () => Promise<object>
  /** The built web app; `null` serves the API alone. */
  webFolder: string | null
  /** Where the pages of the API explorer are; earlier folders win. */
  docsFolders: string[]
  origins: readonly string[]
  demonstration: boolean
  now?: () => Date
  /** Told of faults: errors that no problem of the catalogue covers. */
  onFault: (error: unknown) => void
}

const bodyLimit = 4 * 1024 * 1024

/** The HTTP server: `/api` for the endpoints, `/api/auth` for accounts, everything else is the web app. */
export async function makeServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit, trustProxy: false, forceCloseConnections: true })
  server.addHook('onRequest', secureHeaders)
  server.setErrorHandler((error, _request, reply) => {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE'
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
    const problem = tooLarge
      ? httpProblem('too-large')
      : status < 500
        ? httpProblem('invalid-input', { fields: 'JSON' }, { cause: error })
        : problemOf(error)
    if (problem.code === 'fault') options.onFault(error)
    return reply.status(problem.status).send(envelopeOf(problem).toJSON())
  })
  await server.register(async (api) => serveEndpoints(api, options))
  await server.register(async (auth) => serveAccounts(auth, options))
  server.get('/api/health', async () => {
    await options.pool.query('select 1')
    return { status: 'ok' }
  })
  server.get('/api/openapi.json', () => options.openApi())
  await server.register(fastifyStatic, {
    root: options.docsFolders,
    prefix: '/api/docs/',
    decorateReply: false,
  })
  server.get('/api/docs', (_request, reply) => reply.redirect('/api/docs/'))
  if (options.webFolder !== null) await serveWeb(server, options.webFolder)
  return server
}

async function serveEndpoints(api: FastifyInstance, options: ServerOptions): Promise<void> {
  const handler = new OpenAPIHandler<RequestContext>(options.router, {
    clientInterceptors: [
      async ({ next }) => {
        try {
          return await next()
        } catch (error) {
          const problem = problemOf(error)
          if (problem.code === 'fault') options.onFault(error)
          throw envelopeOf(problem)
        }
      },
    ],
  })
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    refuseOtherOrigin(request, options.origins)
    const { matched } = await handler.handle(request, reply, {
      prefix: '/api',
      context: contextOf(request, options),
    })
    if (!matched) throw httpProblem('no-such-address')
    return reply
  }
  api.all('/api/*', answer)
  for (const { method, url, largestFile } of uploadsOf(options.router, '/api')) {
    await api.register(async (upload) => {
      // Who sends is settled before a large body is taken in.
      upload.addHook('preParsing', async (request) => {
        refuseOtherOrigin(request, options.origins)
        await contextOf(request, options).actor()
      })
      upload.addContentTypeParser('multipart/form-data', (request: FastifyRequest, body: IncomingMessage) =>
        readForm(body, request.headers['content-type'], largestFile),
      )
      upload.route({ method, url, handler: answer })
    })
  }
}

/** A write is taken only from the app's own pages: browsers say where a request comes from. */
function refuseOtherOrigin(request: FastifyRequest, origins: readonly string[]): void {
  const { origin } = request.headers
  if (request.method === 'GET' || origin === undefined) return
  if (!origins.includes(origin)) throw httpProblem('other-origin')
}

function contextOf(request: FastifyRequest, options: ServerOptions): RequestContext {
  const find = () => options.sessions.find(request.headers.cookie)
  return {
    pool: options.pool,
    now: options.now ?? (() => new Date()),
    demonstration: options.demonstration && isLoopback(request.headers.host ?? ''),
    cast: () => readCast(options.accountsPool),
    async session() {
      const found = await find()
      return found?.organisation ? { ...found, organisation: found.organisation } : null
    },
    async actor() {
      const found = await find()
      if (found === null) throw httpProblem('sign-in-first')
      if (found.organisation === null) throw httpProblem('not-a-member')
      return { ...found, organisationId: found.organisation.id }
    },
  }
}

/** No form of the accounts is larger. */
const accountBodyLimit = 64 * 1024

async function serveAccounts(auth: FastifyInstance, options: ServerOptions): Promise<void> {
  auth.all('/api/auth/*', { bodyLimit: accountBodyLimit }, async (request, reply) => {
    refuseOtherOrigin(request, options.origins)
    const { cookie } = request.headers
    const response = await options.accounts.handler(accountRequest(request, options.origins))
    if (request.url.startsWith('/api/auth/sign-out')) options.sessions.forget(cookie)
    reply.status(response.status)
    for (const [name, value] of response.headers) reply.header(name, value)
    return reply.send(await response.text())
  })
}

function accountRequest(request: FastifyRequest, [origin = '']: readonly string[]): Request {
  const headers = fromNodeHeaders(request.headers)
  // Sign-ins are counted an address: that of the connection, not one that the client makes up.
  headers.set('x-forwarded-for', request.ip)
  headers.delete('content-length')
  return new Request(new URL(request.url, origin), {
    method: request.method,
    headers,
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  })
}

async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (response, file) => {
      const hashed = file.includes('/assets/')
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  // Addresses of pages are known to the web app only: every other GET is its front door.
  server.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && !request.url.startsWith('/api/')) return reply.sendFile('index.html')
    const problem = httpProblem('no-such-address')
    return reply.status(problem.status).send(envelopeOf(problem).toJSON())
  })
}
