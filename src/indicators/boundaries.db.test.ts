import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute } from '../../test/database/institute.ts'
import { emptyRecord, insertWholeRecord, type WholeRecord } from '../../test/database/whole-record.ts'
import { makeWorkScene, plainWork, registerWork } from '../../test/database/work.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { roundedOf } from '../platform/core/exact.ts'
import { newId, type PartnerId } from '../platform/core/ids.ts'
import { type ReadTransaction, reading, writing } from '../platform/db/index.ts'
import { cellValue } from './core/cells.ts'
import type { IndicatorCode, IndicatorResult } from './core/model.ts'
import { type Asked, readIndicator, readOverview, readRecords, readSeries } from './reads.ts'

const database = await testDatabase()

async function instituteWith(record: Partial<WholeRecord>): Promise<Institute> {
  const institute = await insertInstitute(database.owner, newId())
  await insertWholeRecord(database.owner, institute, { ...emptyRecord, ...record })
  return institute
}

const read = <T>({ organisationId }: Institute, work: (tx: ReadTransaction) => Promise<T>) =>
  reading(database.app, organisationId, work)
const show = (institute: Institute, code: IndicatorCode, asked: Asked) =>
  read(institute, (tx) => readIndicator(tx, code, asked))
/** A cell as it is shown. */
const shown = (
  { cells, scale }: IndicatorResult,
  row: string | null = null,
  breakdown: string | null = null,
) => roundedOf({ amount: cellValue(cells, row, breakdown) ?? 0, divisor: scale.divisor }, scale.decimals)
const named = ({ headline, summary }: IndicatorResult, key: string) => {
  const found = [headline, ...summary].find((one) => one.key === key)
  return found && roundedOf(found.value, found.decimals)
}

const employee = { start: '2010-01-01', end: null, withdrawn: false }
const assignment: WholeRecord['assignments'][number] = {
  employee: 0,
  from: '2015-01-01',
  to: null,
  fte: 100,
  purpose: 'overhead',
  direct: false,
  decreed: true,
  withdrawn: false,
}

describe('an assignment', () => {
  it('counts for the days that it runs, also when it changes in the middle of a month', async () => {
    const institute = await instituteWith({
      employees: [employee],
      assignments: [
        { ...assignment, fte: 50, to: '2021-06-15' },
        { ...assignment, fte: 100, from: '2021-06-16' },
      ],
    })
    expect(shown(await show(institute, '2.2', { year: 2021, month: 6 }))).toBe(0.75)
    expect(shown(await show(institute, '2.2', { year: 2021, month: 5 }))).toBe(0.5)
    expect(shown(await show(institute, '2.2', { year: 2021, quarter: 3 }))).toBe(1)
  })

  it('of a whole year is exactly one in a leap year and in another', async () => {
    const institute = await instituteWith({ employees: [employee], assignments: [assignment] })
    for (const year of [2019, 2020, 2021]) {
      const { cells, scale } = await show(institute, '2.2', { year })
      expect(cellValue(cells, null, null)).toBe(scale.divisor)
      const formation = await show(institute, '2.1', { year: 2021 })
      expect(cellValue(formation.cells, String(year), 'realised')).toBe(formation.scale.divisor)
    }
  })

  it('that ends on the first of January is one day in the new year', async () => {
    const institute = await instituteWith({
      employees: [employee],
      assignments: [{ ...assignment, to: '2021-01-01' }],
    })
    expect(cellValue((await show(institute, '2.2', { year: 2021 })).cells, null, null)).toBe(100)
    expect(shown(await show(institute, '2.2', { year: 2020 }))).toBe(1)
  })
})

