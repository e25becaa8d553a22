import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Assignment, Funding, Training } from '../../organisation/core/staff-model.ts'
import { calendarDate as day } from '../../platform/core/calendar-date.ts'
import { type EmployeeId, newId } from '../../platform/core/ids.ts'
import { languages } from '../../platform/core/language.ts'
import {
  formOfAssignment,
  formOfFunding,
  formOfTraining,
  readAssignment,
  readEmployee,
  readFormation,
  readFunding,
  readTraining,
  readVolunteers,
} from './staff-form.ts'

const id = newId()
const employeeId = newId<EmployeeId>()
const missing = (read: object) => ('missing' in read ? [...(read.missing as ReadonlySet<string>)] : [])
const draft = (read: object) => ('draft' in read ? read.draft : read)

describe('what is typed', () => {
  it('is read with a decimal comma', () => {
    const form = { ...formOfAssignment('nl'), from: day('2021-01-01'), fte: '0,8' }
    expect(draft(readAssignment(id, employeeId, form))).toMatchObject({ fte: 80, to: null, confirmed: [] })
    const hours = { ...formOfTraining('nl', employeeId), date: day('2021-03-04'), hours: '7,5' }
    expect(draft(readTraining(id, hours))).toMatchObject({ minutes: 450, formal: true })
    const euro = { ...formOfFunding('nl', 2021), goesTo: 'all' as const, amount: '12.500,50' }
    expect(draft(readFunding(id, euro))).toMatchObject({ amount: 1_250_050, themeId: null, projectId: null })
    expect(draft(readFormation(id, { year: '2021', norm: '24,57', maribel: '0' }))).toMatchObject({
      year: 2021,
      norm: 2457,
      maribel: 0,
    })
  })

  it('says which fields lack something', () => {
    expect(missing(readEmployee(id, { code: ' ', start: null, end: null }))).toEqual(['code', 'start'])
    expect(missing(readAssignment(id, employeeId, { ...formOfAssignment('nl'), fte: '2,01' }))).toEqual([
      'from',
      'fte',
    ])
    expect(missing(readTraining(id, formOfTraining('nl', null)))).toEqual(['employee', 'date', 'hours'])
    expect(missing(readFormation(id, { year: '21', norm: 'veel', maribel: '' }))).toEqual([
      'year',
      'norm',
      'maribel',
    ])
    const heads = { projectId: null, from: null, to: null, heads: '1,5' }
    expect(missing(readVolunteers(id, heads))).toEqual(['project', 'from', 'to', 'heads'])
    expect(missing(readFunding(id, formOfFunding('nl', 2021)))).toEqual(['goesTo'])
    expect(missing(readFunding(id, { ...formOfFunding('nl', 2021), goesTo: 'all' }))).toEqual(['amount'])
  })

  it('for a project leaves no theme behind, and the other way round', () => {
    const both = { themeId: newId<never>(), projectId: newId<never>(), from: day('2021-01-01'), fte: '1' }
    const read = (purpose: 'theme' | 'project' | 'overhead') =>
      draft(readAssignment(id, employeeId, { ...formOfAssignment('nl'), ...both, purpose }))
    expect(read('theme')).toMatchObject({ themeId: both.themeId, projectId: null })
    expect(read('project')).toMatchObject({ themeId: null, projectId: both.projectId })
    expect(read('overhead')).toMatchObject({ themeId: null, projectId: null })
  })
})

test.each(languages)('a record comes back as it was, in %s', (language) => {
  const amounts = { fte: fc.integer({ min: 1, max: 200 }), minutes: fc.integer({ min: 1, max: 100_000 }) }
  fc.assert(
    fc.property(
      amounts.fte,
      amounts.minutes,
      fc.integer({ min: 1, max: 2_000_000_000 }),
      (fte, minutes, amount) => {
        const assignment = {
          from: day('2021-01-01'),
          to: null,
          purpose: 'overhead',
          themeId: null,
          projectId: null,
        }
        const work = formOfAssignment(language, {
          ...assignment,
          direct: false,
          decreed: true,
          fte,
        } as Assignment)
        expect(draft(readAssignment(id, employeeId, work))).toMatchObject({ ...assignment, fte })
        const training = { employeeId, date: day('2021-03-04'), formal: false, title: 'Intervisie', minutes }
        const hours = formOfTraining(language, null, training as Training)
        expect(draft(readTraining(id, hours))).toMatchObject(training)
        const funding = { year: 2021, source: 'own', funder: '', themeId: null, projectId: null, amount }
        expect(draft(readFunding(id, formOfFunding(language, 2020, funding as Funding)))).toMatchObject(
          funding,
        )
      },
    ),
  )
})
