import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../platform/core/calendar-date.ts'
import {
  amountIn,
  dateIn,
  formalIn,
  fteIn,
  isEmptyCell,
  isFormula,
  minutesIn,
  purposeIn,
  sourceIn,
  yearIn,
  yesIn,
} from './paste-cells.ts'

describe('a date', () => {
  it.each([
    '2021-03-16',
    '2021-3-16',
    '16/3/2021',
    '16/03/2021',
    '16-03-2021',
    '16.3.2021',
    '16/03/21',
    '2021-03-16T00:00:00.000Z',
    '16/03/2021 00:00',
    '44271',
  ])('%s is 16 March 2021', (text) => expect(dateIn(text)).toBe('2021-03-16'))

  it.each(['30/02/2021', '3/16/2021', '2021', '16 maart', '1', '19999', '2021-13-01', '44271,5', 'ja'])(
    '%s is none',
    (text) => expect(dateIn(text)).toBeNull(),
  )

  it('is read from Excel’s number of the day, whatever day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        expect(dateIn(String(20_000 + days))).toBe(addDays(calendarDate('1954-10-03'), days))
      }),
    )
  })

  it('of two digits lies in this century up to 29', () => {
    expect([dateIn('1/1/29'), dateIn('1/1/98')]).toEqual(['2029-01-01', '1998-01-01'])
  })
})

it.each([
  ['0,8', 80],
  ['0.8', 80],
  ['1', 100],
  ['80%', 80],
  ['80 %', 80],
  ['0,75 VTE', 75],
  ['2', 200],
  ['0,01', 1],
  ['0', null],
  ['2,01', null],
  ['80', null],
  ['-0,5', null],
  ['0,333', null],
  ['33,3%', null],
  ['half', null],
])('%s is %s hundredths of a full-time equivalent', (text, hundredths) =>
  expect(fteIn(text)).toBe(hundredths),
)

it.each([
  ['12.500,50', 1_250_050],
  ['12,500.50', 1_250_050],
  ['€ 12 500', 1_250_000],
  ['12500 EUR', 1_250_000],
  ['1.234', 123_400],
  ['0,5', 50],
  ['-12', -1_200],
  ['-€ 12,30', -1_230],
  ['12,345,6', null],
  ['0,123', null],
  ['gratis', null],
])('%s is %s cents', (text, cents) => expect(amountIn(text)).toBe(cents))

it.each([
  ['7,5', 450],
  ['7.5', 450],
  ['7:30', 450],
  ['07:30:00', 450],
  ['7u30', 450],
  ['7 u 30', 450],
  ['7u', 420],
  ['3 uur', 180],
  ['1,33', 80],
  ['0', null],
  ['-1', null],
  ['7:75', null],
  ['lang', null],
])('%s is %s minutes', (text, minutes) => expect(minutesIn(text)).toBe(minutes))

it('reads years, answers and the words of the reference tables', () => {
  expect(['2021', '1990', '1989', '21', '2021,0'].map(yearIn)).toEqual([2021, 1990, null, null, null])
  expect(['Ja', 'x', 'WAAR', 'nee', 'Neen', 'FALSE', '1', 'misschien'].map(yesIn)).toEqual([
    ...[true, true, true, false, false, false, true],
    null,
  ])
  expect(['Formeel', 'informeel', 'Informal', 'ja', 'soms'].map(formalIn)).toEqual([
    true,
    false,
    false,
    true,
    null,
  ])
  expect(['Vlaams', 'OCMW', 'Enveloppe', 'european union', 'Fonds', 'oom'].map(sourceIn)).toEqual([
    ...['flemish', 'local', 'envelope', 'european', 'fund'],
    null,
  ])
  expect(['Transversaal', 'Overhead', 'alle thema’s', 'zomaar'].map(purposeIn)).toEqual([
    ...['transversal', 'overhead', 'transversal'],
    null,
  ])
})

it('tells a formula from a number with a sign and from a dash', () => {
  const formulas = [
    '=SUM(A1:A3)',
    '=1+1',
    '@naam',
    '+A1',
    '-A1+2',
    '#DIV/0!',
    '#WAARDE!',
    '#NAAM?',
    '#N/A',
    '#N/B',
  ]
  const others = ['-12,50', '+3', '-€ 5', '-80%', '#12', 'a=b', 'An - Bo', '1-3']
  expect([...formulas, ...others].map(isFormula)).toEqual([
    ...formulas.map(() => true),
    ...others.map(() => false),
  ])
  expect(['', '-', '–', '0', 'x'].map(isEmptyCell)).toEqual([true, true, true, false, false])
})
