import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, readIfThere } from '../files.ts'

/**
 * The secret that signs the sessions of this data folder; made at the first call. Only its owner may
 * read the file. Several processes that ask at once get the same secret.
 */
export async function keptSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret')
  const kept = await readIfThere(file)
  if (kept !== null) return kept
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await writeOnce(file, randomBytes(32).toString('base64url'))
  return readFile(file, 'utf8')
}

/** Writes aside and links, so that the file is never seen half written; the first writer wins. */
async function writeOnce(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, text, { mode: 0o600, flush: true })
  try {
    await link(draft, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    await rm(draft)
  }
}
