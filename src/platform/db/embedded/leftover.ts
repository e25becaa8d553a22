import { execFile } from 'node:child_process'
import { readdir, readlink, rm } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { errorCode, readIfThere } from '../../files.ts'
import { postgresSocket } from './socket-folder.ts'
import { waitUntil } from './wait.ts'

const run = promisify(execFile)

/** What `postmaster.pid` in a cluster says about the server that wrote it. */
export interface Postmaster {
  pid: number
  startedAt: Date
  socketFolder: string
  ready: boolean
}

export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const text = await readIfThere(pidFile(cluster))
  const [pid, , started, , socketFolder, , , status] = (text ?? '').split('\n').map((line) => line.trim())
  if (!pid || !socketFolder) return null
  return {
    pid: Number(pid),
    startedAt: new Date(Number(started) * 1000),
    socketFolder,
    ready: status === 'ready',
  }
}

const patienceMs = 10_000

/**
 * Stops a server that lost its Turfboek, and removes what it left when it died: after a crash its
 * number may belong to another program, which PostgreSQL would take for a living server.
 */
export async function clearLeftover(cluster: string): Promise<void> {
  const postmaster = await readPostmaster(cluster)
  if (postmaster === null) return
  if (await isServerOf(postmaster.pid, cluster)) return stopOrphan(postmaster.pid, cluster)
  if (!isAlive(postmaster.pid) || !(await isEverythingGone(postmaster, cluster))) return
  await rm(pidFile(cluster), { force: true })
  await rm(`${postgresSocket(postmaster.socketFolder)}.lock`, { force: true })
}

async function stopOrphan(pid: number, cluster: string): Promise<void> {
  const gone = async () => !(await isServerOf(pid, cluster))
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    signalIfAlive(pid, signal)
    if (await waitUntil(gone, patienceMs)) return
  }
}

/** Children of a killed server may live on for a moment; the cluster is not safe until they are gone. */
async function isEverythingGone(postmaster: Postmaster, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') return (await processesIn(cluster)).length === 0
  return postmaster.startedAt.getTime() < Date.now() - uptime() * 1000
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') return (await processesIn(cluster)).includes(pid)
  const command = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return command.stdout.includes(cluster)
}

/** Every PostgreSQL process has the cluster as its working folder. Linux only. */
async function processesIn(cluster: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)))
  return pids.filter((_pid, index) => folders[index] === cluster).map(Number)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}
