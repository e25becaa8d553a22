import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../src/platform/db/embedded/start.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The PostgreSQL of this test run, for `pg`; its user is superuser. */
    postgres: { host: string; port: number; user: string }
  }
}

/**
 * One PostgreSQL for all projects that need one; the first of them starts it. It forgets to sync and
 * lives in a temporary folder, which goes away at the end.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.vitest.getProvidedContext().postgres) return
  const dataFolder = await mkdtemp(join(tmpdir(), 'turfboek-test-'))
  const postgres = await startEmbeddedPostgres({ dataFolder, fsync: false })
  project.vitest.provide('postgres', {
    host: postgres.socketFolder,
    port: postgres.port,
    user: postgres.user,
  })
  return async () => {
    await postgres.stop()
    await rm(dataFolder, { recursive: true })
  }
}
