import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkFigure, checkParts, checkTogether, type Fact } from '../../test/database/check-figure.ts'
import { testDatabase } from '../../test/database/database.ts'
import { testNow } from '../../test/database/institute.ts'
import {
  makeWorkScene,
  municipalityOf,
  type PartnerName,
  registerWork,
  themeOf,
  type Work,
  type WorkScene,
} from '../../test/database/work.ts'
import { mergePartners } from '../network/index.ts'
import { type CalendarDate, calendarDate } from '../platform/core/calendar-date.ts'
import { newId, type PartnerMergeId } from '../platform/core/ids.ts'
import { type ReadTransaction, reading, writing } from '../platform/db/index.ts'
import { LegalKind, Level } from '../registration/core/model.ts'
import { computeIndicator } from './compute.ts'
import { computeCells } from './compute-cells.ts'
import type { Cell, Row, Scope } from './core/model.ts'
import { activities, participations } from './definitions/activities.ts'
import { contacts, policyContacts } from './definitions/contacts.ts'
import { partners } from './definitions/partners.ts'
import { cellsOfMerge } from './preview-merge.ts'

const database = await testDatabase()
const makeScene = () => makeWorkScene(database.owner)
const read = <T>(scene: WorkScene, work: (tx: ReadTransaction) => Promise<T>) =>
  reading(database.app, scene.organisationId, work)
const register = (scene: WorkScene, work: readonly Work[]) =>
  writing(database.app, scene.organisationId, (tx) => registerWork(tx, scene, work))

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

const definitions = [activities, participations, partners, contacts, policyContacts]

it('every cell is what a person counts, and the fold of its own list of records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 12 }), scopes, async (all, part) => {
      const scene = await makeScene()
      await register(scene, all)
      const counted = all.filter((one) => isCounted(one, part))
      await read(scene, async (tx) => {
        for (const definition of definitions) {
          const { code, beside } = definition
          const facts = (name: string) =>
            (expected[name]?.(counted) ?? []).map((fact) => ({ ...fact, row: scene.themes[fact.theme] }))
          const scope = scopeIn(scene, part)
          await checkFigure(tx, definition, scope, rowsIn(scene), facts(code))
          if (beside) await checkFigure(tx, beside, scope, rowsIn(scene), facts(`${code} beside`))
          checkParts(await computeIndicator(tx, { definition, scope }))
        }
        await checkTogether(tx, definitions, scopeIn(scene, part))
      })
    }),
    { numRuns: 12 },
  )
})

it('merging a partner does to 2.5 what was foretold, cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(work, { maxLength: 15 }),
      scopes,
      fc.constantFrom(...partnerNames),
      fc.constantFrom(...partnerNames),
      async (all, part, name, intoName) => {
        const scene = await makeScene()
        await register(scene, all)
        const idOf = (one: PartnerName) => (one === 'hall' ? scene.hall : scene.partners[one])
        const scope = scopeIn(scene, part)
        const asked = { partnerId: idOf(name), intoId: idOf(intoName) }
        const { before, after } = await read(scene, (tx) => cellsOfMerge(tx, asked, scope))
        expect(sorted(before)).toEqual(sorted(await read(scene, (tx) => computeCells(tx, partners, scope))))
        await merge(scene, name, intoName)
        expect(sorted(after)).toEqual(sorted(await read(scene, (tx) => computeCells(tx, partners, scope))))
      },
    ),
    { numRuns: 15 },
  )
})

const sorted = (cells: readonly Cell[]) => cells.map((cell) => JSON.stringify(cell)).sort()

/** Merges by the verb; what counts as one partner already stays as it is. */
async function merge(scene: WorkScene, one: PartnerName, other: PartnerName) {
  const countedAs = (name: PartnerName) => scene.partners[name === 'hall' ? 'town' : name]
  const [partnerId, intoId] = [countedAs(one), countedAs(other)]
  if (partnerId === intoId) return
  const draft = { id: newId<PartnerMergeId>(), partnerId, intoId, reason: 'Dezelfde' }
  await writing(database.app, scene.organisationId, (tx) =>
    mergePartners(tx, scene.actor('coordinator'), draft, testNow),
  )
}

const rowsIn = ({ themes }: WorkScene): Row[] =>
  Object.values(themes).map((key) => ({ key, label: { nl: key, en: key } }))

type WorkFact = Omit<Fact, 'row'> & { theme: 'housing' | 'protection' }

const factsOf = (
  work: readonly Work[],
  kind: Work['kind'],
  breakdown: 'legalKind' | 'level',
  weight: (one: Work) => number,
) =>
  work
    .filter((one) => one.kind === kind)
    .map(
      (one): WorkFact => ({
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

const expected: Readonly<Record<string, (work: readonly Work[]) => WorkFact[]>> = {
  '2.3': (work) => factsOf(work, 'activity', 'legalKind', () => 1),
  '2.4': (work) => factsOf(work, 'activity', 'legalKind', (one) => one.participations),
  '2.5': (work) =>
    work.flatMap((one) =>
      [...one.partners, ...(one.kind === 'activity' ? one.referred : [])].flatMap((name) => {
        const who = name === 'hall' ? 'town' : name
        const roles = rolesOf[`${one.project} ${who}`] ?? ['partner']
        return roles.map(
          (breakdown): WorkFact => ({ theme: themeOf[one.project], breakdown, weight: 1, who }),
        )
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
