import { describe, expect, it } from 'vitest'
import {
  busiestDay,
  type FteSpan,
  fteOfYear,
  lastDayOf,
  lasts,
  seniorityYears,
  wholeYearsOfService,
} from '../src/organisation/core/staff-time.ts'
import { calendarDate, yearOf } from '../src/platform/core/calendar-date.ts'
import { facts } from './facts.ts'
import { makeUpStaff } from './staff.ts'
import { neighbourhoodTheme } from './staff-assignments.ts'

const staff = makeUpStaff('Demonstratie Limburg 2021')
const { employees, assignments, training, formation, funding, volunteers } = staff

/** Rounded to two decimals, as the report states it. */
const fte = (spans: readonly FteSpan[], year: number) => Math.round(fteOfYear(spans, year)) / 100
const themeOfProject = new Map(facts.projects.map(({ name, theme }) => [name, theme]))
const inNeighbourhoods = assignments.filter(
  ({ theme, project }) => (theme ?? themeOfProject.get(project ?? '')) === neighbourhoodTheme,
)

it('makes up the same from the same seed', () => {
  expect(makeUpStaff('Demonstratie Limburg 2021')).toEqual(staff)
})

describe('formation (2.1)', () => {
  const decreed = assignments.filter((one) => one.decreed)
  it.each([
    [2019, 25.2, 0.77],
    [2020, 25.21, 0.78],
    [2021, 24.45, 0.69],
  ])('of %i is %d realised, with %d of Maribel', (year, realised, maribel) => {
    expect(fte(decreed, year)).toBe(realised)
    expect(formation.find((one) => one.year === year)?.maribel).toBe(Math.round(maribel * 100))
  })
  it('has the mean norm and the mean realised of the report', () => {
    expect(formation.reduce((sum, { norm }) => sum + norm, 0) / formation.length).toBe(2457)
    const realised = formation.reduce((sum, { year }) => sum + fte(decreed, year), 0)
    expect((realised / formation.length).toFixed(2)).toBe('24.95')
  })
})

describe('assignments (2.2)', () => {
  it.each([
    [2020, 46.53, 10.26],
    [2021, 51.79, 13.93],
  ])('of %i come to %d, of which %d for the neighbourhoods', (year, all, neighbourhoods) => {
    expect(fte(assignments, year)).toBe(all)
    expect(fte(inNeighbourhoods, year)).toBe(neighbourhoods)
  })
  it('are direct for the share of the report', () => {
    const direct = fteOfYear(
      assignments.filter((one) => one.direct),
      2021,
    )
    expect(((direct / fteOfYear(assignments, 2021)) * 100).toFixed(1)).toBe('83.5')
  })
  it('lie within the employment, and never ask more than a full-time job', () => {
    for (const { code, start, end } of employees) {
      const own = assignments.filter(({ employee }) => employee === code)
      expect(own.length, code).toBeGreaterThan(0)
      for (const { from, to } of own) {
        expect(from >= start && (end === null || (to !== null && to <= end)), `${code} ${from}`).toBe(true)
      }
      expect(busiestDay(own, { from: start, to: null }).fte, code).toBeLessThanOrEqual(100)
    }
  })
  it('change in the middle of years, and some go on', () => {
    const midYear = assignments.filter(({ from }) => !from.endsWith('-01-01'))
    expect(midYear.length).toBeGreaterThan(20)
    expect(assignments.filter(({ to }) => to === null).length).toBeGreaterThan(40)
  })
})

describe('training (2.12)', () => {
  const hours = (year: number, formal: boolean) =>
    training
      .filter((one) => yearOf(one.date) === year && one.formal === formal)
      .reduce((sum, { minutes }) => sum + minutes, 0) / 60
  it('has the hours of the report', () => {
    expect([hours(2020, true), hours(2021, true), hours(2021, false)]).toEqual([1112, 1451, 521])
  })
  it('reaches as many employees as the report says, while they are employed', () => {
    const formal = training.filter(({ date, formal }) => formal && yearOf(date) === 2021)
    expect(new Set(formal.map(({ employee }) => employee)).size).toBe(46)
    for (const { employee, date } of training) {
      const term = employees.find(({ code }) => code === employee)
      expect(term && lasts({ from: term.start, to: term.end }, date), `${employee} ${date}`).toBe(true)
    }
  })
})

describe('seniority (2.13)', () => {
  const on = (year: number) =>
    employees.filter(({ start, end }) => lasts({ from: start, to: end }, lastDayOf(year)))
  const mean = (year: number) =>
    on(year).reduce((sum, { start }) => sum + seniorityYears(start, lastDayOf(year)), 0) / on(year).length
  it('has the means of the report', () => {
    expect(on(2021)).toHaveLength(71)
    expect([mean(2020).toFixed(2), mean(2021).toFixed(2)]).toEqual(['16.00', '17.25'])
  })
  it('has the groups of the report', () => {
    const years = on(2021).map(({ start }) => wholeYearsOfService(start, lastDayOf(2021)))
    const count = (from: number, to: number) => years.filter((one) => one >= from && one <= to).length
    expect([count(0, 4), count(15, 19), count(25, 99)]).toEqual([13, 16, 16])
    expect(count(5, 9) + count(10, 14) + count(20, 24)).toBe(26)
  })
  it('has codes, each once', () => {
    expect(new Set(employees.map(({ code }) => code)).size).toBe(employees.length)
    for (const { code } of employees) expect(code).toMatch(/^M-\d{3}$/)
  })
})

describe('means (2.11)', () => {
  it.each([2020, 2021])('of projects in %i come from local governments for a little over 35 %%', (year) => {
    const ofProjects = funding.filter((one) => one.year === year && one.project !== null)
    const local = ofProjects.filter(({ source }) => source === 'local')
    const sum = (means: typeof funding) => means.reduce((total, { amount }) => total + amount, 0)
    const share = sum(local) / sum(ofProjects)
    expect(share).toBeGreaterThan(0.35)
    expect(share).toBeLessThan(0.365)
    const outside = funding.filter((one) => one.year === year && one.source !== 'envelope')
    expect(sum(local) / sum(outside)).toBeGreaterThan(0.35)
  })
  it('say that they are made up', () => {
    for (const { funder } of funding) expect(funder).toContain('verzonnen')
  })
  it('are whole cents above nothing, and volunteers whole heads', () => {
    for (const { amount } of funding) expect(Number.isInteger(amount) && amount > 0).toBe(true)
    for (const { heads, from, to } of volunteers) {
      expect(Number.isInteger(heads) && heads > 0 && from <= to).toBe(true)
    }
    expect(volunteers.filter(({ from }) => from >= calendarDate('2021-01-01')).length).toBeGreaterThan(20)
  })
})
