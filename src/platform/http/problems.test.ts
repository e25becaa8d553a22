import { ORPCError, ValidationError } from '@orpc/server'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { envelopeOf, httpProblem, problemOf } from './problems.ts'

function invalid(schema: z.ZodType, data: unknown): ORPCError<string, unknown> {
  const issues = schema.safeParse(data).error?.issues ?? []
  const cause = new ValidationError({ message: 'invalid', issues, data })
  return new ORPCError('BAD_REQUEST', { cause })
}

it('a problem stays what it is', () => {
  const problem = httpProblem('not-allowed')
  expect(problemOf(problem)).toBe(problem)
})

it('an input that is not right names each field once', () => {
  const schema = z.object({
    date: z.string().min(3).regex(/-/),
    list: z.array(z.object({ count: z.number() })),
  })
  const problem = problemOf(invalid(schema, { date: 'x', list: [{ count: 'a' }] }))
  expect(problem).toMatchObject({ code: 'invalid-input', details: { fields: 'date, list.0.count' } })
  expect(envelopeOf(problem).toJSON()).toMatchObject({
    code: 'invalid-input',
    status: 400,
    data: {
      sentence: { nl: expect.stringContaining('date, list.0.count'), en: expect.stringContaining('date') },
      fields: [{ path: 'date' }, { path: 'date' }, { path: 'list.0.count' }],
    },
  })
})

it('what nobody foresaw is a fault that shows nothing of itself', () => {
  const problem = problemOf(new Error('select secret from accounts'))
  const body = JSON.stringify(envelopeOf(problem).toJSON())
  expect([problem.code, problem.status]).toEqual(['fault', 500])
  expect(body).not.toContain('secret')
})