describe('a project that changes its theme', () => {
  it('keeps what was before under the theme of then, in one record where it lasts', async () => {
    const institute = await instituteWith({
      employees: [employee],
      assignments: [{ ...assignment, purpose: { project: 'roof' }, direct: true }],
      volunteers: [
        { project: 'roof', from: '2021-01-01', to: '2021-12-31', heads: 8, withdrawn: false },
        { project: 'roof', from: '2021-03-01', to: '2021-03-31', heads: 11, withdrawn: false },
      ],
      themeChanges: [{ project: 'roof', from: '2021-07-01' }],
    })
    const { housing, protection } = institute.themes
    const staff = await show(institute, '2.2', { year: 2021 })
    expect([cellValue(staff.cells, housing, null), cellValue(staff.cells, protection, null)]).toEqual([
      181 * 100,
      184 * 100,
    ])
    const list = await read(institute, (tx) =>
      readRecords(tx, { code: '2.2', year: 2021, figure: 'main' }, 0),
    )
    expect(list.records.map(({ weight, under }) => [weight, under.nl])).toEqual([
      [36_500, 'Wonen, Sociale bescherming'],
    ])
    const volunteers = await show(institute, '2.9', { year: 2021 })
    expect([shown(volunteers, protection), shown(volunteers, housing)]).toEqual([11, 0])
    const before = await show(institute, '2.9', { year: 2021, quarter: 2 })
    expect([shown(before, protection), shown(before, housing)]).toEqual([0, 8])
  })

  it('counts each activity where it was on its day', async () => {
    const scene = await makeWorkScene(database.owner)
    await writing(database.app, scene.organisationId, (tx) =>
      registerWork(tx, scene, [
        { ...plainWork, date: calendarDate('2021-05-31') },
        { ...plainWork, date: calendarDate('2021-06-01') },
      ]),
    )
    await insertWholeRecord(database.owner, scene, {
      ...emptyRecord,
      themeChanges: [{ project: 'roof', from: '2021-06-01' }],
    })
    for (const code of ['2.3', '2.5'] as const) {
      const { cells } = await show(scene, code, { year: 2021 })
      expect(cellValue(cells, scene.themes.housing, null), code).toBe(1)
      expect(cellValue(cells, scene.themes.protection, null), code).toBe(1)
    }
  })
})

it('a partner that is merged after the year ended counts in that year as the one it became', async () => {
  const scene = await makeWorkScene(database.owner)
  await writing(database.app, scene.organisationId, (tx) =>
    registerWork(tx, scene, [{ ...plainWork, partners: ['school', 'welfare'] }]),
  )
  expect(shown(await show(scene, '2.5', { year: 2021 }))).toBe(2)
  const merge = (partnerId: PartnerId, intoId: PartnerId) =>
    database.owner.query('update partner set merged_into = $3 where organisation_id = $1 and id = $2', [
      scene.organisationId,
      partnerId,
      intoId,
    ])
  await merge(scene.partners.school, scene.partners.welfare)
  expect(shown(await show(scene, '2.5', { year: 2021 }))).toBe(1)
})

describe('the formation', () => {
  const formations = [2019, 2020, 2021].map((year) => ({ year, norm: 90, maribel: 10 }))

  it('stands as a mean of three years against the mean norm', async () => {
    const institute = await instituteWith({ employees: [employee], assignments: [assignment], formations })
    const result = await show(institute, '2.1', { year: 2021 })
    expect(result.headline.key).toBe('meanRealised')
    expect(
      ['meanRealised', 'meanNorm', 'surplus', 'surplusShare', 'holds'].map((key) => named(result, key)),
    ).toEqual([1, 0.9, 0.1, 11.11, 1])
  })

  it('of a year without a norm is not known, and is never nought', async () => {
    const institute = await instituteWith({
      employees: [employee],
      assignments: [assignment],
      formations: formations.slice(1),
    })
    const result = await show(institute, '2.1', { year: 2021 })
    expect(named(result, 'meanRealised')).toBe(1)
    for (const key of ['meanNorm', 'surplus', 'surplusShare', 'holds']) expect(named(result, key)).toBeNull()
  })
})

