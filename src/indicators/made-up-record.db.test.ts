import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkFigure, checkParts, checkTogether, type Fact } from '../../test/database/check-figure.ts'
import { testDatabase } from '../../test/database/database.ts'
import { insertInstitute } from '../../test/database/institute.ts'
import {
  insertWholeRecord,
  isOfPart,
  type ProjectName,
  type ThemeName,
  type WholeRecord,
} from '../../test/database/whole-record.ts'
import { themeOf } from '../../test/database/work.ts'
import { wholeYearsOfService } from '../organisation/core/staff-time.ts'
import { addDays, type CalendarDate, calendarDate, yearOf } from '../platform/core/calendar-date.ts'
import { newId } from '../platform/core/ids.ts'
import { reading } from '../platform/db/index.ts'
import { computeIndicator } from './compute.ts'
import type { IndicatorCode, Row, Scope } from './core/model.ts'
import { daysIn } from './core/periods.ts'
import { definitions } from './definitions/index.ts'

const database = await testDatabase()

const dates = [
  '2019-12-31',
  '2020-01-01',
  '2020-02-29',
  '2020-12-31',
  '2021-01-01',
  '2021-06-15',
  '2021-12-31',
  '2022-01-01',
] as const
const date = fc.constantFrom(...dates)
const project = fc.constantFrom<ProjectName>('roof', 'steps', 'shop')
const theme = fc.constantFrom<ThemeName>('housing', 'protection')
const withdrawn = fc.nat(5).map((chance) => chance === 0)
const span = fc.tuple(date, date).map((two) => [...two].sort() as [string, string])
const ended = fc.option(fc.constant(true), { nil: false })

const record: fc.Arbitrary<WholeRecord> = fc
  .record({
    employees: fc.array(
      fc.tuple(
        fc.constantFrom('1996-02-29', '2001-12-31', '2016-02-29', '2020-06-15'),
        fc.option(date),
        withdrawn,
      ),
      { minLength: 1, maxLength: 3 },
    ),
    assignments: fc.array(
      fc.record({
        employee: fc.nat(2),
        span,
        ended,
        fte: fc.constantFrom(10, 33, 50, 100),
        purpose: fc.oneof(
          fc.record({ theme }),
          fc.record({ project }),
          fc.constantFrom('transversal' as const, 'overhead' as const),
        ),
        direct: fc.boolean(),
        decreed: fc.boolean(),
        withdrawn,
      }),
      { maxLength: 4 },
    ),
    trainings: fc.array(
      fc.record({
        employee: fc.nat(2),
        date,
        minutes: fc.constantFrom(20, 40, 60, 95),
        formal: fc.boolean(),
        withdrawn,
      }),
      { maxLength: 4 },
    ),
    formations: fc.uniqueArray(
      fc.record({
        year: fc.constantFrom(2018, 2019, 2020, 2021),
        norm: fc.nat(3_000),
        maribel: fc.nat(100),
      }),
      { selector: ({ year }) => year, maxLength: 4 },
    ),
    volunteers: fc.array(fc.record({ project, span, heads: fc.integer({ min: 1, max: 30 }), withdrawn }), {
      maxLength: 4,
    }),
    fundings: fc.array(
      fc.record({
        year: fc.constantFrom(2020, 2021),
        source: fc.constantFrom('envelope', 'local', 'fund'),
        goal: fc.oneof(fc.record({ theme }), fc.record({ project }), fc.constant(null)),
        amount: fc.integer({ min: 1, max: 2_000_000_000 }),
        withdrawn,
      }),
      { maxLength: 4 },
    ),
    actions: fc.array(
      fc.record({
        year: fc.constantFrom(2020, 2021),
        media: fc.uniqueArray(fc.constantFrom('radio', 'tv', 'wijkblad'), { maxLength: 2 }),
        audiences: fc.uniqueArray(fc.constantFrom('partners', 'pers'), { maxLength: 2 }),
        when: fc.constantFrom('day', 'month', 'year'),
        projects: fc.uniqueArray(project, { maxLength: 2 }),
        withdrawn,
      }),
      { maxLength: 4 },
    ),
    dossiers: fc.array(
      fc.record({
        realisedOn: fc.option(date),
        kind: fc.constantFrom('note', 'advice'),
        theme: fc.option(theme),
        projects: fc.uniqueArray(project, { maxLength: 2 }),
        withdrawn,
      }),
      { maxLength: 4 },
    ),
    themeChanges: fc.uniqueArray(fc.record({ project, from: date }), {
      selector: (one) => one.project,
      maxLength: 2,
    }),
  })
  .map((made) => ({
    ...made,
    employees: made.employees.map(([start, end, gone]) => ({
      start,
      end: end !== null && end >= start ? end : null,
      withdrawn: gone,
    })),
    assignments: made.assignments.map(({ span: [from, to], ended: ends, employee, ...rest }) => ({
      ...rest,
      employee: employee % made.employees.length,
      from,
      to: ends ? to : null,
    })),
    trainings: made.trainings.map((one) => ({ ...one, employee: one.employee % made.employees.length })),
    volunteers: made.volunteers.map(({ span: [from, to], ...rest }) => ({ ...rest, from, to })),
    actions: made.actions.map(({ when, ...rest }) => ({
      ...rest,
      when: when === 'day' ? { date: `${rest.year}-12-31` } : when === 'month' ? { month: 6 } : null,
    })),
  }))

