import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { link, rename, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { errorCode } from '../../files.ts'

/** Held while one Turfboek works in a data folder. */
export interface Lock {
  release(): Promise<void>
}

/**
 * Takes the lock of a socket folder, or gives `null` when a living process holds it. The lock is a
 * listening socket: the system closes it with the process, also after kill -9, so it is never stale.
 */
export async function takeLock(socketFolder: string): Promise<Lock | null> {
  const path = lockPath(socketFolder)
  for (;;) {
    const server = await listen(path)
    if (server !== null) return { release: () => close(server) }
    if (await answers(path)) return null
    if (!(await clearDeadSocket(path))) return null
  }
}

/** Whether a living Turfboek holds the lock of this socket folder. */
export function isLocked(socketFolder: string): Promise<boolean> {
  return answers(lockPath(socketFolder))
}

function lockPath(socketFolder: string): string {
  return join(socketFolder, 'turfboek.lock')
}

async function listen(path: string): Promise<Server | null> {
  const server = createServer((caller) => caller.destroy())
  try {
    await once(server.listen(path), 'listening')
    return server.unref()
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return null
    throw error
  }
}

async function answers(path: string): Promise<boolean> {
  const caller = connect(path)
  try {
    await once(caller, 'connect')
    return true
  } catch (error) {
    if (['ECONNREFUSED', 'ENOENT'].includes(errorCode(error))) return false
    throw error
  } finally {
    caller.destroy()
  }
}

/**
 * Removes the socket file of a process that is gone. Moved aside first: when another start was
 * faster, the file under this name is its living lock and goes back; then `false`.
 */
async function clearDeadSocket(path: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true
    throw error
  }
  const alive = await answers(aside)
  if (alive) await link(aside, path)
  await rm(aside)
  return !alive
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return
  server.close()
  await once(server, 'close')
}
