import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { newId, type OrganisationId } from '../platform/core/ids.ts'
import { reading } from '../platform/db/index.ts'
import { Plan, Project } from './core/model.ts'
import { findProjects, type KeptPlan, type KeptProject, keepPlan, keepProject } from './index.ts'
import { readPlan, readPlanNamed, readProject, readThemes } from './reads.ts'
import { reviseTerm } from './revise-term.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const { read, write } = transactionsIn(database, () => a)

/** The versions of all rows of the plan: equal when nothing was written. */
async function rowVersions() {
  const tables = ['plan', 'theme', 'strategic_objective', 'operational_objective', 'project']
  const all = [...tables, 'project_municipality', 'contribution']
  const rows = all.map((table) => `select '${table}' as t, ctid::text, xmin::text from ${table}`)
  return (await database.owner.query(`${rows.join(' union all ')} order by 1, 2`)).rows
}

const plan: KeptPlan = {
  name: 'Meerjarenplan 2021-2025',
  from: calendarDate('2021-01-01'),
  to: calendarDate('2025-12-31'),
  strategicObjectives: [
    {
      name: 'Grond- en mensenrechten',
      themes: [
        { name: 'Wonen', objectives: ['Private huurmarkt', 'Dak- en thuisloosheid'] },
        { name: 'Onderwijs', objectives: ['Kleuterparticipatie'] },
      ],
    },
    { name: 'Collectief burgerschap', themes: [{ name: 'Collectief burgerschap', objectives: [] }] },
  ],
}

const project: KeptProject = {
  name: 'Thuis in ’t Groen – fase Ⅱ',
  theme: 'Onderwijs',
  sector: true,
  phase: 'execution',
  term: { start: calendarDate('2021-03-01'), end: null, written: 'tot 31/11/2025' },
  description: 'Met ouders 👩‍👧 en café Ça va',
  municipalities: ['Zwalmen', 'Élouges'],
  contributions: [
    { objective: 'Kleuterparticipatie', theme: 'Onderwijs', weight: 'main' },
    { objective: 'Private huurmarkt', theme: 'Wonen', weight: 'also' },
  ],
  position: 4,
}

describe('keepPlan and keepProject', () => {
  it('add once, then write nothing', async () => {
    expect(await write((tx) => keepPlan(tx, plan), b)).toMatchObject({ outcome: 'added' })
    const added = await write((tx) => keepProject(tx, project), b)
    expect(added.outcome).toBe('added')
    const versions = await rowVersions()
    const again = await write(async (tx) => {
      const outcomes = [await keepPlan(tx, plan), await keepProject(tx, project)]
      expect(tx.auditEntries).toEqual([])
      return outcomes
    }, b)
    expect(again).toEqual([
      expect.objectContaining({ outcome: 'unchanged' }),
      { ...added, outcome: 'unchanged' },
    ])
    expect(await rowVersions()).toEqual(versions)
  })

  it('give back what they were given, and nothing to another organisation', async () => {
    const asked = await reading(database.app, b.organisationId, async (tx) => {
      const [found] = await findProjects(tx, { search: 'groen' })
      return found ? readProject(tx, found.id) : null
    })
    expect(Project.parse(asked)).toEqual(asked)
    expect(asked).toMatchObject({
      name: project.name,
      theme: 'Onderwijs',
      sector: true,
      term: project.term,
      description: project.description,
      municipalities: ['Élouges', 'Zwalmen'],
      contributions: project.contributions,
      sheetYears: [],
    })
    expect(await read((tx) => findProjects(tx, { search: 'groen' }))).toEqual([])
  })

  it('add what is missing after what is there, and remove nothing', async () => {
    const more: KeptPlan = {
      ...plan,
      to: calendarDate('2026-12-31'),
      strategicObjectives: [
        {
          name: 'Grond- en mensenrechten',
          themes: [
            { name: 'Sociale grondrechten', objectives: ['Gezondheid'] },
            { name: 'Wonen', objectives: ['Sociale huur', 'Private huurmarkt'] },
          ],
        },
      ],
    }
    expect(await write((tx) => keepPlan(tx, more), b)).toMatchObject({ outcome: 'changed' })
    const kept = await read((tx) => readPlanNamed(tx, plan.name), b)
    expect(kept).toMatchObject({ name: plan.name, to: '2026-12-31' })
    expect(Plan.parse(kept)).toEqual(kept)
    const [rights, citizens] = kept?.strategicObjectives ?? []
    expect(rights?.themes.map((theme) => theme.name)).toEqual(['Wonen', 'Onderwijs', 'Sociale grondrechten'])
    expect(rights?.themes[0]?.objectives).toMatchObject([
      { name: 'Private huurmarkt', projects: 1 },
      { name: 'Dak- en thuisloosheid', projects: 0 },
      { name: 'Sociale huur', projects: 0 },
    ])
    expect(citizens?.themes).toMatchObject([{ name: 'Collectief burgerschap', objectives: [] }])
  })

  it('change what differs, with the project before and after', async () => {
    await write(async (tx) => {
      const [main] = project.contributions
      const changed = { ...project, municipalities: ['Zwalmen'], phase: 'finished' as const }
      const kept = await keepProject(tx, { ...changed, contributions: main ? [main] : [] })
      expect(kept.outcome).toBe('changed')
      expect(tx.auditEntries).toMatchObject([
        {
          verb: 'keep-project',
          before: { municipalities: ['Zwalmen', 'Élouges'], phase: 'execution' },
          after: { municipalities: ['Zwalmen'], phase: 'finished' },
        },
      ])
      expect(await readProject(tx, kept.id)).toMatchObject({
        municipalities: ['Zwalmen'],
        phase: 'finished',
        contributions: [main],
      })
    }, b)
  })

  it('leave as it is what the source leaves empty', async () => {
    await write(async (tx) => {
      const term = { start: null, end: null, written: null }
      const silent = { phase: null, term, description: '', municipalities: [], contributions: [] }
      const [before] = await findProjects(tx, { search: 'groen' })
      expect(await keepProject(tx, { ...project, ...silent })).toEqual({
        id: before?.id,
        outcome: 'unchanged',
      })
    }, b)
  })

  it('leave a term that somebody revised', async () => {
    await write(async (tx) => {
      const { id } = await keepProject(tx, project)
      const end = calendarDate('2024-01-31')
      await reviseTerm(tx, b.actor('director'), { id, start: null, end, reason: 'Stopt vroeger' }, testNow)
      await keepProject(tx, { ...project, description: 'Anders' })
      expect(await readProject(tx, id)).toMatchObject({ description: 'Anders', start: null, end })
    }, b)
  })

  it.each([
    ['theme-not-named', { theme: 'Wonnen' }],
    [
      'objective-not-named',
      { contributions: [{ objective: 'Wonen', theme: 'Wonen', weight: 'main' as const }] },
    ],
    ['term-ends-before-start', { term: { ...project.term, end: calendarDate('2021-02-28') } }],
  ])('refuse with %s and add nothing', async (code, wrong) => {
    const keep = write((tx) => keepProject(tx, { ...project, name: 'Nieuw', ...wrong }), b)
    await expect(keep).rejects.toMatchObject({ code, status: 422 })
    expect(await read((tx) => findProjects(tx, { search: 'nieuw' }), b)).toEqual([])
  })
})

