import type { Readable } from 'node:stream'
import type { ContractProcedure } from '@orpc/contract'
import { type AnyRouter, traverseContractProcedures } from '@orpc/server'
import type { EndpointMeta } from '../core/contract.ts'
import { tooLarge, uploadProblem } from '../core/upload.ts'

/** An endpoint that takes a file, as Fastify names its address. */
export interface Upload {
  method: string
  url: string
  largestFile: number
}

/** The endpoints of a router that take a file. */
export function uploadsOf(router: AnyRouter, prefix: string): Upload[] {
  const uploads: Upload[] = []
  traverseContractProcedures({ router, path: [] }, ({ contract }) => {
    const { route, meta } = contract['~orpc'] as ContractProcedure<never, never, never, EndpointMeta>['~orpc']
    const { method, path } = route
    if (meta.largestFile === undefined || method === undefined || path === undefined) return
    const url = prefix + path.replace(/\{(\w+)\}/g, ':$1')
    uploads.push({ method, url, largestFile: meta.largestFile })
  })
  return uploads
}

/** What a form weighs besides its file: borders, names, ids. */
const formWeight = 64 * 1024
/** Beyond this many times what is allowed, nobody waits for the rest: the connection is cut. */
const patience = 8

/**
 * The fields of a form that arrives with a file. What is too large is let pass by without being kept,
 * because a browser reads the answer only after it has sent everything. Throws `document-too-large`
 * and `upload-not-read`.
 */
export async function readForm(
  body: Readable,
  contentType: string | undefined,
  largestFile: number,
): Promise<FormData> {
  const bytes = await readUpTo(body, largestFile + formWeight)
  if (bytes === null) throw tooLarge(largestFile)
  try {
    const headers = { 'content-type': contentType ?? '' }
    return await new Response(new Uint8Array(bytes), { headers }).formData()
  } catch (error) {
    throw uploadProblem('upload-not-read', {}, { cause: error })
  }
}

/** The bytes of a body; `null` when there are more than `limit`, of which none is kept. */
async function readUpTo(body: Readable, limit: number): Promise<Buffer | null> {
  let chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks = []
    if (size > limit * patience) break
  }
  return size > limit ? null : Buffer.concat(chunks)
}
