import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { writingAs } from '../platform/audit.ts'
import { type ActivityId, newId } from '../platform/core/ids.ts'
import type { Role } from '../platform/core/permissions.ts'
import { reading } from '../platform/db/index.ts'
import { ActivityDraft } from '../registration/core/model.ts'
import { correctActivity } from '../registration/correct-activity.ts'
import { registerActivity } from '../registration/index.ts'
import type { ChangesAsked } from './core/changes-model.ts'
import { readChangeFilters, readChanges } from './read-changes.ts'

const { app, owner } = await testDatabase()
let institute: Institute
const employeeId = newId<string>()
let draft: ActivityDraft
const entries = 60

beforeAll(async () => {
  institute = await insertInstitute(owner, 'A')
  const actor = institute.actor('coordinator')
  draft = ActivityDraft.parse({
    id: newId<ActivityId>(),
    projectId: institute.projects.roof.id,
    date: testToday,
    kindId: institute.kinds.gathering,
    setting: 'venue',
    participations: 5,
  })
  await writingAs(app, actor, testNow, (tx) => registerActivity(tx, actor, draft, testNow))
  await writingAs(app, actor, testNow, (tx) =>
    correctActivity(tx, actor, { ...draft, participations: 6, seenVersion: 1, reason: 'Eén meer' }, testNow),
  )
  await writingAs(app, institute.actor('people'), testNow, async (tx) => {
    tx.audit({ verb: 'add-employee', recordKind: 'employee', recordIds: [employeeId], after: { code: 'M1' } })
    for (let made = 0; made < entries; made++) {
      tx.audit({
        verb: 'change-partner',
        recordKind: 'partner',
        recordIds: [newId<string>()],
        after: { made },
      })
    }
  })
})

const changes = (asked: ChangesAsked, role: Role = 'director') =>
  reading(app, institute.organisationId, (tx) => readChanges(tx, institute.actor(role), asked))

describe('the changes', () => {
  it('say what was before and after, and why', async () => {
    const page = await changes({ recordId: draft.id })
    expect(page.changes).toMatchObject([
      {
        verb: 'correct-activity',
        before: { participations: 5 },
        after: { participations: 6 },
        reason: 'Eén meer',
      },
      // What was registered stands in its first version: the correction did not change it.
      { verb: 'register-activity', before: null, after: { participations: 5 }, records: 1 },
    ])
  })

  it('come page by page, each once, the latest first', async () => {
    const all: string[] = []
    let before: string | undefined
    do {
      const page = await changes({ ...(before && { before }) })
      expect(page.changes.length).toBeLessThanOrEqual(50)
      all.push(...page.changes.map(({ id }) => id))
      before = page.next ?? undefined
    } while (before !== undefined)
    expect(all).toHaveLength(entries + 3)
    expect([...new Set(all)].sort().reverse()).toEqual(all)
  })

  it('of people’s data are for those who may read it', async () => {
    const kinds = async (role: Role) => (await changes({ recordKind: 'employee' }, role)).changes.length
    expect(await kinds('director')).toBe(1)
    expect(await kinds('coordinator')).toBe(0)
    expect((await changes({ recordId: employeeId }, 'coordinator')).changes).toEqual([])
    const filters = (role: Role) =>
      reading(app, institute.organisationId, (tx) => readChangeFilters(tx, institute.actor(role)))
    expect((await filters('director')).kinds.map(({ recordKind }) => recordKind)).toContain('employee')
    expect((await filters('coordinator')).kinds).toEqual([
      { recordKind: 'activity', verbs: ['correct-activity', 'register-activity'] },
      { recordKind: 'partner', verbs: ['change-partner'] },
    ])
  })

  it('are found by person, verb and day', async () => {
    const { userId } = institute.actor('coordinator')
    expect((await changes({ actorId: userId })).changes).toHaveLength(2)
    expect((await changes({ verb: 'correct-activity' })).changes).toHaveLength(1)
    expect((await changes({ from: testToday, to: testToday, actorId: userId })).changes).toHaveLength(2)
    expect((await changes({ to: '2021-06-14' as typeof testToday })).changes).toEqual([])
  })

  it('of another institute are not there', async () => {
    const other = await insertInstitute(owner, 'B')
    const page = await reading(app, other.organisationId, (tx) =>
      readChanges(tx, other.actor('director'), {}),
    )
    expect(page).toEqual({ changes: [], next: null })
  })
})
