import { type RunningJobs, runJobs } from '../platform/jobs/run-jobs.ts'
import { makeReportJob } from '../report/index.ts'
import type { OpenDatabase } from './open-database.ts'

/** Runs what the slices leave for after the commit. */
export function startJobs(
  database: OpenDatabase,
  effects: { onFault: (error: unknown) => void; now?: () => Date; baseAddress: string },
): Promise<RunningJobs> {
  const { address, app: pool, owner } = database
  const now = effects.now ?? (() => new Date())
  return runJobs(
    owner,
    { 'make-report': makeReportJob({ ...effects, pool, now }) },
    // One program at a time has the folder of an embedded database.
    { alone: address.kind === 'embedded' },
  )
}
