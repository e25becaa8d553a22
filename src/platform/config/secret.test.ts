import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keptSecret } from './secret.ts'

it('makes one secret per data folder, readable by its owner only, also when asked many times at once', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'turfboek-secret-'))
  onTestFinished(() => rm(parent, { recursive: true }))
  const folder = join(parent, 'data')
  const secrets = await Promise.all(Array.from({ length: 8 }, () => keptSecret(folder)))
  expect(new Set(secrets).size).toBe(1)
  expect(await keptSecret(folder)).toBe(secrets[0])
  expect(secrets[0]).toHaveLength(43)
  expect(await readdir(folder)).toEqual(['secret'])
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
})
