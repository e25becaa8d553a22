import fc from 'fast-check'
import { expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import {
  makeWorkScene,
  municipalityOf,
  type PartnerName,
  registerWork,
  themeOf,
  type Work,
  type WorkScene,
} from '../../test/database/work.ts'
import { type CalendarDate, calendarDate } from '../platform/core/calendar-date.ts'
import { type ReadTransaction, reading, writing } from '../platform/db/index.ts'
import { LegalKind, Level } from '../registration/core/model.ts'
import { computeCells, computeIndicator } from './compute.ts'
import type { Cell, Scope } from './core/model.ts'
import type { Figure } from './definition.ts'
import { definitions } from './definitions/index.ts'
import { listRecords } from './list-records.ts'

const database = await testDatabase()
const makeScene = () => makeWorkScene(database.owner)
const read = <T>(scene: WorkScene, work: (tx: ReadTransaction) => Promise<T>) =>
  reading(database.app, scene.organisationId, work)
const register = (scene: WorkScene, work: readonly Work[]) =>
  writing(database.app, scene.organisationId, (tx) => registerWork(tx, scene, work))

const total = (cells: readonly Cell[], themeId: string | null = null, breakdown: string | null = null) =>
  cells.find((cell) => cell.themeId === themeId && cell.breakdown === breakdown)?.value ?? 0

const dates = ['2020-02-29', '2020-12-31', '2021-01-01', '2021-06-15', '2021-12-31', '2022-01-01'].map(
  calendarDate,
)
const partnerNames: PartnerName[] = ['town', 'welfare', 'school', 'hall']
const work: fc.Arbitrary<Work> = fc.record({
  kind: fc.constantFrom('activity', 'contact'),
  project: fc.constantFrom('roof', 'steps', 'shop'),
  date: fc.constantFrom(...dates),
  partners: fc.subarray(partnerNames, { minLength: 1 }),
  referred: fc.subarray(partnerNames),
  legalKind: fc.constantFrom(...LegalKind.options),
  participations: fc.integer({ min: 1, max: 40 }),
  level: fc.constantFrom(...Level.options),
  policy: fc.boolean(),
  targetGroupPresent: fc.boolean(),
  withdrawn: fc.nat(9).map((chance) => chance === 0),
})
const scopes = fc.record({
  period: fc.tuple(fc.constantFrom(...dates), fc.constantFrom(...dates)).map((two) => [...two].sort()),
  project: fc.option(fc.constantFrom('roof', 'steps', 'shop'), { nil: undefined }),
  municipality: fc.option(fc.constantFrom('Linde', 'Beukendorp', 'Elders'), { nil: undefined }),
})
type Part = typeof scopes extends fc.Arbitrary<infer P> ? P : never

const scopeIn = (scene: WorkScene, { period, project, municipality }: Part): Scope => ({
  from: period[0] as CalendarDate,
  to: period[1] as CalendarDate,
  ...(project === undefined ? {} : { projectId: scene.projects[project].id }),
  ...(municipality === undefined ? {} : { municipality }),
})

const isCounted = (one: Work, { period, project, municipality }: Part) =>
  !one.withdrawn &&
  String(period[0]) <= one.date &&
  one.date <= String(period[1]) &&
  (project === undefined || project === one.project) &&
  (municipality === undefined || municipality === municipalityOf[one.project])

it('every cell is what a person counts, and the fold of its own list of records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 12 }), scopes, async (all, part) => {
      const scene = await makeScene()
      await register(scene, all)
      const counted = all.filter((one) => isCounted(one, part))
      await read(scene, async (tx) => {
        for (const definition of definitions) {
          const { code, beside, columns } = definition
          const breakdowns = [null, ...columns.map(({ key }) => key)]
          await compare(
            tx,
            scene,
            definition,
            scopeIn(scene, part),
            breakdowns,
            expected[code]?.(counted) ?? [],
          )
          if (beside) {
            const besideFacts = expected[`${code} beside`]?.(counted) ?? []
            await compare(tx, scene, beside, scopeIn(scene, part), breakdowns, besideFacts)
          }
        }
      })
    }),
    { numRuns: 12 },
  )
})

