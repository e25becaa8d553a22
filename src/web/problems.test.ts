import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import { registrationProblem } from '../registration/core/problems.ts'
import { sentenceOf, statusOf } from './problems.ts'

test('the sentence of the server is what a person reads', () => {
  const error = new ORPCError('CONFLICT', {
    status: 409,
    data: { sentence: { nl: 'Al veranderd.', en: 'Changed already.' }, details: {} },
  })
  expect(sentenceOf(error)).toEqual({ nl: 'Al veranderd.', en: 'Changed already.' })
  expect(statusOf(error)).toBe(409)
})

test('a problem found in the browser reads the same', () => {
  const problem = registrationProblem('date-in-future', { date: '2027-01-02' })
  expect(sentenceOf(problem).nl).toBe('2 januari 2027 moet nog komen. Klopt die datum?')
})

test('no answer at all says that nothing is lost', () => {
  const error = new TypeError('Failed to fetch')
  expect(sentenceOf(error).nl).toContain('niet bereikbaar')
  expect(sentenceOf(error).en).toContain('Nothing is lost')
  expect(statusOf(error)).toBeNull()
})

test('an answer without a sentence is a fault of ours', () => {
  expect(sentenceOf(new ORPCError('INTERNAL_SERVER_ERROR')).en).toContain('on our side')
})