const parts = fc.record({
  period: span,
  project: fc.option(project, { nil: undefined }),
  municipality: fc.option(fc.constantFrom('Linde', 'Beukendorp', 'Elders'), { nil: undefined }),
})
type Part = typeof parts extends fc.Arbitrary<infer P> ? P : never

it('every cell of the record is what a person counts, and the fold of its own list', async () => {
  await fc.assert(
    fc.asyncProperty(record, parts, async (whole, part) => {
      const institute = await insertInstitute(database.owner, newId())
      await insertWholeRecord(database.owner, institute, whole)
      const { themes, projects } = institute
      const scope: Scope = {
        from: part.period[0] as CalendarDate,
        to: part.period[1] as CalendarDate,
        ...(part.project && { projectId: projects[part.project].id }),
        ...(part.municipality && { municipality: part.municipality }),
      }
      const rowOf = (word: string) => (themes as Record<string, string>)[word] ?? word
      const placed = (facts: Fact[]) => facts.map((fact) => ({ ...fact, row: rowOf(fact.row) }))
      await reading(database.app, institute.organisationId, async (tx) => {
        for (const definition of definitions) {
          const { code, asks, beside, rowsOf, totals } = definition
          const byHand = counted[code]
          const isAsked = (!part.project || asks.project) && (!part.municipality || asks.municipality)
          if (byHand === undefined || !isAsked) continue
          const facts = byHand(whole, part)
          const rows: Row[] = [
            ...(rowsOf.themes ? Object.values(themes) : []).map((key) => ({
              key,
              label: { nl: key, en: key },
            })),
            ...rowsOf.others(scope),
          ]
          await checkFigure(tx, definition, scope, rows, placed(facts.main))
          if (beside) await checkFigure(tx, beside, scope, rows, placed(facts.beside ?? []))
          if (totals) checkParts(await computeIndicator(tx, { definition, scope }))
        }
        await checkTogether(tx, definitions, scope)
      })
    }),
    { numRuns: 25 },
  )
}, 60_000)

interface Counted {
  main: Fact[]
  beside?: Fact[]
}

const themeOn = ({ themeChanges }: WholeRecord, name: ProjectName, day: string): ThemeName => {
  const change = themeChanges.find((one) => one.project === name)
  const first = themeOf[name]
  if (change === undefined || day < change.from) return first
  return first === 'housing' ? 'protection' : 'housing'
}

function daysOf(from: string, to: string): CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = calendarDate(from); day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** Assignments day by day, as somebody with a calendar and much patience would. */
function daysWorked(
  whole: WholeRecord,
  [from, to]: readonly [string, string],
  count: (assignment: WholeRecord['assignments'][number], day: string, who: string) => Fact | null,
): Fact[] {
  const facts: Fact[] = []
  whole.assignments.forEach((assignment, index) => {
    if (assignment.withdrawn || whole.employees[assignment.employee]?.withdrawn) return
    const first = assignment.from > from ? assignment.from : from
    const last = assignment.to !== null && assignment.to < to ? assignment.to : to
    for (const day of daysOf(first, last)) {
      const fact = count(assignment, day, String(index))
      if (fact !== null) facts.push(fact)
    }
  })
  return facts
}

