import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/platform/package-root.ts'

interface PackageJson {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
}

const root = packageRoot()
const folders = ['src', 'test', 'demo', 'bench', 'scripts', 'bin']
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
)
const sources = files.filter((file) => file.startsWith('src/') && /(?<!\.test)\.tsx?$/.test(file))
const holding = (pattern: RegExp, among = sources) =>
  among.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))

it('looks at the whole house', () => {
  expect(sources.length).toBeGreaterThan(150)
  expect(files).toContain('test/structure/package.test.ts')
})

it('every dependency has one exact version, which is the one installed', () => {
  const own: PackageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = { ...own.dependencies, ...own.devDependencies }
  for (const [name, version] of Object.entries({ ...wanted, ...own.optionalDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  }
  for (const [name, version] of Object.entries(wanted)) {
    const installed = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
    expect(installed.version, name).toBe(version)
  }
})

it('no file is named after nothing in particular', () => {
  const vague = /^(utils?|helpers?|managers?|common|misc|shared|tools?)\b|-(utils?|helpers?|manager)\b/i
  expect(files.filter((file) => vague.test(basename(file)))).toEqual([])
})

it('the environment is read in one place, and where a program begins', () => {
  const allowed = ['src/cli/with-database.ts', 'src/main/start.ts']
  const reading = holding(/process\.env/).filter((file) => !file.startsWith('src/platform/config/'))
  expect(reading.sort()).toEqual(allowed)
})

it('no type is escaped and no check is switched off', () => {
  expect(holding(/@ts-(ignore|expect-error|nocheck)|:\s*any\b|\bas any\b|<any>/)).toEqual([])
})

it('no test is skipped, left alone or waits for the clock', () => {
  const tests = files.filter((file) => file.startsWith('test/') || /\.test\.tsx?$/.test(file))
  const own = 'test/structure/package.test.ts'
  const skipping = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/
  expect(holding(skipping, tests).filter((file) => file !== own)).toEqual([])
  expect(holding(/setTimeout\(\s*resolve|timers\/promises/, tests).filter((file) => file !== own)).toEqual([])
})

it('nothing of the checkout that made it is named', () => {
  const tracked = existsSync(join(root, '.git'))
    ? execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n')
    : files
  const texts = tracked.filter(
    (file) => /\.(?:[cm]?[jt]sx?|json|md|css|html|sql)$/.test(file) && existsSync(join(root, file)),
  )
  const absolute = new RegExp(['/work', 'main/'].join('/'))
  expect(holding(absolute, texts)).toEqual([])
})
