import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { newId, type PlanningItemId, type TransversalActionId } from '../platform/core/ids.ts'
import type { Actor, Role } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { addPlanningItem } from './add-planning-item.ts'
import { addTransversalAction } from './add-transversal-action.ts'
import { carryPlanningItem } from './carry-planning-item.ts'
import { changePlanningItem } from './change-planning-item.ts'
import { changeTransversalAction } from './change-transversal-action.ts'
import { type ChosenStatus, PlanningItem } from './core/planning-model.ts'
import { type TargetDraft, Targets } from './core/target-model.ts'
import { TransversalAction } from './core/transversal-model.ts'
import { readPlanning } from './read-planning.ts'
import { readTargets } from './read-targets.ts'
import { readTransversal } from './read-transversal.ts'
import { setTarget } from './set-target.ts'
import { withdrawPlanningItem } from './withdraw-planning-item.ts'
import { withdrawTransversalAction } from './withdraw-transversal-action.ts'
import { writeTransversalAccount } from './write-transversal-account.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const { read, writeAs } = transactionsIn(database, () => a)
const write = <T>(
  work: (tx: WriteTransaction, actor: Actor) => Promise<T>,
  role: Role = 'coordinator',
  of = a,
) => writeAs(role)(work, of)
const audited = async (id: string) => {
  const { rows } = await database.owner.query<{ verb: string }>(
    'select verb from audit_entry where record_ids = array[$1::uuid] order by id',
    [id],
  )
  return rows.map(({ verb }) => verb)
}

