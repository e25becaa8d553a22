import type {
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferSchemaInput,
  InferSchemaOutput,
} from '@orpc/contract'
import { implement } from '@orpc/server'
import { writingAs } from '../audit.ts'
import type { EndpointMeta } from '../core/contract.ts'
import { type Actor, reachOf } from '../core/permissions.ts'
import { type ReadTransaction, reading, type WriteTransaction } from '../db/transaction.ts'
import { httpProblem } from './problems.ts'
import type { RequestContext } from './request-context.ts'

type Contract<I extends AnySchema, O extends AnySchema> = ContractProcedure<I, O, ErrorMap, EndpointMeta>

/** What a handler is given: everything it needs, and nothing that it must not have. */
export interface Reading<I> {
  input: I
  actor: Actor
  tx: ReadTransaction
  now: Date
}
export interface Writing<I> extends Reading<I> {
  tx: WriteTransaction
}

/**
 * Serves a GET of a contract: session, permission, input, one read-only transaction, answer.
 * The order is the same for every endpoint, and this file is the only place that has it.
 */
export function reads<I extends AnySchema, O extends AnySchema>(
  contract: Contract<I, O>,
  handler: (reading: Reading<InferSchemaOutput<I>>) => Promise<InferSchemaInput<O>>,
) {
  return serve(contract, (context, actor, input) =>
    reading(context.pool, actor.organisationId, (tx) => handler({ input, actor, tx, now: context.now() })),
  )
}

/**
 * Serves a write of a contract: session, permission, input, one read-write transaction in which the
 * handler runs and the audit is written, commit, answer. Any problem rolls everything back.
 */
export function writes<I extends AnySchema, O extends AnySchema>(
  contract: Contract<I, O>,
  handler: (writing: Writing<InferSchemaOutput<I>>) => Promise<InferSchemaInput<O>>,
) {
  return serve(contract, (context, actor, input) => {
    const now = context.now()
    return writingAs(context.pool, actor, now, (tx) => handler({ input, actor, tx, now }))
  })
}

/** Serves what a visitor may ask without a session; no transaction, no organisation. */
export function open<I extends AnySchema, O extends AnySchema>(
  contract: Contract<I, O>,
  handler: (asked: { input: InferSchemaOutput<I>; context: RequestContext }) => Promise<InferSchemaInput<O>>,
) {
  return implement(contract)
    .$context<RequestContext>()
    .handler(({ input, context }) => handler({ input, context }))
}

function serve<I extends AnySchema, O extends AnySchema>(
  contract: Contract<I, O>,
  run: (context: RequestContext, actor: Actor, input: InferSchemaOutput<I>) => Promise<InferSchemaInput<O>>,
) {
  const { permission } = contract['~orpc'].meta
  if (permission === null) throw new Error(`${contract['~orpc'].route.path} names no permission.`)
  // Who asks is settled before what is asked is looked at: the input is validated after this middleware.
  return implement(contract, { initialInputValidationIndex: 1 })
    .$context<RequestContext>()
    .use(async ({ context, next }) => {
      const actor = await context.actor()
      if (reachOf(actor, permission) === 'none') throw httpProblem('not-allowed')
      return next({ context: { signedIn: actor } })
    })
    .handler(({ input, context }) => run(context, context.signedIn, input))
}
