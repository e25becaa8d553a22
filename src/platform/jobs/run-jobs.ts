import { Logger, run } from 'graphile-worker'
import type { Pool } from 'pg'

/** What runs a job of one kind. A job that throws is tried again later, three times in all. */
export type JobHandler = (payload: unknown) => Promise<void>

export interface RunningJobs {
  /** Finishes what runs and takes nothing new. */
  stop(): Promise<void>
}

const silent = new Logger(() => () => undefined)

/**
 * Runs jobs as they come, one at a time: a report takes a whole core while it is made. Who runs
 * `alone` on this database takes up at once what a program that was killed had begun; otherwise
 * that waits for hours, because another program may still be at it.
 */
export async function runJobs(
  owner: Pool,
  handlers: Record<string, JobHandler>,
  { alone }: { alone: boolean },
): Promise<RunningJobs> {
  if (alone) await releaseBegun(owner)
  const runner = await run({
    pgPool: owner,
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: silent,
    taskList: Object.fromEntries(
      Object.entries(handlers).map(([name, handle]) => [name, (payload: unknown) => handle(payload)]),
    ),
  })
  return { stop: () => runner.stop() }
}

async function releaseBegun(owner: Pool): Promise<void> {
  await owner.query(`
    select graphile_worker.force_unlock_workers(array(
      select distinct locked_by from graphile_worker._private_jobs where locked_by is not null
      union select distinct locked_by from graphile_worker._private_job_queues where locked_by is not null))`)
}