describe('a planning item', () => {
  const plan = async (
    projectId = a.projects.roof.id,
    role: Role = 'worker',
    id = newId<PlanningItemId>(),
  ) => {
    const draft = { id, projectId, year: 2021, text: 'Een groep starten', status: 'planned' as const }
    await write((tx, actor) => addPlanningItem(tx, actor, draft), role)
    return id
  }
  const change = (id: PlanningItemId, status: ChosenStatus, seenVersion = 1, text = 'Een groep starten') =>
    write((tx, actor) => changePlanningItem(tx, actor, { id, seenVersion, text, status }), 'worker')
  const carry = (id: PlanningItemId, nextId = newId<PlanningItemId>(), seenVersion = 1) =>
    write((tx, actor) => carryPlanningItem(tx, actor, { id, seenVersion, nextId }), 'worker')
  const withdraw = (id: PlanningItemId, seenVersion = 1) =>
    write(
      (tx, actor) => withdrawPlanningItem(tx, actor, { id, seenVersion, reason: 'Dubbel' }, testNow),
      'worker',
    )
  const items = async (year?: number) => {
    const found = await read((tx) => readPlanning(tx, a.projects.roof.id, year))
    expect(PlanningItem.array().parse(found)).toEqual(found)
    return found
  }
  const itemOf = async (id: PlanningItemId) => (await items()).find((item) => item.id === id)

  it('is planned once, changed by who saw it, and withdrawn with a reason', async () => {
    const id = await plan()
    await plan(a.projects.roof.id, 'worker', id)
    expect(await change(id, 'started')).toEqual({ id, version: 2 })
    await expect(change(id, 'done')).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(await itemOf(id)).toMatchObject({ status: 'started', carriedFrom: null, version: 2 })
    await withdraw(id, 2)
    expect(await itemOf(id)).toBeUndefined()
    await expect(change(id, 'done', 3)).rejects.toMatchObject({ code: 'already-withdrawn' })
    expect(await audited(id)).toEqual(['add-planning-item', 'change-planning-item', 'withdraw-planning-item'])
  })

  it('is carried to the next year once, with its status, and goes on there', async () => {
    const id = await plan()
    await change(id, 'started')
    const nextId = newId<PlanningItemId>()
    expect(await carry(id, nextId, 2)).toEqual({ id: nextId, version: 1 })
    expect(await carry(id, nextId, 2)).toEqual({ id: nextId, version: 1 })
    expect(await itemOf(id)).toMatchObject({ year: 2021, status: 'carried' })
    expect(await itemOf(nextId)).toMatchObject({ year: 2022, status: 'started', carriedFrom: id })
    await expect(carry(id)).rejects.toMatchObject({ code: 'planning-carried' })
    await expect(change(id, 'done', 3)).rejects.toMatchObject({ code: 'planning-carried' })
    await expect(withdraw(id, 3)).rejects.toMatchObject({ code: 'planning-carried' })
    await expect(withdraw(nextId)).rejects.toMatchObject({ code: 'planning-came-along' })
    await change(nextId, 'dropped')
    expect(await itemOf(nextId)).toMatchObject({ status: 'dropped' })
    expect((await items(2022)).map(({ year }) => year)).toEqual([2022])
  })

  it('of which two carry at once goes on in one', async () => {
    const id = await plan()
    const before = (await items()).length
    const outcomes = await Promise.allSettled([carry(id), carry(id), carry(id)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await items()).toHaveLength(before + 1)
    expect((await items()).filter(({ carriedFrom }) => carriedFrom === id)).toHaveLength(1)
  })

  it('is not carried under the id of another, and then nothing changed', async () => {
    const [id, other] = [await plan(), await plan()]
    await expect(carry(id, other)).rejects.toMatchObject({ code: 'id-taken' })
    expect(await itemOf(id)).toMatchObject({ status: 'planned', version: 1 })
  })

  it('is not for a project that is not one’s own, nor for another organisation', async () => {
    await expect(plan(a.projects.shop.id)).rejects.toMatchObject({ code: 'planning-not-yours', status: 403 })
    await expect(plan(a.projects.shop.id, 'policy')).resolves.toBeDefined()
    await expect(plan(b.projects.roof.id, 'policy')).rejects.toMatchObject({ code: 'project-not-found' })
    const id = await plan()
    const foreign = { id, seenVersion: 1, nextId: newId<PlanningItemId>() }
    await expect(
      write((tx, actor) => carryPlanningItem(tx, actor, foreign), 'coordinator', b),
    ).rejects.toMatchObject({ code: 'unknown-record' })
  })
})

describe('a transversal action', () => {
  const add = async (name: string, role: Role = 'coordinator', id = newId<TransversalActionId>()) => {
    await write(
      (tx, actor) => addTransversalAction(tx, actor, { id, name, description: '' }, testToday),
      role,
    )
    return id
  }
  const account = (
    id: TransversalActionId,
    year: number,
    text: string,
    seenVersion: number,
    role: Role = 'policy',
  ) => write((tx, actor) => writeTransversalAccount(tx, actor, { id, year, text, seenVersion }), role)
  const find = async (id: TransversalActionId) => {
    const actions = await read((tx) => readTransversal(tx, testToday))
    expect(TransversalAction.array().parse(actions)).toEqual(actions)
    return actions.find((action) => action.id === id)
  }

  it('accounts for each year, and nobody overwrites what another wrote', async () => {
    const id = await add('Gezondheid')
    await account(id, 2021, 'Bewegen', 0)
    await account(id, 2022, 'Koken', 0)
    await expect(account(id, 2021, 'Fietsen', 0)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(await account(id, 2021, 'Bewegen en fietsen', 1)).toEqual({
      year: 2021,
      text: 'Bewegen en fietsen',
      version: 2,
    })
    expect((await find(id))?.accounts).toEqual([
      { year: 2022, text: 'Koken', version: 1 },
      { year: 2021, text: 'Bewegen en fietsen', version: 2 },
    ])
    await account(id, 2022, 'Koken', 0)
    expect(await audited(id)).toEqual([
      'add-transversal-action',
      'write-transversal-account',
      'write-transversal-account',
      'write-transversal-account',
    ])
  })

  it('is added once by name, changed, and withdrawn with its accounts', async () => {
    const id = await add('Diversiteit')
    await add('Diversiteit', 'coordinator', id)
    await expect(add('Diversiteit')).rejects.toMatchObject({ code: '23505' })
    const change = { id, seenVersion: 1, name: 'Diversiteit', description: 'Iedereen telt mee' }
    await write((tx, actor) => changeTransversalAction(tx, actor, change))
    expect(await find(id)).toMatchObject({ description: 'Iedereen telt mee', version: 2 })
    const withdrawal = { id, seenVersion: 2, reason: 'Stond er dubbel' }
    await write((tx, actor) => withdrawTransversalAction(tx, actor, withdrawal, testNow))
    expect(await find(id)).toBeUndefined()
    await expect(account(id, 2021, 'Laat', 0)).rejects.toMatchObject({ code: 'already-withdrawn' })
    await expect(add('Diversiteit')).resolves.toBeDefined()
  })

  it('is not for leads and workers, and not for another organisation', async () => {
    await expect(add('Van een lead', 'lead')).rejects.toMatchObject({ code: 'plan-not-yours', status: 403 })
    const id = await add('Expertise')
    for (const role of ['lead', 'worker'] as const) {
      await expect(account(id, 2021, 'Tekst', 0, role)).rejects.toMatchObject({ code: 'account-not-yours' })
    }
    const foreign = { id, year: 2021, text: 'Tekst', seenVersion: 0 }
    await expect(
      write((tx, actor) => writeTransversalAccount(tx, actor, foreign), 'policy', b),
    ).rejects.toMatchObject({ code: 'unknown-record' })
    await expect(account(id, 2021, 'Mail an@voorbeeld.be', 0)).rejects.toMatchObject({ code: 'holds-email' })
  })
})

describe('a target', () => {
  const draft = (part: Partial<TargetDraft> = {}): TargetDraft => ({
    year: 2022,
    indicator: '2.1',
    themeId: null,
    value: 2520,
    seen: null,
    ...part,
  })
  const set = (part: Partial<TargetDraft> = {}, role: Role = 'coordinator') =>
    write((tx, actor) => setTarget(tx, actor, draft(part), testToday), role)
  const facts = async () => {
    const { rows } = await database.owner.query(
      `select year, indicator, theme_id, value::text from fact_target
        where organisation_id = $1 order by year, indicator, theme_id nulls first`,
      [a.organisationId],
    )
    return rows
  }

  it('is set, changed and removed, in the unit that people read', async () => {
    await set()
    expect(await facts()).toEqual([{ year: 2022, indicator: '2.1', theme_id: null, value: '25.20' }])
    await set({ value: 2550, seen: 2520 })
    const targets = await read((tx) => readTargets(tx, testToday))
    expect(Targets.parse(targets)).toEqual(targets)
    expect(targets).toMatchObject({
      plan: 'Plan 2021-2025',
      years: [2021, 2022, 2023, 2024, 2025],
      targets: [{ year: 2022, indicator: '2.1', themeId: null, value: 2550 }],
    })
    await set({ value: null, seen: 2550 })
    expect(await facts()).toEqual([])
    const { rows } = await database.owner.query(
      "select verb, before ->> 'value' as before, after ->> 'value' as after from audit_entry where record_kind = 'target' and organisation_id = $1 order by id",
      [a.organisationId],
    )
    expect(rows).toEqual([
      { verb: 'set-target', before: null, after: '2520' },
      { verb: 'set-target', before: '2520', after: '2550' },
      { verb: 'remove-target', before: '2550', after: null },
    ])
  })

  it('stands for the whole and for a theme, each by itself', async () => {
    await set({ indicator: '2.3', value: 100_000 })
    await set({ indicator: '2.3', value: 40_000, themeId: a.themes.housing })
    expect(await facts()).toMatchObject([
      { theme_id: null, value: '1000.00' },
      { theme_id: a.themes.housing, value: '400.00' },
    ])
    await set({ indicator: '2.3', value: null, seen: 100_000 })
    await set({ indicator: '2.3', value: null, seen: 40_000, themeId: a.themes.housing })
  })

  it('that another set meanwhile is not overwritten; the same once more is no conflict', async () => {
    await set({ year: 2023 })
    await set({ year: 2023 })
    await expect(set({ year: 2023, value: 2600 })).rejects.toMatchObject({
      code: 'target-changed',
      status: 409,
    })
    const both = await Promise.allSettled([
      set({ year: 2023, value: 2600, seen: 2520 }),
      set({ year: 2023, value: 2700, seen: 2520 }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is not for leads, and stays inside its plan', async () => {
    await expect(set({}, 'lead')).rejects.toMatchObject({ code: 'plan-not-yours', status: 403 })
    await expect(set({ year: 2026 })).rejects.toMatchObject({ code: 'target-year' })
    await expect(set({ indicator: '2.3', themeId: b.themes.housing, value: 100 })).rejects.toMatchObject({
      code: 'theme-not-found',
    })
    await expect(set({ themeId: a.themes.housing })).rejects.toMatchObject({ code: 'target-by-theme' })
  })
})