describe('readPlan and readThemes', () => {
  it('know none before there is one', async () => {
    const organisationId = newId<OrganisationId>()
    await database.owner.query(`insert into organisation (organisation_id, name) values ($1, 'Leeg')`, [
      organisationId,
    ])
    await reading(database.app, organisationId, async (tx) => {
      expect(await readPlan(tx, testToday)).toBeNull()
      expect(await readThemes(tx)).toEqual([])
    })
  })

  it('show the plan that holds today, and the latest when none does', async () => {
    const next = {
      ...plan,
      name: 'Plan 2027-2031',
      from: calendarDate('2027-01-01'),
      to: calendarDate('2031-12-31'),
    }
    await write((tx) => keepPlan(tx, next))
    await read(async (tx) => {
      expect(await readPlan(tx, testToday)).toMatchObject({ name: 'Plan 2021-2025' })
      expect(await readPlan(tx, calendarDate('2027-01-01'))).toMatchObject({ name: 'Plan 2027-2031' })
      expect(await readPlan(tx, calendarDate('2026-06-01'))).toMatchObject({ name: 'Plan 2027-2031' })
      const themes = await readThemes(tx)
      expect(themes.map((theme) => theme.name)).toEqual([
        'Wonen',
        'Onderwijs',
        'Collectief burgerschap',
        'Wonen',
        'Sociale bescherming',
      ])
    })
  })
})

describe('findProjects', () => {
  let c: Institute
  beforeAll(async () => {
    c = await insertInstitute(database.owner, 'D')
    await write(async (tx) => {
      await keepPlan(tx, plan)
      await keepProject(tx, project)
      await keepProject(tx, { ...project, name: '100 % buurt_werk', description: '', municipalities: [] })
    }, c)
  })

  const names = async (filter: Parameters<typeof findProjects>[1]) =>
    (await read((tx) => findProjects(tx, filter), c)).map((one) => one.name)

  it.each([
    ['the name', 'dak BOVEN', ['Dak boven Linde']],
    ['a municipality, without its accent', 'elouges', [project.name]],
    ['the description, with an accent too many', 'cáfé', [project.name]],
    ['a combining accent', 'cafe\u0301', [project.name]],
    ['words in any order', 'linde dak', ['Dak boven Linde']],
    ['every word', 'dak beukendorp', []],
    ['a per cent sign as itself', '100 %', ['100 % buurt_werk']],
    ['an underscore as itself', '_', ['100 % buurt_werk']],
    ['nothing for what is nowhere', 'xyzzy', []],
  ])('finds by %s', async (_what, search, found) => {
    expect(await names({ search })).toEqual(found)
  })

  it('gives all in the order of themes and positions when nothing is asked', async () => {
    expect(await names({ search: '  ' })).toEqual(await names({}))
    expect(await names({ themeId: c.themes.protection })).toEqual(['Stapstenen', 'De Buurtwinkel'])
  })

  it('filters by municipality and phase together with the search', async () => {
    expect(await names({ municipality: 'linde' })).toEqual(['Dak boven Linde', 'De Buurtwinkel'])
    expect(await names({ municipality: 'lind' })).toEqual([])
    expect(await names({ phase: 'finished' })).toEqual([])
    expect(await names({ municipality: 'Linde', themeId: c.themes.housing, phase: 'execution' })).toEqual([
      'Dak boven Linde',
    ])
  })
})