const counted: Partial<Record<IndicatorCode, (whole: WholeRecord, part: Part) => Counted>> = {
  '2.1': (whole, { period }) => {
    const last = yearOf(period[1] as CalendarDate)
    const factor = (year: number) =>
      (365 * 366) / daysIn({ from: calendarDate(`${year}-01-01`), to: calendarDate(`${year}-12-31`) })
    const realised = daysWorked(whole, [`${last - 2}-01-01`, `${last}-12-31`], (one, day, who) => {
      const year = yearOf(day as CalendarDate)
      if (!one.decreed) return null
      return { row: String(year), breakdown: 'realised', weight: one.fte * factor(year), who }
    })
    const kept = whole.formations.filter(({ year }) => year >= last - 2 && year <= last)
    const stated = kept.flatMap(({ year, norm, maribel }) => [
      { row: String(year), breakdown: 'norm', weight: norm * 365 * 366, who: `n${year}` },
      { row: String(year), breakdown: 'maribel', weight: maribel * 365 * 366, who: `m${year}` },
    ])
    return { main: [...realised, ...stated] }
  },
  '2.2': (whole, part) => ({
    main: daysWorked(whole, part.period, ({ purpose, fte, direct }, day, who) => {
      const name = typeof purpose === 'object' && 'project' in purpose ? purpose.project : null
      const isPart = part.project !== undefined || part.municipality !== undefined
      if (isPart && (name === null || !isOfPart([name], part))) return null
      const row =
        name !== null
          ? themeOn(whole, name, day)
          : typeof purpose === 'string'
            ? purpose
            : (purpose as { theme: ThemeName }).theme
      return { row, breakdown: direct ? 'direct' : 'indirect', weight: fte, who }
    }),
  }),
  '2.8': (whole, part) => ({
    main: whole.dossiers.flatMap((dossier, index) => {
      const { realisedOn, theme: own, kind, projects, withdrawn: gone } = dossier
      if (gone || realisedOn === null || realisedOn < part.period[0] || realisedOn > part.period[1]) return []
      const isPart = part.project !== undefined || part.municipality !== undefined
      if (isPart && !isOfPart(projects, part)) return []
      return [{ row: own ?? 'organisation', breakdown: kind, weight: 1, who: String(index) }]
    }),
  }),
  '2.9': (whole, part) => ({
    main: (['roof', 'steps', 'shop'] as const).flatMap((name) => {
      const heads = whole.volunteers
        .filter((one) => one.project === name && !one.withdrawn && isOfPart([name], part))
        .filter((one) => one.from <= part.period[1] && one.to >= part.period[0])
        .map((one) => one.heads)
      if (heads.length === 0) return []
      const row = themeOn(whole, name, part.period[1])
      return [{ row, breakdown: 'heads', weight: Math.max(...heads), who: name }]
    }),
  }),
  '2.10': (whole, part) => {
    const facts = (words: 'media' | 'audiences') =>
      whole.actions.flatMap((action, index) => {
        const { year, when, withdrawn: gone } = action
        const [first, last] =
          when === null
            ? [`${year}-01-01`, `${year}-12-31`]
            : 'date' in when
              ? [when.date, when.date]
              : [`${year}-06-01`, `${year}-06-30`]
        if (gone || first < part.period[0] || last > part.period[1]) return []
        const isPart = part.project !== undefined || part.municipality !== undefined
        const of = action.projects.filter((name) => !isPart || isOfPart([name], part))
        if (isPart && of.length === 0) return []
        const rows = of.length === 0 ? ['organisation'] : of.map((name) => themeOn(whole, name, last))
        const said = action[words].length === 0 ? ['niet vermeld'] : action[words]
        return rows.flatMap((row) =>
          said.map((breakdown) => ({ row, breakdown, weight: 1, who: String(index) })),
        )
      })
    return { main: facts('media'), beside: facts('audiences') }
  },
  '2.11': (whole, part) => ({
    main: whole.fundings.flatMap(({ year, source, goal, amount, withdrawn: gone }, index) => {
      const last = `${year}-12-31`
      const isYear = yearOf(part.period[0] as CalendarDate) <= year && last <= part.period[1]
      const name = goal !== null && 'project' in goal ? goal.project : null
      const isPart = part.project !== undefined || part.municipality !== undefined
      if (gone || !isYear || (isPart && (name === null || !isOfPart([name], part)))) return []
      const row =
        goal === null ? 'organisation' : 'project' in goal ? themeOn(whole, goal.project, last) : goal.theme
      return [{ row, breakdown: source, weight: amount, who: String(index) }]
    }),
  }),
  '2.12': (whole, { period }) => {
    const kept = whole.trainings.filter(
      (one) =>
        !one.withdrawn &&
        !whole.employees[one.employee]?.withdrawn &&
        one.date >= period[0] &&
        one.date <= period[1],
    )
    const formal = (employee: number) =>
      kept
        .filter((one) => one.employee === employee && one.formal)
        .reduce((sum, { minutes }) => sum + minutes, 0)
    return {
      main: kept.map(({ minutes, formal: isFormal, employee }) => ({
        row: 'organisation',
        breakdown: isFormal ? 'formal' : 'informal',
        weight: minutes,
        who: String(employee),
      })),
      beside: whole.employees.flatMap((_, employee) =>
        formal(employee) < 60
          ? []
          : [{ row: 'organisation', breakdown: 'formal', weight: 1, who: String(employee) }],
      ),
    }
  },
  '2.13': (whole, { period }) => {
    const on = period[1] as CalendarDate
    const inService = whole.employees.flatMap(({ start, end, withdrawn: gone }, index) => {
      if (gone || start > on || (end !== null && end < on)) return []
      const years = wholeYearsOfService(start as CalendarDate, on)
      const classes = ['under5', 'from5', 'from10', 'from15', 'from20', 'from25']
      const breakdown = classes[Math.min(5, Math.floor(years / 5))] ?? ''
      return [
        { fact: { row: 'organisation', breakdown, who: String(index) }, days: daysOf(start, on).length - 1 },
      ]
    })
    return {
      main: inService.map(({ fact }) => ({ ...fact, weight: 1 })),
      beside: inService.map(({ fact, days }) => ({ ...fact, weight: days * 4 })),
    }
  },
}

it('counts all that the record holds: each of the other eight has a hand that counts it', () => {
  expect(Object.keys(counted).sort()).toEqual(['2.1', '2.10', '2.11', '2.12', '2.13', '2.2', '2.8', '2.9'])
})
