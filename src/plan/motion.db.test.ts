import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { addDays, type CalendarDate, calendarDate } from '../platform/core/calendar-date.ts'
import { newId, type ObjectiveId, type ProjectId, type ThemeId } from '../platform/core/ids.ts'
import type { Actor, Role } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { addObjective } from './add-objective.ts'
import { changeProject } from './change-project.ts'
import { changeProjectTheme } from './change-project-theme.ts'
import { Project } from './core/model.ts'
import { type ObjectiveDraft, type PlanObjective, PlanTree, type ProjectChange } from './core/motion-model.ts'
import { endObjective } from './end-objective.ts'
import { type KeptProject, keepPlan, keepProject } from './index.ts'
import { moveObjective } from './move-objective.ts'
import { readPlanTree } from './read-plan-tree.ts'
import { readPlan, readProject } from './reads.ts'

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
const on = calendarDate('2021-06-01')
const reason = 'Het past beter'

async function add(change: Partial<ObjectiveDraft> = {}, role: Role = 'coordinator') {
  const id = change.id ?? newId<ObjectiveId>()
  const draft = { id, themeId: a.themes.housing, name: `Doel ${id}`, description: '', on, reason, ...change }
  await write((tx, actor) => addObjective(tx, actor, draft, testNow), role)
  return draft
}
const move = (id: ObjectiveId, themeId: ThemeId, day = on, role: Role = 'coordinator') =>
  write((tx, actor) => moveObjective(tx, actor, { id, themeId, on: day, reason }, testNow), role)
const end = (id: ObjectiveId, day = on, role: Role = 'coordinator') =>
  write((tx, actor) => endObjective(tx, actor, { id, on: day, reason }, testNow), role)

/** An objective as the page shows it, with the name of its theme. */
async function shown(id: ObjectiveId): Promise<(PlanObjective & { theme: string }) | undefined> {
  const tree = await read((tx) => readPlanTree(tx, testToday))
  expect(PlanTree.parse(tree)).toEqual(tree)
  return tree?.strategicObjectives
    .flatMap(({ themes }) => themes)
    .flatMap((theme) => theme.objectives.map((objective) => ({ ...objective, theme: theme.name })))
    .find((objective) => objective.id === id)
}

