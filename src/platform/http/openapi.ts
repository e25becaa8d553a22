import type { AnyContractRouter } from '@orpc/contract'
import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'

/** The OpenAPI 3.1 document of a contract. Made once, when it is first asked for. */
export function openApiOf(contract: AnyContractRouter, version: string): () => Promise<object> {
  let made: Promise<object> | undefined
  return () => {
    made ??= new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(contract, {
      info: {
        title: 'Turfboek',
        version,
        description: 'The tally book of community work. Every endpoint names the permission it needs.',
        license: { name: 'EUPL-1.2' },
      },
      servers: [{ url: '/api' }],
    })
    return made
  }
}