it('money, hours and years of service keep their parts and give their shares', async () => {
  const funding = { year: 2021, goal: null, withdrawn: false }
  const training = { employee: 0, date: '2021-12-31', formal: true, withdrawn: false }
  const institute = await instituteWith({
    employees: [
      { start: '2016-02-29', end: null, withdrawn: false },
      { start: '2016-03-01', end: null, withdrawn: false },
    ],
    fundings: [
      { ...funding, source: 'envelope', amount: 60_000_001 },
      { ...funding, source: 'local', amount: 35_000_000 },
      { ...funding, source: 'fund', amount: 5_000_000 },
    ],
    trainings: [
      { ...training, minutes: 30 },
      { ...training, date: '2021-01-01', minutes: 30 },
      { ...training, employee: 1, minutes: 59 },
      { ...training, employee: 1, minutes: 90, formal: false },
      { ...training, date: '2022-01-01', minutes: 600 },
    ],
  })
  const means = await show(institute, '2.11', { year: 2021 })
  expect(cellValue(means.cells, null, null)).toBe(100_000_001)
  expect([shown(means), named(means, 'outsideEnvelope'), named(means, 'localShare')]).toEqual([
    1_000_000, 40, 35,
  ])
  const hours = await show(institute, '2.12', { year: 2021 })
  expect([shown(hours, null, 'formal'), shown(hours, null, 'informal')]).toEqual([2, 1.5])
  expect(cellValue(hours.beside?.cells ?? [], null, null)).toBe(1)
  const leap = async (month: number) => {
    const result = await show(institute, '2.13', { year: 2021, month })
    return ['under5', 'from5'].map((key) => shown(result, null, key))
  }
  expect([await leap(2), await leap(3)]).toEqual([
    [2, 0],
    [0, 2],
  ])
  const atTheEnd = await show(institute, '2.13', { year: 2021 })
  expect(named(atTheEnd, 'mean')).toBe(5.84)
})

describe('a question', () => {
  it('that makes no sense is refused in words', async () => {
    const institute = await instituteWith({})
    const projectId = institute.projects.roof.id
    await expect(show(institute, '2.1', { year: 2021, quarter: 1 })).rejects.toMatchObject({
      code: 'not-by-quarter',
    })
    await expect(show(institute, '2.11', { year: 2021, month: 1 })).rejects.toMatchObject({
      code: 'not-by-month',
    })
    await expect(show(institute, '2.12', { year: 2021, projectId })).rejects.toMatchObject({
      code: 'not-by-project',
    })
    await expect(show(institute, '2.13', { year: 2021, municipality: 'Linde' })).rejects.toMatchObject({
      code: 'not-by-municipality',
    })
  })

  it('of all gives what makes sense, each beside the year before and its target', async () => {
    const institute = await instituteWith({
      employees: [employee],
      trainings: [
        { employee: 0, date: '2020-05-05', minutes: 60, formal: true, withdrawn: false },
        { employee: 0, date: '2021-05-05', minutes: 90, formal: true, withdrawn: false },
      ],
    })
    await database.owner.query(
      `insert into target (organisation_id, id, plan_id, year, indicator, value)
       select organisation_id, $2, id, 2021, '2.12', 3 from plan where organisation_id = $1`,
      [institute.organisationId, newId()],
    )
    const all = await read(institute, (tx) => readOverview(tx, { year: 2021 }))
    expect(all.map(({ code }) => code)).toEqual([
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '2.8',
      '2.9',
      '2.10',
      '2.11',
      '2.12',
      '2.13',
    ])
    const hours = all.find(({ code }) => code === '2.12')
    expect(hours).toMatchObject({
      headline: { value: { amount: 90, divisor: 60 } },
      before: { value: { amount: 60, divisor: 60 } },
      targets: [{ row: null, value: { amount: 30_000, divisor: 10_000 } }],
    })
    expect(all.find(({ code }) => code === '2.3')?.before).toBeNull()
    const ofPart = await read(institute, (tx) =>
      readOverview(tx, { year: 2021, month: 5, projectId: institute.projects.roof.id }),
    )
    expect(ofPart.map(({ code }) => code)).toEqual([
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '2.8',
      '2.9',
      '2.10',
    ])
  })

  it('of three years says of which nothing is known', async () => {
    const institute = await instituteWith({
      employees: [employee],
      trainings: [{ employee: 0, date: '2021-05-05', minutes: 90, formal: true, withdrawn: false }],
    })
    const series = await read(institute, (tx) => readSeries(tx, '2.12', { year: 2021 }))
    expect(series.points.map(({ year, headline }) => [year, headline?.value.amount ?? null])).toEqual([
      [2019, null],
      [2020, null],
      [2021, 90],
    ])
    const early = await read(institute, (tx) => readSeries(tx, '2.12', { year: 2015 }))
    expect(early.points.map(({ version }) => version)).toEqual([null, 1, 1])
  })
})
