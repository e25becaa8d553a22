import { expect, it, vi } from 'vitest'
import { testDatabase } from '../../../test/database/database.ts'
import { insertInstitute } from '../../../test/database/institute.ts'
import { writing } from '../db/index.ts'
import { enqueue } from './enqueue.ts'
import { type JobHandler, runJobs } from './run-jobs.ts'

const database = await testDatabase()
const { organisationId } = await insertInstitute(database.owner, 'Demerland')

async function run(handler: JobHandler, until: () => void): Promise<void> {
  const jobs = await runJobs(database.owner, { count: handler }, { alone: true })
  await vi.waitFor(until, { timeout: 8000 })
  await jobs.stop()
}

it('runs a job after the commit of its verb, and none of a verb that was rolled back', async () => {
  const done = vi.fn<JobHandler>(async () => undefined)
  await writing(database.app, organisationId, (tx) => enqueue(tx, 'count', { id: 'kept' }))
  const failed = writing(database.app, organisationId, async (tx) => {
    await enqueue(tx, 'count', { id: 'lost' })
    throw new Error('rolled back')
  })
  await expect(failed).rejects.toThrow('rolled back')
  await run(done, () => expect(done).toHaveBeenCalled())
  expect(done.mock.calls).toEqual([[{ id: 'kept', organisationId }]])
})

it('takes up what a program that was killed had begun', async () => {
  await writing(database.app, organisationId, (tx) => enqueue(tx, 'count', { id: 'begun' }))
  await database.owner.query(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1`,
  )
  const done = vi.fn<JobHandler>(async () => undefined)
  await run(done, () => expect(done).toHaveBeenCalledWith({ id: 'begun', organisationId }))
})