it('columns make the total where they add up; a distinct total is at most the sum of its parts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 15 }), scopes, async (all, part) => {
      const scene = await makeScene()
      await register(scene, all)
      await read(scene, async (tx) => {
        for (const definition of definitions) {
          const { adds, cells, themes, columns } = await computeIndicator(
            tx,
            definition,
            scopeIn(scene, part),
          )
          for (const themeId of [null, ...themes.map(({ id }) => id)]) {
            const parts = columns.map(({ key }) => total(cells, themeId, key))
            checkTotal(adds, total(cells, themeId), parts)
          }
          checkTotal(
            adds,
            total(cells),
            themes.map(({ id }) => total(cells, id)),
          )
        }
      })
    }),
    { numRuns: 10 },
  )
})

function checkTotal(adds: boolean, whole: number, parts: number[]): void {
  const sum = parts.reduce((a, b) => a + b, 0)
  if (adds) expect(whole).toBe(sum)
  expect(whole).toBeLessThanOrEqual(sum)
  expect(whole).toBeGreaterThanOrEqual(Math.max(0, ...parts))
}

async function compare(
  tx: ReadTransaction,
  scene: WorkScene,
  figure: Figure,
  scope: Scope,
  breakdowns: readonly (string | null)[],
  facts: readonly Fact[],
): Promise<void> {
  const cells = await computeCells(tx, figure, scope)
  for (const theme of [null, 'housing', 'protection'] as const) {
    for (const breakdown of breakdowns) {
      const own = facts.filter(
        (fact) =>
          (theme === null || fact.theme === theme) && (breakdown === null || fact.breakdown === breakdown),
      )
      const themeId = theme === null ? null : scene.themes[theme]
      const value = total(cells, themeId, breakdown)
      expect(value).toBe(foldByHand(figure, own))
      const list = await listRecords(
        tx,
        figure,
        themeId === null ? scope : { ...scope, themeId },
        breakdown === null ? {} : { breakdown },
      )
      expect([list.value, list.total]).toEqual([value, list.records.length])
      expect(list.records.reduce((sum, record) => sum + record.weight, 0)).toBe(value)
      expect(new Set(list.records.map(({ recordId }) => recordId)).size).toBe(list.records.length)
    }
  }
}

/** A fact as a person would write it on a tally sheet, without the database. */
interface Fact {
  theme: 'housing' | 'protection'
  breakdown: string
  weight: number
  who: string
}

const factsOf = (
  work: readonly Work[],
  kind: Work['kind'],
  breakdown: 'legalKind' | 'level',
  weight: (one: Work) => number,
) =>
  work
    .filter((one) => one.kind === kind)
    .map(
      (one): Fact => ({
        theme: themeOf[one.project],
        breakdown: one[breakdown],
        weight: weight(one),
        who: '',
      }),
    )

const rolesOf: Partial<Record<string, string[]>> = {
  'roof town': ['solutionActor'],
  'roof welfare': ['solutionActor', 'partner'],
  'steps town': ['partner'],
}

const expected: Readonly<Record<string, (work: readonly Work[]) => Fact[]>> = {
  '2.3': (work) => factsOf(work, 'activity', 'legalKind', () => 1),
  '2.4': (work) => factsOf(work, 'activity', 'legalKind', (one) => one.participations),
  '2.5': (work) =>
    work.flatMap((one) =>
      [...one.partners, ...(one.kind === 'activity' ? one.referred : [])].flatMap((name) => {
        const who = name === 'hall' ? 'town' : name
        const roles = rolesOf[`${one.project} ${who}`] ?? ['partner']
        return roles.map((breakdown): Fact => ({ theme: themeOf[one.project], breakdown, weight: 1, who }))
      }),
    ),
  '2.6': (work) => factsOf(work, 'contact', 'level', () => 1),
  '2.6 beside': (work) => factsOf(work, 'contact', 'level', (one) => one.partners.length),
  '2.7': (work) =>
    factsOf(
      work.filter((one) => one.policy && one.targetGroupPresent),
      'contact',
      'level',
      () => 1,
    ),
  '2.7 beside': (work) =>
    factsOf(
      work.filter((one) => one.policy),
      'contact',
      'level',
      () => 1,
    ),
}

function foldByHand({ fold }: Figure, facts: readonly Fact[]): number {
  if (fold === 'count') return facts.length
  if (fold === 'sum') return facts.reduce((sum, { weight }) => sum + weight, 0)
  return new Set(facts.map(({ who }) => who)).size
}
