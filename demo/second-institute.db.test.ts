import { expect, it } from 'vitest'
import { readCast } from '../src/platform/auth/cast.ts'
import { reading } from '../src/platform/db/transaction.ts'
import { testDatabase } from '../test/database/database.ts'
import { loadSecondInstitute, secondCast, secondInstitute } from './second-institute.ts'

const database = await testDatabase()

it('founds a small institute with one of everything, whose people are not in the cast', async () => {
  const now = new Date('2026-09-17T09:00:00Z')
  const scene = await loadSecondInstitute({ ...database, now })
  const found = await reading(database.app, secondInstitute.id, async (tx) => ({
    activities: await tx.db.selectFrom('activity').select(['id', 'registered_by']).execute(),
    contacts: await tx.db.selectFrom('contact').select('id').execute(),
    projects: await tx.db.selectFrom('project').select('id').execute(),
    partners: await tx.db.selectFrom('partner').select('id').execute(),
    members: await tx.db.selectFrom('membership').select('user_id').orderBy('position').execute(),
  }))
  expect(found).toEqual({
    activities: [{ id: scene.activityId, registered_by: secondCast.worker.userId }],
    contacts: [{ id: scene.contactId }],
    projects: [{ id: scene.projectId }],
    partners: [{ id: scene.partnerId }],
    members: Object.values(secondCast).map(({ userId }) => ({ user_id: userId })),
  })
  expect(await readCast(database.accounts)).toEqual([])
})
