import { Logger, run } from 'graphile-worker'
import type { Pool } from 'pg'

/** What runs a job of one kind. A job that throws is tried again later, three times in all. */
export type JobHandler = (payload: unknown) => Promise<void>

export interface RunningJobs {
  /** Finishes what runs and takes nothing new. */
  stop(): Promise<void>
}

const silent = new Logger(() => () => undefined)

/** Runs jobs as they come, one at a time: a report takes a whole core while it is made. */
export async function runJobs(owner: Pool, handlers: Record<string, JobHandler>): Promise<RunningJobs> {
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
