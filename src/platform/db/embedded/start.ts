import { userInfo } from 'node:os'
import { clusterName, createCluster } from './cluster.ts'
import { checkFormat, clusterMajor, type DataFolder, openDataFolder } from './data-folder.ts'
import { inWords, PostgresFailure } from './failure.ts'
import { clearLeftover, readPostmaster } from './leftover.ts'
import { isLocked, type Lock, takeLock } from './lock.ts'
import { findPrograms } from './native.ts'
import { embeddedProblem } from './problems.ts'
import { launchServer, type Server } from './server.ts'
import { chooseServiceUser, type ServiceUser } from './service-user.ts'
import { serverSettings } from './settings.ts'
import { makeSocketFolder, socketPort } from './socket-folder.ts'
import { waitUntil } from './wait.ts'

/** What a start is doing, for whoever waits. */
export type StartStep = 'copying-software' | 'creating-cluster' | 'starting' | 'recovering'

export interface StartOptions {
  dataFolder: string
  onProgress?(step: StartStep): void
  /** Off for tests only: a power cut then loses data. */
  fsync?: boolean
  /** When another Turfboek runs on this folder: use its database instead of refusing. For the CLI. */
  join?: boolean
  now?: Date
}

/** A PostgreSQL for `pg`: connect with `{ host: socketFolder, port, user, database }`. */
export interface EmbeddedPostgres {
  socketFolder: string
  port: number
  /** Superuser and owner. */
  user: 'turfboek'
  database: 'turfboek'
  /** Another Turfboek runs this PostgreSQL; `stop` leaves it running. */
  adopted: boolean
  /** Resolves when PostgreSQL has ended without `stop`; never when it is adopted. */
  ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL of a data folder; the first time it makes both. PostgreSQL listens on
 * a private Unix socket only and ends with this process. Throws a `Problem` in words when the folder is
 * in use, closed, full, or of another version.
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  try {
    return await start(options)
  } catch (error) {
    throw inWords(error, options.dataFolder, userInfo().username)
  }
}

async function start(options: StartOptions): Promise<EmbeddedPostgres> {
  const data = await openDataFolder(options.dataFolder)
  const user = await chooseServiceUser(data.cluster)
  try {
    return await startAs(user, data, options)
  } catch (error) {
    throw inWords(error, data.path, user.name)
  }
}

async function startAs(
  user: ServiceUser,
  data: DataFolder,
  options: StartOptions,
): Promise<EmbeddedPostgres> {
  const socketFolder = await makeSocketFolder(data, user)
  const lock = await lockFolder(data, socketFolder)
  if (lock === null) {
    if (options.join) return joinRunning(data)
    throw embeddedProblem('data-folder-in-use', { folder: data.path })
  }
  try {
    const server = await startLocked(options, data, user, socketFolder)
    return embedded(socketFolder, server, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** `null` when another Turfboek holds it, also one whose temporary folder, and so its lock, is elsewhere. */
async function lockFolder(data: DataFolder, socketFolder: string): Promise<Lock | null> {
  const running = await readPostmaster(data.cluster)
  const elsewhere = running !== null && running.socketFolder !== socketFolder
  if (elsewhere && (await isLocked(running.socketFolder))) return null
  return takeLock(socketFolder)
}

async function startLocked(
  options: StartOptions,
  data: DataFolder,
  user: ServiceUser,
  socketFolder: string,
): Promise<Server> {
  const { onProgress = () => undefined, fsync = true, now = new Date() } = options
  await checkFormat(data, now)
  const programs = await findPrograms(data, user, () => onProgress('copying-software'))
  if ((await clusterMajor(data)) === null) {
    onProgress('creating-cluster')
    await createCluster(data, programs, user, fsync)
  }
  onProgress('starting')
  return launchWhenFree(data, () =>
    launchServer({
      postgres: programs.postgres,
      cluster: data.cluster,
      settings: serverSettings(socketFolder, fsync),
      user,
      onRecovery: () => onProgress('recovering'),
    }),
  )
}

const patienceMs = 15_000

/** The children of a PostgreSQL that was killed hold the cluster for a moment longer: tries again. */
async function launchWhenFree(data: DataFolder, launch: () => Promise<Server>): Promise<Server> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    await clearLeftover(data.cluster)
    try {
      return await launch()
    } catch (error) {
      const busy = error instanceof PostgresFailure && error.isBusy
      if (!busy || performance.now() > deadline) throw error
    }
  }
}

function embedded(socketFolder: string, server: Server, lock: Lock): EmbeddedPostgres {
  let stopping = false
  return {
    socketFolder,
    port: socketPort,
    user: clusterName,
    database: clusterName,
    adopted: false,
    ended: new Promise((resolve) => {
      void server.ended.then(() => stopping || resolve())
    }),
    stop: async () => {
      stopping = true
      await server.stop()
      await lock.release()
    },
  }
}

/** The database of the Turfboek that runs on this folder, once that has started. */
async function joinRunning(data: DataFolder): Promise<EmbeddedPostgres> {
  const isReady = async () => (await readPostmaster(data.cluster))?.ready === true
  const running = (await waitUntil(isReady, patienceMs)) ? await readPostmaster(data.cluster) : null
  if (running === null) throw embeddedProblem('data-folder-in-use', { folder: data.path })
  return {
    socketFolder: running.socketFolder,
    port: socketPort,
    user: clusterName,
    database: clusterName,
    adopted: true,
    ended: new Promise(() => undefined),
    stop: async () => undefined,
  }
}
