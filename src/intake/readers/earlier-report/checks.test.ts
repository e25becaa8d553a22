import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../platform/core/calendar-date.ts'
import type { ReportedProject, Sheet } from '../../core/earlier-report.ts'
import { checkNumbers, checkTerms, matchSheets } from './checks.ts'
import { readingOf } from './page-of.ts'

const sheet = (number: string, nameAsWritten: string, theme = 'Wonen', line = 1): Sheet => ({
  ...{ number, nameAsWritten, theme, project: null, links: [], lines: [line] },
  ...{ cooperation: null, politicalResults: null, participation: null },
  ...{ policyAdvice: null, conclusion: null, planning: null },
})

const project = (name: string, changed: Partial<ReportedProject> = {}): ReportedProject => ({
  ...{
    name,
    nameAsWritten: name,
    sector: false,
    theme: 'Wonen',
    mainly: [],
    also: [],
    links: [],
    lines: [9],
  },
  ...{ phase: null, term: null, description: null },
  ...changed,
})

describe('matchSheets', () => {
  it('gives each sheet its project, and says what does not fit', () => {
    const reading = readingOf()
    const sheets = [
      sheet('3.1.1', 'Huurpunt'),
      sheet('3.1.2', 'Warm wonen in Oost', 'Zorg'),
      sheet('3.1.3', 'Kring'),
    ]
    const projects = [project('Huurpunt'), project('Warm wonen'), project('Tuin'), project('Bos')]
    expect(matchSheets(sheets, projects, reading).map((one) => one.project)).toEqual(['Huurpunt', null, null])
    expect(reading.notes.doubtful.map(({ code, written }) => [code, written])).toEqual([
      ['sheet-without-project', 'Warm wonen in Oost'],
      ['sheet-without-project', 'Kring'],
      ['project-without-sheet', 'Warm wonen'],
      ['project-without-sheet', 'Tuin'],
      ['project-without-sheet', 'Bos'],
    ])
  })

  it('compares the names and the themes of a pair', () => {
    const reading = readingOf()
    matchSheets(
      [sheet('3.1.1', 'Huurpunt', 'Zorg', 4)],
      [project('Huurpunt', { nameAsWritten: 'huurpunt' })],
      reading,
    )
    expect(reading.notes.doubtful.map(({ code, written, lines }) => [code, written, lines])).toEqual([
      ['name-spelled-differently', 'Huurpunt / huurpunt', [4, 9]],
      ['theme-differs', 'Zorg / Wonen', [4, 9]],
    ])
  })

  it('leaves a sheet that fits two projects without one', () => {
    const reading = readingOf()
    const [matched] = matchSheets(
      [sheet('3.1.1', 'Huurpunt')],
      [project('Huurpunt'), project('Huurpunt')],
      reading,
    )
    expect(matched?.project).toBeNull()
    expect(reading.notes.doubtful[0]).toMatchObject({ code: 'sheet-fits-more-projects', written: 'Huurpunt' })
  })
})

describe('checkNumbers', () => {
  const check = (...numbers: string[]) => {
    const reading = readingOf()
    checkNumbers(
      numbers.map((number) => sheet(number, 'Tuin')),
      reading,
    )
    return reading.notes.doubtful.map(({ code, written }) => [code, written.split(' ')[0]])
  }

  it('is content with numbers in order, anew in each theme', () => {
    expect(check('3.1.1', '3.1.2', '3.2.1', '3.2.2')).toEqual([])
  })

  it('says that a number is used again or skipped', () => {
    expect(check('3.1.1', '3.1.2', '3.1.1', '3.1.4')).toEqual([
      ['heading-number-repeated', '3.1.1'],
      ['heading-number-jumps', '3.1.4'],
    ])
    expect(check('3.1.2')).toEqual([['heading-number-jumps', '3.1.2']])
  })
})

describe('checkTerms', () => {
  const ended = (code: 'finished' | 'execution', end: string) =>
    project('Tuin', {
      phase: { asWritten: '', code, lines: [3] },
      term: { asWritten: `tot ${end}`, start: null, end: calendarDate(end), lines: [5] },
    })

  it('says that a finished project has a term past the year of the report', () => {
    const reading = readingOf()
    const projects = [
      ended('finished', '2031-12-31'),
      ended('finished', '2032-01-01'),
      ended('execution', '2033-01-01'),
    ]
    checkTerms(projects, 2031, reading)
    expect(reading.notes.doubtful.map(({ code, written, lines }) => [code, written, lines])).toEqual([
      ['finished-before-end', 'tot 2032-01-01', [5]],
    ])
  })

  it('says nothing when the year is not known', () => {
    const reading = readingOf()
    checkTerms([ended('finished', '2032-01-01')], null, reading)
    expect(reading.notes.doubtful).toEqual([])
  })
})
