import { expect, it } from 'vitest'
import { defineProblems, problemsFrom } from './problem.ts'

const problem = problemsFrom(
  defineProblems({
    late: {
      kind: 'conflict',
      sentence: { nl: '{date}: {count} te laat, {what}.', en: '{date}: {count} late, {what}.' },
    },
  }),
)

it('fills its sentence with dates, numbers and words, each as it is written', () => {
  const late = problem('late', { date: '2021-03-01', count: 1451, what: '{count} $& <b>' })
  expect(late.sentence('nl')).toBe('1 maart 2021: 1.451 te laat, {count} $& <b>.')
  expect(late.sentence('en')).toBe('1 March 2021: 1,451 late, {count} $& <b>.')
  expect([late.code, late.status, late.message]).toEqual(['late', 409, late.sentence('en')])
})

it('shows the place of a detail that is not given, rather than nothing', () => {
  expect(problem('late').sentence('nl')).toBe('{date}: {count} te laat, {what}.')
})

it('names a month as it is written, and leaves what only looks like one', () => {
  expect(problem('late', { date: '2021-03' }).sentence('nl')).toMatch(/^maart 2021: /)
  expect(problem('late', { date: '2021-03' }).sentence('en')).toMatch(/^March 2021: /)
  for (const date of ['2021-13', '2021-00', '12021-03']) {
    expect(problem('late', { date }).sentence('nl')).toMatch(new RegExp(`^${date}: `))
  }
})