describe('an objective', () => {
  it('is added, moved and ended, with each day and reason', async () => {
    const { id, name } = await add({ description: 'Meer woningen' })
    await move(id, a.themes.protection, calendarDate('2021-07-01'))
    await end(id, calendarDate('2022-01-01'))
    expect(await shown(id)).toMatchObject({
      name,
      theme: 'Sociale bescherming',
      description: 'Meer woningen',
      endedOn: '2022-01-01',
      changes: [
        { kind: 'added', on: '2021-06-01', before: null, after: 'Wonen', reason },
        { kind: 'moved', on: '2021-07-01', before: 'Wonen', after: 'Sociale bescherming' },
        { kind: 'ended', on: '2022-01-01', before: 'Sociale bescherming', after: null },
      ],
    })
    const { rows } = await database.owner.query(
      'select verb, reason from audit_entry where record_ids = $1 order by id',
      [[id]],
    )
    expect(rows).toEqual(
      ['add-objective', 'move-objective', 'end-objective'].map((verb) => ({ verb, reason })),
    )
  })

  it('stood on a day where it stood: before it was added, before it moved, before it ended', async () => {
    const { id } = await add()
    await move(id, a.themes.protection, calendarDate('2021-07-01'))
    await end(id, calendarDate('2021-08-01'))
    const themeOn = async (day: string) => {
      const plan = await read((tx) => readPlan(tx, calendarDate(day)))
      const themes = plan?.strategicObjectives.flatMap((strategic) => strategic.themes) ?? []
      return themes
        .filter(({ objectives }) => objectives.some((one) => one.id === id))
        .map(({ name }) => name)
    }
    expect(await themeOn('2021-05-31')).toEqual([])
    expect(await themeOn('2021-06-01')).toEqual(['Wonen'])
    expect(await themeOn('2021-06-30')).toEqual(['Wonen'])
    expect(await themeOn('2021-07-01')).toEqual(['Sociale bescherming'])
    expect(await themeOn('2021-07-31')).toEqual(['Sociale bescherming'])
    expect(await themeOn('2021-08-01')).toEqual([])
  })

  it('is added once, whatever the number of tries', async () => {
    const draft = await add()
    await add(draft)
    expect((await shown(draft.id))?.changes).toHaveLength(1)
    await expect(add({ ...draft, name: 'Iets anders' })).rejects.toMatchObject({ code: 'id-taken' })
    await expect(add({ name: draft.name })).rejects.toMatchObject({ code: 'objective-name-taken' })
  })

  it('is changed in the order of the days, inside the plan, and no more once it ended', async () => {
    const { id } = await add()
    await expect(move(id, a.themes.protection, addDays(on, -1))).rejects.toMatchObject({
      code: 'objective-changed-later',
    })
    await expect(move(id, a.themes.housing)).rejects.toMatchObject({ code: 'objective-there-already' })
    await expect(end(id, calendarDate('2026-01-01'))).rejects.toMatchObject({ code: 'day-outside-plan' })
    await end(id)
    await expect(end(id)).rejects.toMatchObject({ code: 'objective-ended', status: 409 })
    await expect(move(id, a.themes.protection)).rejects.toMatchObject({ code: 'objective-ended' })
  })

  it('is not for leads, and not for another organisation', async () => {
    await expect(add({}, 'lead')).rejects.toMatchObject({ code: 'plan-not-yours', status: 403 })
    const { id } = await add()
    await expect(move(id, a.themes.protection, on, 'lead')).rejects.toMatchObject({ code: 'plan-not-yours' })
    await expect(end(id, on, 'lead')).rejects.toMatchObject({ code: 'plan-not-yours' })
    await expect(move(id, b.themes.housing)).rejects.toMatchObject({ code: 'theme-not-found' })
    const foreign = { id, on, reason }
    await expect(
      write((tx, actor) => endObjective(tx, actor, foreign, testNow), 'coordinator', b),
    ).rejects.toMatchObject({ code: 'objective-not-found' })
  })

  it('does not come back when an earlier report is read again', async () => {
    const [moved, ended] = [await add({ name: 'Verhuist' }), await add({ name: 'Stopt' })]
    await move(moved.id, a.themes.protection)
    await end(ended.id)
    const before = [await shown(moved.id), await shown(ended.id)]
    const report = {
      name: 'Plan 2021-2025',
      from: calendarDate('2021-01-01'),
      to: calendarDate('2025-12-31'),
      strategicObjectives: [
        { name: 'Grondrechten', themes: [{ name: 'Wonen', objectives: ['Verhuist', 'Stopt', 'Woonmarkt'] }] },
      ],
    }
    expect(await write((tx) => keepPlan(tx, report))).toMatchObject({ outcome: 'unchanged' })
    expect([await shown(moved.id), await shown(ended.id)]).toEqual(before)
    // The report names the objective where it stood then; the contribution finds it where it stands now.
    const project = {
      ...keptShop('Verhuisd project'),
      contributions: [{ objective: 'Verhuist', theme: 'Wonen', weight: 'main' as const }],
    }
    const { id } = await write((tx) => keepProject(tx, project))
    expect((await read((tx) => readProject(tx, id))).contributions).toMatchObject([
      { objectiveId: moved.id, theme: 'Sociale bescherming' },
    ])
  })
})

function keptShop(name: string): KeptProject {
  return {
    name,
    theme: 'Wonen',
    sector: false,
    phase: 'execution',
    term: { start: calendarDate('2020-01-01'), end: calendarDate('2025-12-31'), written: null },
    description: 'Uit het verslag',
    municipalities: ['Linde'],
    contributions: [{ objective: 'Woonmarkt', theme: 'Wonen', weight: 'main' }],
    position: 9,
  }
}

