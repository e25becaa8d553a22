import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of Turfboek itself, the same from the sources and from `dist`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!isTurfboek(folder)) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('package.json of turfboek is not above this file')
    folder = parent
  }
  return folder
}

function isTurfboek(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name === 'turfboek'
  } catch {
    return false
  }
}
