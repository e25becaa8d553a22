import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, open, rename, rm } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { DataFolder } from './data-folder.ts'
import { PostgresFailure } from './failure.ts'
import { type Programs, postgresEnvironment } from './native.ts'
import type { ServiceUser } from './service-user.ts'

const run = promisify(execFile)

/** The owner of the cluster, and the name of the one database in it. */
export const clusterName = 'turfboek'

/**
 * Makes the cluster with its `turfboek` database. It is built beside its place and renamed when it is
 * whole, so that a first start that was interrupted leaves nothing half made.
 */
export async function createCluster(
  data: DataFolder,
  programs: Programs,
  user: ServiceUser,
  fsync: boolean,
): Promise<void> {
  const draft = `${data.cluster}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  if (user.ids) await chown(draft, user.ids.uid, user.ids.gid)
  await initialise(draft, programs, user, fsync)
  await createDatabase(draft, programs, user, fsync)
  await rename(draft, data.cluster)
  await syncFolder(data.path)
}

/** Dutch order comes from ICU, the same on every machine; checksums find a rotting disk. */
async function initialise(
  cluster: string,
  programs: Programs,
  user: ServiceUser,
  fsync: boolean,
): Promise<void> {
  const options = [
    ...['-D', cluster, '-U', clusterName, '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8'],
    ...['--locale-provider=icu', '--icu-locale=nl-BE', '--locale=C', '--data-checksums'],
    ...(fsync ? [] : ['--no-sync']),
  ]
  try {
    await run(programs.initdb, options, { ...user.ids, env: postgresEnvironment, cwd: '/' })
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? error.stderr : error
    throw new PostgresFailure(String(output), { cause: error })
  }
}

/** In single-user mode, so that a cluster never exists without its database. */
async function createDatabase(
  cluster: string,
  programs: Programs,
  user: ServiceUser,
  fsync: boolean,
): Promise<void> {
  const options = ['--single', '-D', cluster, '-c', `fsync=${fsync ? 'on' : 'off'}`, 'template1']
  const single = spawn(programs.postgres, options, { ...user.ids, env: postgresEnvironment, cwd: '/' })
  const [, output, [code]] = await Promise.all([
    single.stdin.end(`create database ${clusterName}\n`),
    text(single.stderr),
    once(single, 'close'),
    text(single.stdout),
  ])
  if (code !== 0 || /ERROR:/.test(output)) throw new PostgresFailure(output)
}

/** A rename is safe after a power cut only once its folder is on disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
