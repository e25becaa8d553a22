import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/platform/package-root.ts'

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>
}

const lock: Lock = JSON.parse(readFileSync(join(packageRoot(), 'package-lock.json'), 'utf8'))

it('names every optional part, for every platform: else npm ci refuses it (scripts/complete-lock.mjs)', () => {
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !(`node_modules/${name}` in lock.packages))
  expect(missing).toEqual([])
})

it('names no registry: whoever installs asks their own', () => {
  const resolved = Object.values(lock.packages).flatMap(({ resolved: from = [] }) => from)
  expect(resolved).toEqual([])
})
