import { expect, test } from 'vitest'
import { dayFrom, flagFrom, idFrom, oneOf, textOf, yearFrom } from './search.ts'

test('what an address gives well formed is read', () => {
  expect(textOf('KBM')).toBe('KBM')
  expect(yearFrom('2021')).toBe(2021)
  expect(dayFrom('2021-03-15')).toBe('2021-03-15')
  expect(flagFrom('true')).toBe(true)
  expect(flagFrom(true)).toBe(true)
  expect(yearFrom(2021)).toBe(2021)
  expect(oneOf(['execution', 'finished'], 'finished')).toBe('finished')
  expect(idFrom('01935b3c-0000-7000-8000-000000000001')).toBe('01935b3c-0000-7000-8000-000000000001')
})

test('anything else counts as not given', () => {
  expect(textOf('')).toBeUndefined()
  expect(textOf(7)).toBeUndefined()
  expect(yearFrom('20x1')).toBeUndefined()
  expect(yearFrom('3021')).toBeUndefined()
  expect(yearFrom(undefined)).toBeUndefined()
  expect(dayFrom('2021-02-30')).toBeUndefined()
  expect(dayFrom(20210315)).toBeUndefined()
  expect(flagFrom('1')).toBeUndefined()
  expect(oneOf(['execution'], 'ended')).toBeUndefined()
  expect(idFrom("1'; drop table")).toBeUndefined()
})
