import type { Pool } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCast } from '../src/platform/auth/cast.ts'
import { addDays, brusselsDate, mondayOf } from '../src/platform/core/calendar-date.ts'
import { Role } from '../src/platform/core/permissions.ts'
import { reading } from '../src/platform/db/index.ts'
import { type TestDatabase, testDatabase } from '../test/database/database.ts'
import { cast, demonstration } from './cast.ts'
import { facts } from './facts.ts'
import { figuresOf2021 } from './figures-of-2021.ts'
import { loadDemonstration } from './load.ts'
import { statedFigures } from './stated-figures.ts'

const now = new Date('2026-09-17T09:00:00Z')
const loadTimeout = 90_000

const whole = await testDatabase()
const brokenOff = await testDatabase()

const load = (database: TestDatabase, onProgress?: (step: string) => void) =>
  loadDemonstration({ ...database, now, ...(onProgress ? { onProgress } : {}) })

async function count(owner: Pool, from: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(`select count(*) from ${from}`)
  return rows[0]?.count ?? 0
}

const tables = [
  'project',
  'contribution',
  'partner',
  'partner_alias',
  'project_partner',
  'agreement',
  'consultation_body',
  'body_member',
  'communication_action',
  'employee',
  'assignment',
  'training',
  'formation',
  'volunteers',
  'funding',
  'stated_figure',
  'dossier',
  'recommendation',
  'attachment',
  'sheet',
  'sheet_block',
  'membership',
  'membership_project',
  'activity_kind',
  'activity',
  'activity_partner',
  'referral',
  'contact',
  'contact_partner',
  'objective_change',
  'transversal_account',
  'planning_item',
  'target',
  'measure',
  'measure_value',
  'signal',
  'signal_bundle',
  'bundled_signal',
  'step',
  'audit_entry',
]

/** How many rows everything has, and what was registered, in words that no id of this load is in. */
async function stateOf(owner: Pool) {
  const counts: Record<string, number> = {}
  for (const table of tables) counts[table] = await count(owner, table)
  const { rows: activities } = await owner.query(
    `select a.id, p.name as project, k.name_nl as kind, a.on_date, a.participations, a.registered_by
       from activity a join project p on p.id = a.project_id join activity_kind k on k.id = a.kind_id order by a.id`,
  )
  const { rows: contacts } = await owner.query(
    `select c.id, p.name as project, c.on_date, c.subject, c.registered_by
       from contact c join project p on p.id = c.project_id order by c.id`,
  )
  return { counts, activities, contacts }
}

