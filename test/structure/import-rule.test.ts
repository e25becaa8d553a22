import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { followImports } from '../../scripts/import-rule.mjs'
import { packageRoot } from '../../src/platform/package-root.ts'

/** A small house that keeps the rule: every slice it names, a page, the wiring and a test. */
const cleanHouse = {
  'src/platform/core/ids.ts': `import { z } from 'zod'; import { uuidv7 } from 'uuidv7'; export const id = [z, uuidv7]`,
  'src/platform/db/index.ts': `import pg from 'pg'; export const db = pg`,
  'src/platform/clock.ts': `export const now = () => new Date()`,
  'src/plan/core/model.ts': `import { id } from '../../platform/core/ids.ts'; export const plan = id`,
  'src/plan/reads.ts': `import { db } from '../platform/db/index.ts'; export const plans = db`,
  'src/plan/index.ts': `export { plans } from './reads.ts'`,
  'src/registration/core/api.ts': `import { oc } from '@orpc/contract'; import { plan } from '../../plan/core/model.ts'; export const api = [oc, plan]`,
  'src/registration/register.ts': `import { plans } from '../plan/index.ts'; import { now } from '../platform/clock.ts'; import { api } from './core/api.ts'; export const register = [plans, now, api]`,
  'src/registration/index.ts': `export { register } from './register.ts'`,
  'src/registration/register.test.ts': `import { plans } from '../plan/reads.ts'; import { register } from './register.ts'; export const test = [plans, register]`,
  'src/web/page.tsx': `import { useState } from 'react'; import { api } from '../registration/core/api.ts'; export const Page = () => <p>{String([api, useState])}</p>`,
  'src/main.ts': `import { register } from './registration/index.ts'; import './web/page.tsx'; export const main = register`,
}

async function broken(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'turfboek-house-'))
  onTestFinished(() => rmSync(house, { recursive: true }))
  for (const [path, text] of Object.entries({ ...cleanHouse, ...files })) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  symlinkSync(join(packageRoot(), 'node_modules'), join(house, 'node_modules'))
  const { violations, seen, unseen } = await followImports(house, ['src'])
  expect(unseen).toEqual([])
  expect(seen).toHaveLength(Object.keys({ ...cleanHouse, ...files }).length)
  return violations.filter(({ rule }) => rule.severity === 'error').map(({ rule }) => rule.name)
}

it('passes a house that keeps the rule', async () => {
  expect(await broken({})).toEqual([])
})

it.each([
  [
    'an earlier slice that uses a later one',
    'plan-only-leftward',
    'src/plan/reads.ts',
    `import { register } from '../registration/index.ts'; export const plans = register`,
  ],
  [
    'a type alone',
    'plan-only-leftward',
    'src/plan/reads.ts',
    `import type { register } from '../registration/index.ts'; export let plans: typeof register`,
  ],
  [
    'another slice entered past its door',
    'slice-by-its-door',
    'src/registration/register.ts',
    `import { plans } from '../plan/reads.ts'; export const register = plans`,
  ],
  [
    'a slice that knows the wiring',
    'slice-not-to-wiring',
    'src/plan/late.ts',
    `export const late = () => import('../main.ts')`,
  ],
  [
    'core with a database',
    'core-is-pure',
    'src/plan/core/model.ts',
    `import pg from 'pg'; export const plan = pg`,
  ],
  [
    'core with Node',
    'core-is-pure',
    'src/plan/core/model.ts',
    `import { readFile } from 'node:fs/promises'; export const plan = readFile`,
  ],
  [
    'core with its own slice',
    'core-is-pure',
    'src/plan/core/rules.ts',
    `import { plans } from '../reads.ts'; export const rules = plans`,
  ],
  [
    'a page with server code',
    'web-sees-core',
    'src/web/page.tsx',
    `import { register } from '../registration/index.ts'; export const Page = () => <p>{String(register)}</p>`,
  ],
  [
    'two files that need each other',
    'no-cycles',
    'src/plan/core/model.ts',
    `import { api } from './api.ts'; export const plan = api`,
    { 'src/plan/core/api.ts': `import { plan } from './model.ts'; export const api = plan` },
  ],
] as [string, string, string, string, Record<string, string>?][])(
  'finds %s',
  async (_case, rule, path, text, others = {}) => {
    expect(await broken({ [path]: text, ...others })).toContain(rule)
  },
)
