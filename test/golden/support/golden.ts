import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { expect } from 'vitest'

const folder = join(import.meta.dirname, '..')

/** The cases of one kind: `in/chart-*.json`. Adding a case is adding a file. */
export function goldenCases(kind: string): { name: string; input: unknown }[] {
  return readdirSync(join(folder, 'in'))
    .filter((file) => file.startsWith(`${kind}-`) && extname(file) === '.json')
    .sort()
    .map((file) => ({
      name: basename(file, '.json'),
      input: JSON.parse(readFileSync(join(folder, 'in', file), 'utf8')),
    }))
}

/**
 * Compares with the twin in `out/`. A difference writes `name-changed.ext` beside it, to look at
 * and to rename when it is meant. A missing twin is written here and refused in CI.
 */
export function expectGolden(file: string, actual: string): void {
  const twin = join(folder, 'out', file)
  const changed = twin.replace(/(\.[^/]+)$/, '-changed$1')
  if (!existsSync(twin) && !process.env.CI) {
    mkdirSync(dirname(twin), { recursive: true })
    writeFileSync(twin, actual)
    return
  }
  const expected = existsSync(twin) ? readFileSync(twin, 'utf8') : null
  if (expected === actual) rmSync(changed, { force: true })
  else if (!process.env.CI) writeFileSync(changed, actual)
  expect(actual, `${file} differs: see ${basename(changed)}, rename it when it is right`).toBe(expected)
}
