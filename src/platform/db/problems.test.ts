import { expect, it } from 'vitest'
import { problemOfDatabase } from './problems.ts'

const withCode = (code: string) => Object.assign(new Error('from the driver'), { code })

it.each([
  ['23505', 'already-exists', 409],
  ['23503', 'unknown-reference', 422],
  ['23514', 'value-not-allowed', 422],
  ['53100', 'disk-full', 503],
  ['57P01', 'database-away', 503],
  ['ECONNRESET', 'database-away', 503],
  ['EPIPE', 'database-away', 503],
])('what PostgreSQL calls %s is %s', (state, code, status) => {
  const error = withCode(state)
  expect(problemOfDatabase(error)).toMatchObject({ code, status, cause: error })
})

it.each([
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'timeout exceeded when trying to connect',
])('%j means that the database is away', (message) => {
  expect(problemOfDatabase(new Error(message))?.code).toBe('database-away')
})

it('leaves every other error to whoever made it', () => {
  for (const error of [withCode('42P01'), new Error('division by zero'), 'text', null, undefined]) {
    expect(problemOfDatabase(error)).toBeNull()
  }
})
