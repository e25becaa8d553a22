import { runMigrations } from 'graphile-worker'
import type { Pool } from 'pg'

/**
 * Brings the job queue to this version. Requests put a job in with `enqueue`, in their own
 * transaction: a job exists when its verb is committed, and not otherwise.
 */
export async function prepareJobs(owner: Pool): Promise<void> {
  await runMigrations({ pgPool: owner })
  await owner.query(`
    create or replace function enqueue(task text, payload json) returns void
      language sql security definer set search_path = pg_catalog
      as 'select graphile_worker.add_job(task, payload, max_attempts => 3)';
    revoke all on function enqueue(text, json) from public;
    grant execute on function enqueue(text, json) to turfboek_app;
  `)
}