describe('the demonstration institute', () => {
  const steps: string[] = []
  let outcome: string

  beforeAll(async () => {
    outcome = await load(whole, (step) => steps.push(step))
  }, loadTimeout)

  it('loads, and says how far it is', () => {
    expect(outcome).toBe('loaded')
    expect(steps[0]).toContain('plan')
    expect(steps.at(-1)).toMatch(/registrations [\d.]+ of [\d.]+$/)
  })

  it('holds what the public facts count', async () => {
    const { counts } = await stateOf(whole.owner)
    expect(counts).toMatchObject({
      project: 45,
      // Those of the facts, and four of now that are made up.
      agreement: 63 + 4,
      communication_action: 49,
      stated_figure: statedFigures.length,
      attachment: 2,
      sheet: 44,
    })
    expect(await count(whole.owner, 'fact_dossier')).toBe(facts.policyDossiers)
    expect(await count(whole.owner, 'operational_objective')).toBe(13)
    expect(await count(whole.owner, 'theme')).toBe(6)
  })

  it('counts from its records to every figure that the public facts state of 2021', async () => {
    const computed = await reading(whole.app, demonstration.id, figuresOf2021)
    const { localPercentOfProjects: _, ...staff } = facts.staff
    expect(computed).toEqual({
      staff,
      realisedMean: 24.95,
      policyDossiers: facts.policyDossiers,
      communicationActions: facts.communicationActions.length,
    })
  })

  it('has about twelve thousand registrations of 2021', async () => {
    const in2021 = "on_date between '2021-01-01' and '2021-12-31'"
    const activities = await count(whole.owner, `activity where ${in2021}`)
    const contacts = await count(whole.owner, `contact where ${in2021}`)
    expect(activities).toBeGreaterThan(10_000)
    expect(contacts).toBeGreaterThan(1_700)
    expect(activities + contacts).toBeLessThan(12_500)
  })

  it('says what was counted of its own projects, and marks what was not', async () => {
    const { rows } = await whole.owner.query(
      `select m.name, v.value::float8 / 1000 as value from measure m join measure_value v on v.measure_id = m.id
        where m.name not like '%(verzonnen)' order by value`,
    )
    expect(rows.map(({ value }) => value)).toEqual([23, 55, 12_450, 22_000])
    expect(await count(whole.owner, "planning_item where text not like '(verzonnen) %'")).toBe(0)
    expect(await count(whole.owner, "transversal_account where text not like '(verzonnen) %'")).toBe(0)
    expect(
      await count(whole.owner, "objective_change where reason not like '(dag en reden verzonnen) %'"),
    ).toBe(0)
  })

  it('marks every sheet as made up', async () => {
    const unmarked = await count(
      whole.owner,
      "sheet_block where kind = 'paragraph' and text not like '(verzonnen) %'",
    )
    expect(unmarked).toBe(0)
    expect(await count(whole.owner, 'sheet where status is null')).toBeGreaterThan(0)
    expect(await count(whole.owner, 'sheet where status is not null')).toBeGreaterThan(0)
  })

  it('has one person a role, who can be signed in with a click', async () => {
    const shown = await readCast(whole.accounts)
    expect(shown.map(({ roles }) => roles)).toEqual(Role.options.map((role) => [role]))
    expect(shown.map(({ userId }) => userId)).toEqual(Object.values(cast).map(({ userId }) => userId))
  })

  it('gives the worker a year in the own projects, and something in this week and the last', async () => {
    const own = `activity where registered_by = '${cast.worker.userId}'`
    const monday = mondayOf(brusselsDate(now))
    expect(await count(whole.owner, `${own} and on_date < '2022-01-01'`)).toBeGreaterThan(500)
    expect(
      await count(whole.owner, `${own} and on_date between '${monday}' and '${brusselsDate(now)}'`),
    ).toBeGreaterThan(0)
    expect(
      await count(whole.owner, `${own} and on_date >= '${addDays(monday, -7)}' and on_date < '${monday}'`),
    ).toBeGreaterThan(0)
    expect(await count(whole.owner, `activity where on_date > '${brusselsDate(now)}'`)).toBe(0)
    const foreign = await whole.owner.query(
      `select distinct p.name from activity a join project p on p.id = a.project_id
        where a.registered_by = $1 and p.name <> all($2::text[])`,
      [cast.worker.userId, cast.worker.projects],
    )
    expect(foreign.rows).toEqual([])
  })

  it('keeps each project’s activities within its term', async () => {
    const outside = await count(
      whole.owner,
      'activity a join project p on p.id = a.project_id where a.on_date < p.start_date or a.on_date > p.end_date',
    )
    expect(outside).toBe(0)
  })

  it('is not loaded again', async () => {
    const before = await stateOf(whole.owner)
    expect(await load(whole)).toBe('already-loaded')
    expect(await stateOf(whole.owner)).toEqual(before)
  })

  it(
    'goes on where a load broke off, and ends the same',
    async () => {
      const breaking = load(brokenOff, (step) => {
        if (/registrations [4-9]\./.test(step)) throw new Error('The power went out.')
      })
      await expect(breaking).rejects.toThrow('The power went out.')
      const halfWay = await count(brokenOff.owner, 'activity')
      expect(halfWay).toBeGreaterThan(1_000)
      expect(halfWay).toBeLessThan(10_000)
      expect(await load(brokenOff)).toBe('loaded')
      expect(await stateOf(brokenOff.owner)).toEqual(await stateOf(whole.owner))
    },
    loadTimeout,
  )
})
