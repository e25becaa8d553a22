import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Who runs PostgreSQL. Without `ids` it runs as the user of this process. */
export interface ServiceUser {
  name: string
  ids?: { uid: number; gid: number }
}

const isRoot = process.getuid?.() === 0

/**
 * PostgreSQL refuses to run as root. As root the owner of an existing cluster is taken, else the
 * machine's `postgres` user, else our own `turfboek` user (made when possible), else `nobody`.
 */
export async function chooseServiceUser(cluster: string): Promise<ServiceUser> {
  if (!isRoot) return { name: userInfo().username }
  return (
    (await ownerOf(cluster)) ??
    (await existingUser('postgres')) ??
    (await existingUser('turfboek')) ??
    (await newUser('turfboek')) ??
    (await existingUser('nobody')) ?? { name: 'nobody', ids: { uid: 65534, gid: 65534 } }
  )
}

async function ownerOf(cluster: string): Promise<ServiceUser | null> {
  const owner = await stat(cluster).catch(() => null)
  if (owner === null || owner.uid === 0) return null
  return { name: `uid ${owner.uid}`, ids: { uid: owner.uid, gid: owner.gid } }
}

async function existingUser(name: string): Promise<ServiceUser | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { name, ids: { uid: Number(uid.stdout), gid: Number(gid.stdout) } }
  } catch {
    return null
  }
}

async function newUser(name: string): Promise<ServiceUser | null> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      name,
    ])
    return await existingUser(name)
  } catch {
    return null
  }
}
