import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { type ActivityId, newId } from '../platform/core/ids.ts'
import { type WriteTransaction, writing } from '../platform/db/index.ts'
import { ActivityDraft } from './core/model.ts'
import { keepActivityKinds, legalKindsAsKinds, listKinds, registerActivities } from './index.ts'
import { readDesk } from './reads.ts'

const { app, owner } = await testDatabase()
let institute: Institute

beforeAll(async () => {
  institute = await insertInstitute(owner, 'A')
})

const write = <T>(work: (tx: WriteTransaction) => Promise<T>) => writing(app, institute.organisationId, work)
const draft = (id: ActivityId, participations: number) =>
  ActivityDraft.parse({
    id,
    projectId: institute.projects.roof.id,
    date: testToday,
    kindId: institute.kinds.gathering,
    setting: 'venue',
    participations,
    partnerIds: [institute.partners.school, institute.partners.town],
    referrals: [{ partnerId: institute.partners.town, count: 1, warm: participations === 1 }],
  })

it('whatever is sent again, in whatever parts and order, is kept once, as it was sent first', async () => {
  const sendings = fc.array(
    fc.array(fc.record({ which: fc.nat(3), participations: fc.constantFrom(1, 2) }), {
      minLength: 1,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: 5 },
  )
  await fc.assert(
    fc.asyncProperty(sendings, async (batches) => {
      const ids = Array.from({ length: 4 }, () => newId<ActivityId>())
      const first = new Map<ActivityId, number>()
      for (const batch of batches) {
        const drafts = batch.map(({ which, participations }) => draft(ids[which] ?? newId(), participations))
        const answers = await write((tx) =>
          registerActivities(tx, institute.actor('worker'), drafts, testNow),
        )
        for (const { id, participations } of drafts) if (!first.has(id)) first.set(id, participations)
        expect(answers.map(({ outcome }) => outcome)).toEqual(
          drafts.map(({ id, participations }) =>
            first.get(id) === participations ? 'registered' : 'refused',
          ),
        )
      }
      const kept = await owner.query<{
        id: ActivityId
        participations: number
        partners: number
        referrals: number
      }>(
        `select id, participations,
                (select count(*)::int from activity_partner p where p.activity_id = a.id) as partners,
                (select count(*)::int from referral r where r.activity_id = a.id) as referrals
           from activity a where id = any($1)`,
        [ids],
      )
      expect(new Map(kept.rows.map(({ id, participations }) => [id, participations]))).toEqual(first)
      for (const row of kept.rows) expect(row).toMatchObject({ partners: 2, referrals: 1 })
    }),
    { numRuns: 40 },
  )
})

it('two who send the same at the same moment, in any order, get the same answer', async () => {
  for (let time = 0; time < 20; time++) {
    const drafts = Array.from({ length: 100 }, (_, index) => draft(newId<ActivityId>(), (index % 2) + 1))
    const send = (ordered: ActivityDraft[]) =>
      write((tx) => registerActivities(tx, institute.actor('worker'), ordered, testNow))
    const [one, two] = await Promise.all([send(drafts), send([...drafts].reverse())])
    expect(one).toEqual(drafts.map(() => ({ outcome: 'registered', version: 1 })))
    expect(two).toEqual(one)
  }
})

describe('the kinds of an organisation', () => {
  it('are added once, after those it has', async () => {
    const keep = () => write((tx) => keepActivityKinds(tx, legalKindsAsKinds))
    await keep()
    const kinds = await write(listKinds)
    expect(kinds.map(({ name }) => name.nl).slice(0, 4)).toEqual([
      'Stoepbezoek',
      'Soepmoment',
      'Werkgroep',
      'Infomoment',
    ])
    // Names are compared as they are written: the institute's own Werkgroep is not the legal werkgroep.
    expect(kinds).toHaveLength(8)
    await keep()
    expect(await write(listKinds)).toEqual(kinds)
  })
})

describe('the desk', () => {
  const projectsOf = async (actor: ReturnType<Institute['actor']>) =>
    (await write((tx) => readDesk(tx, actor, testNow))).projects.map(({ name }) => name)

  it('shows where one may register: everywhere, in the own projects, or nowhere', async () => {
    const { steps, roof } = institute.projects
    expect(await projectsOf(institute.actor('coordinator'))).toHaveLength(3)
    expect(await projectsOf(institute.actor('worker', [steps.id, roof.id]))).toEqual([roof.name, steps.name])
    expect(await projectsOf(institute.actor('worker', []))).toEqual([])
    expect(await projectsOf(institute.actor('director'))).toEqual([])
  })
})