describe('changeProject', () => {
  const given = async (name: string) => (await write((tx) => keepProject(tx, keptShop(name)))).id
  const change = (id: ProjectId, part: Partial<ProjectChange> = {}, role: Role = 'coordinator', of = a) =>
    write(
      (tx, actor) =>
        changeProject(tx, actor, {
          id,
          seenVersion: 1,
          phase: 'finished',
          description: 'Met de hand geschreven',
          municipalities: ['Zwalmen', 'Linde'],
          contributions: [{ objectiveId: a.objectives.local, weight: 'also' }],
          ...part,
        }),
      role,
      of,
    )

  it('changes it as somebody filled it in, and audits before and after', async () => {
    const id = await given('Veranderlijk')
    const changed = await change(id)
    expect(Project.parse(changed)).toEqual(changed)
    expect(changed).toMatchObject({
      version: 2,
      phase: 'finished',
      description: 'Met de hand geschreven',
      municipalities: ['Linde', 'Zwalmen'],
      contributions: [{ objective: 'Lokaal beleid', weight: 'also' }],
    })
    await expect(change(id)).rejects.toMatchObject({ code: 'changed-meanwhile', details: { version: 2 } })
    expect(await change(id, { seenVersion: 2 })).toMatchObject({ version: 2 })
    const { rows } = await database.owner.query(
      "select before ->> 'phase' as before, after ->> 'phase' as after from audit_entry where record_ids = $1 and verb = 'change-project'",
      [[id]],
    )
    expect(rows).toEqual([{ before: 'execution', after: 'finished' }])
  })

  it('is not undone by a source that is read again; what nobody touched is', async () => {
    const id = await given('Handwerk')
    const { contributions } = await read((tx) => readProject(tx, id))
    const same = contributions.map(({ objectiveId, weight }) => ({ objectiveId, weight }))
    await change(id, { phase: 'execution', municipalities: ['Linde'], contributions: same })
    const source = { ...keptShop('Handwerk'), phase: 'finished' as const, municipalities: ['Eikenrode'] }
    expect(await write((tx) => keepProject(tx, source))).toEqual({ id, outcome: 'changed' })
    expect(await read((tx) => readProject(tx, id))).toMatchObject({
      description: 'Met de hand geschreven',
      phase: 'finished',
      municipalities: ['Eikenrode'],
      version: 3,
    })
    expect(await write((tx) => keepProject(tx, source))).toEqual({ id, outcome: 'unchanged' })
  })

  it('is for its own people: a lead of another project is refused first', async () => {
    const id = await given('Van een ander')
    await expect(change(id, {}, 'lead')).rejects.toMatchObject({
      code: 'project-change-not-yours',
      status: 403,
    })
    await expect(change(id, {}, 'coordinator', b)).rejects.toMatchObject({ code: 'project-not-found' })
    const roof = { phase: null, description: '', municipalities: [], contributions: [] }
    await expect(change(a.projects.roof.id, roof, 'lead')).resolves.toMatchObject({ phase: null })
  })

  it('refuses an identifier, an unknown objective, and one that has ended', async () => {
    const id = await given('Grenzen')
    const to = (objectiveId: ObjectiveId) => ({ contributions: [{ objectiveId, weight: 'main' as const }] })
    const ended = await add()
    await end(ended.id)
    await expect(change(id, { description: 'bel an@voorbeeld.be' })).rejects.toMatchObject({
      code: 'holds-email',
    })
    await expect(change(id, to(b.objectives.market))).rejects.toMatchObject({ code: 'objective-not-found' })
    await expect(change(id, to(ended.id))).rejects.toMatchObject({ code: 'contribution-to-ended' })
  })
})

