import { beforeAll, describe, expect, it } from 'vitest'
import { foundOrganisation } from '../src/platform/auth/organisations.ts'
import { testDatabase } from '../test/database/database.ts'
import { demonstration } from './cast.ts'
import { loadPlan } from './load-plan.ts'
import { loadStaff } from './load-staff.ts'
import { loaderOf } from './loading.ts'

const database = await testDatabase()
const { owner, app } = database

async function load() {
  const now = new Date('2026-09-17T09:00:00Z')
  const loading = { app, now, onProgress: () => undefined, actor: loaderOf(demonstration.id) }
  await loadStaff(loading, 'Demonstratie Limburg 2021', await loadPlan(loading))
}

beforeAll(async () => {
  await foundOrganisation(owner, { ...demonstration, demonstration: true })
  await load()
})

async function value(query: string, values: readonly unknown[] = []): Promise<unknown> {
  const { rows } = await owner.query({ text: query, values: [...values], rowMode: 'array' })
  return rows[0]?.[0]
}

/** FTE of a year as the facts give it: each assignment by the part of the year that it lasts. */
const fte = (year: number, condition = 'true') =>
  value(
    `select round(sum(a.fte * (least(a.to_date, make_date($1, 12, 31)) - greatest(a.from_date, make_date($1, 1, 1)) + 1))
              / (make_date($1, 12, 31) - make_date($1, 1, 1) + 1)::numeric / 100, 2)::text
       from fact_assignment a left join theme t on t.id = a.theme_id
      where a.from_date <= make_date($1, 12, 31) and a.to_date >= make_date($1, 1, 1) and ${condition}`,
    [year],
  )

describe('the facts of the staff agree with the report', () => {
  it('in the decreed formation of three years (2.1)', async () => {
    const years = [2019, 2020, 2021]
    expect(await Promise.all(years.map((year) => fte(year, 'a.decreed')))).toEqual([
      '25.20',
      '25.21',
      '24.45',
    ])
    expect(await value('select (avg(norm) / 100)::numeric(6, 2)::text from fact_formation')).toBe('24.57')
    expect(await value('select array_agg(maribel order by year) from fact_formation')).toEqual([77, 78, 69])
  })

  it('in the FTE of all themes, of the neighbourhoods, and of direct work (2.2)', async () => {
    const neighbourhoods = "t.name = 'Krachtige buurten en steden'"
    expect([await fte(2020), await fte(2021)]).toEqual(['46.53', '51.79'])
    expect([await fte(2020, neighbourhoods), await fte(2021, neighbourhoods)]).toEqual(['10.26', '13.93'])
    const share = Number(await fte(2021, 'a.direct')) / Number(await fte(2021))
    expect((share * 100).toFixed(1)).toBe('83.5')
  })

  it('in the hours of training (2.12)', async () => {
    const hours = (year: number, formal: boolean) =>
      value(
        'select sum(minutes)::int / 60 from fact_training where formal = $2 and extract(year from on_date) = $1',
        [year, formal],
      )
    expect([await hours(2020, true), await hours(2021, true), await hours(2021, false)]).toEqual([
      1112, 1451, 521,
    ])
    expect(
      await value(
        "select count(distinct employee_id)::int from fact_training where formal and on_date between '2021-01-01' and '2021-12-31'",
      ),
    ).toBe(46)
  })

  it('in the years of service (2.13)', async () => {
    const mean = (day: string) =>
      value(
        `select round(avg($1::date - start_date) / 365.25, 2)::text from fact_employee
          where start_date <= $1 and (end_date is null or end_date >= $1)`,
        [day],
      )
    expect([await mean('2020-12-31'), await mean('2021-12-31')]).toEqual(['16.00', '17.25'])
    const { rows } = await owner.query(
      `select width_bucket(extract(year from age('2021-12-31', start_date))::int, array[0, 5, 10, 15, 20, 25]) as class,
              count(*)::int as employees
         from fact_employee where start_date <= '2021-12-31' and (end_date is null or end_date >= '2021-12-31')
        group by 1 order by 1`,
    )
    expect(rows.map(({ employees }) => employees)).toEqual([13, 6, 8, 16, 12, 16])
  })

  it('in the share of local governments in the means of projects (2.11)', async () => {
    const share = await value(
      `select sum(amount) filter (where source = 'local') / sum(amount)::numeric
         from fact_funding where project_id is not null and year = 2021`,
    )
    expect(Number(share)).toBeGreaterThan(0.35)
    expect(Number(share)).toBeLessThan(0.365)
  })
})

it('changes nothing when it is loaded again', async () => {
  const state = () =>
    value(
      `select string_agg(n::text, ' ') from (
         select count(*) as n from employee union all select count(*) from assignment
         union all select count(*) from training union all select count(*) from volunteers
         union all select count(*) from funding union all select count(*) from audit_entry) t`,
    )
  const before = await state()
  await load()
  expect(await state()).toBe(before)
})
