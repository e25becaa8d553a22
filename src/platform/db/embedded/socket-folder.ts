import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCode } from '../../files.ts'
import type { DataFolder } from './data-folder.ts'
import { embeddedProblem } from './problems.ts'
import type { ServiceUser } from './service-user.ts'

/** Fixed: the port only names the socket file, and every data folder has its own socket folder. */
export const socketPort = 5432

/** The socket file on which PostgreSQL listens. */
export function postgresSocket(folder: string): string {
  return join(folder, `.s.PGSQL.${socketPort}`)
}

/** A socket path holds 107 bytes on Linux and 103 on macOS. */
const longestSocketPath = 103

/**
 * Makes the folder of the sockets, private to the database user: whoever enters it is superuser.
 * It lies in the data folder, or in the temporary folder when that path is too long for a socket.
 */
export async function makeSocketFolder(data: DataFolder, user: ServiceUser): Promise<string> {
  const folder = chooseSocketFolder(data, [tmpdir(), '/tmp'])
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    await refuseUnlessPrivate(folder, user)
  }
  await chmod(folder, 0o700)
  if (user.ids) await chown(folder, user.ids.uid, user.ids.gid)
  return folder
}

/** The first place whose socket path is short enough. Pure. */
export function chooseSocketFolder(data: DataFolder, temporary: string[]): string {
  const name = `turfboek-${createHash('sha256').update(data.path).digest('hex').slice(0, 16)}`
  const places = [data.sockets, ...temporary.map((folder) => join(folder, name))]
  const fits = (folder: string) => Buffer.byteLength(postgresSocket(folder)) <= longestSocketPath
  return places.find(fits) ?? join('/tmp', name)
}

/** In a shared temporary folder someone else may have made this name first, or a link with it. */
async function refuseUnlessPrivate(folder: string, user: ServiceUser): Promise<void> {
  const found = await lstat(folder)
  const self = process.getuid?.()
  const owners = user.ids ? [user.ids.uid, self] : [self]
  if (found.isDirectory() && owners.includes(found.uid) && (found.mode & 0o077) === 0) return
  throw embeddedProblem('socket-folder-unsafe', { folder, user: user.name })
}