describe('the theme of a project by day', () => {
  const change = (id: ProjectId, themeId: ThemeId, from: CalendarDate, role: Role = 'coordinator') =>
    write((tx, actor) => changeProjectTheme(tx, actor, { id, themeId, from, reason }, testNow), role)
  const project = async () => (await write((tx) => keepProject(tx, keptShop(newId<string>())))).id
  const periods = async (id: ProjectId) => {
    const { rows } = await database.owner.query<{ theme_id: ThemeId; from: string; until: string }>(
      `select theme_id, from_date::text as "from", until_date::text as "until"
         from fact_project_theme where project_id = $1 order by from_date`,
      [id],
    )
    return rows
  }
  const themesOn = async (id: ProjectId, day: string) => {
    const { rows } = await database.owner.query<{ theme_id: ThemeId }>(
      'select theme_id from fact_project_theme where project_id = $1 and $2 >= from_date and $2 < until_date',
      [id, day],
    )
    return rows.map((row) => row.theme_id)
  }

  it('is one for ever while nothing changes', async () => {
    const id = await project()
    expect(await periods(id)).toEqual([{ theme_id: a.themes.housing, from: '-infinity', until: 'infinity' }])
  })

  it('changes on the day itself: the day before has the old one, also at the end of a leap year', async () => {
    const id = await project()
    const changed = await change(id, a.themes.protection, calendarDate('2024-03-01'))
    expect(changed).toMatchObject({
      theme: 'Sociale bescherming',
      themeChanges: [{ from: '2024-03-01', before: 'Wonen', after: 'Sociale bescherming', reason }],
    })
    expect(await themesOn(id, '2024-02-29')).toEqual([a.themes.housing])
    expect(await themesOn(id, '2024-03-01')).toEqual([a.themes.protection])
    await change(id, a.themes.housing, calendarDate('2025-01-01'))
    expect(await themesOn(id, '2024-12-31')).toEqual([a.themes.protection])
    expect(await themesOn(id, '2025-01-01')).toEqual([a.themes.housing])
    expect(await periods(id)).toEqual([
      { theme_id: a.themes.housing, from: '-infinity', until: '2024-03-01' },
      { theme_id: a.themes.protection, from: '2024-03-01', until: '2025-01-01' },
      { theme_id: a.themes.housing, from: '2025-01-01', until: 'infinity' },
    ])
  })

  it('takes activities of each day to the theme of that day', async () => {
    const id = await project()
    await change(id, a.themes.protection, calendarDate('2021-06-10'))
    for (const day of ['2021-06-09', '2021-06-10']) {
      await database.owner.query(
        `insert into activity (organisation_id, id, project_id, on_date, kind_id, setting, participations, registered_by, registered_by_name)
         values ($1, $2, $3, $4, $5, 'venue', 3, 'x', 'X')`,
        [a.organisationId, newId(), id, day, a.kinds.gathering],
      )
    }
    const { rows } = await database.owner.query(
      'select on_date, theme_id from fact_activity where project_id = $1 order by on_date',
      [id],
    )
    expect(rows).toEqual([
      { on_date: '2021-06-09', theme_id: a.themes.housing },
      { on_date: '2021-06-10', theme_id: a.themes.protection },
    ])
  })

  it('partitions time, whatever the changes', async () => {
    const first = calendarDate('2020-01-01')
    const gaps = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        gaps,
        fc.array(fc.integer({ min: -800, max: 3000 }), { maxLength: 8 }),
        async (all, asked) => {
          const id = await project()
          const days: CalendarDate[] = []
          let offset = 0
          for (const [place, gap] of all.entries()) {
            offset += gap
            const day = addDays(first, offset)
            days.push(day)
            await change(id, place % 2 === 0 ? a.themes.protection : a.themes.housing, day)
          }
          const kept = await periods(id)
          expect(kept).toHaveLength(days.length + 1)
          expect(kept.map(({ from }) => from)).toEqual(['-infinity', ...days])
          expect(kept.map(({ until }) => until)).toEqual([...days, 'infinity'])
          for (const days_ of asked) {
            const day = addDays(first, days_)
            const changes = days.filter((one) => one <= day).length
            const expected = changes % 2 === 1 ? a.themes.protection : a.themes.housing
            expect(await themesOn(id, day)).toEqual([expected])
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('is not turned back by an earlier report', async () => {
    const name = 'Wisselt van thema'
    const { id } = await write((tx) => keepProject(tx, keptShop(name)))
    await change(id, a.themes.protection, calendarDate('2021-06-01'))
    expect(await write((tx) => keepProject(tx, keptShop(name)))).toEqual({ id, outcome: 'unchanged' })
    expect(await read((tx) => readProject(tx, id))).toMatchObject({ theme: 'Sociale bescherming' })
  })

  it('is refused to a lead, for the theme it has, and on or before a day on which it changed', async () => {
    const id = await project()
    const day = calendarDate('2021-06-01')
    await expect(change(id, a.themes.protection, day, 'lead')).rejects.toMatchObject({
      code: 'plan-not-yours',
    })
    await expect(change(id, a.themes.housing, day)).rejects.toMatchObject({ code: 'theme-unchanged' })
    await expect(change(id, b.themes.housing, day)).rejects.toMatchObject({ code: 'theme-not-found' })
    await change(id, a.themes.protection, day)
    await expect(change(id, a.themes.housing, day)).rejects.toMatchObject({ code: 'theme-changed-later' })
    await expect(change(id, a.themes.housing, calendarDate('2026-01-01'))).rejects.toMatchObject({
      code: 'theme-change-after-term',
    })
  })
})
