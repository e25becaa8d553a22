import { chmod, mkdir, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { brusselsDate, CalendarDate } from '../../core/calendar-date.ts'
import { readIfThere } from '../../files.ts'
import { embeddedProblem } from './problems.ts'

/** The layout of the data folder that this version reads and writes. */
const dataFormat = 1
export const postgresMajor = 18

const FormatFile = z.object({ format: z.int(), postgres: z.int(), createdOn: CalendarDate })
type FormatFile = z.infer<typeof FormatFile>

/** The places inside a data folder. */
export interface DataFolder {
  path: string
  cluster: string
  sockets: string
  formatFile: string
}

/** Makes the folder when it is missing and gives the places inside it. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  const real = await realpath(path)
  if (process.getuid?.() === 0) await letDatabaseUserThrough(real)
  return {
    path: real,
    cluster: join(real, 'postgres'),
    sockets: join(real, 'sockets'),
    formatFile: join(real, 'turfboek.json'),
  }
}

/** As root the cluster belongs to another user, who must pass through this folder but not list it. */
async function letDatabaseUserThrough(folder: string): Promise<void> {
  const { mode } = await stat(folder)
  if ((mode & 0o001) === 0) await chmod(folder, mode | 0o011)
}

/** Writes the format file in a new folder; refuses a folder of a newer Turfboek or another PostgreSQL. */
export async function checkFormat(folder: DataFolder, now: Date): Promise<void> {
  const found = await readFormat(folder)
  if (found === null) return writeFormat(folder, now)
  if (found.format > dataFormat)
    throw embeddedProblem('data-folder-newer', {
      folder: folder.path,
      found: found.format,
      known: dataFormat,
    })
  const major = (await clusterMajor(folder)) ?? found.postgres
  if (major !== postgresMajor)
    throw embeddedProblem('data-folder-other-postgres', {
      folder: folder.path,
      found: major,
      known: postgresMajor,
    })
}

async function readFormat(folder: DataFolder): Promise<FormatFile | null> {
  const text = await readIfThere(folder.formatFile)
  if (text === null) return null
  const parsed = FormatFile.safeParse(jsonOrNull(text))
  if (!parsed.success) throw embeddedProblem('data-folder-unreadable', { file: folder.formatFile })
  return parsed.data
}

/** By rename, so that a power cut leaves the whole file or none. */
async function writeFormat(folder: DataFolder, now: Date): Promise<void> {
  const format: FormatFile = { format: dataFormat, postgres: postgresMajor, createdOn: brusselsDate(now) }
  const draft = `${folder.formatFile}.new`
  await writeFile(draft, `${JSON.stringify(format, null, 2)}\n`, { flush: true })
  await rename(draft, folder.formatFile)
}

/** The PostgreSQL major that made the cluster; `null` when there is no cluster yet. */
export async function clusterMajor(folder: DataFolder): Promise<number | null> {
  const text = await readIfThere(join(folder.cluster, 'PG_VERSION'))
  return text === null ? null : Number.parseInt(text, 10)
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
