import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/platform/package-root.ts'

/**
 * The launchers in a small package of its own, with an npm that only notes that it was asked. What they
 * install, build and run is real otherwise.
 */
let copy: string

const files: Record<string, string> = {
  'package.json': '{ "name": "turfboek", "type": "module" }',
  'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/part': { version: '1.0.0' } } }),
  'tsconfig.json': '{}',
  'vite.config.ts': `export default { root: 'src/web', build: { outDir: '../../dist/web' } }`,
  'vitest.config.ts': `export default { test: { include: ['test/*.test.ts'] } }`,
  'src/web/index.html': '<!doctype html><script type="module">console.log(1)</script>',
  'src/main.ts': `console.log('main runs'); process.exitCode = 3`,
  'src/cli.ts': `console.log(JSON.stringify(process.argv.slice(2)))`,
  'src/deep/slow.worker.ts': `export const slow: boolean = true`,
}

/** Installs by a link to the parts of this checkout; `broken` in the lock file makes it fail. */
const npm = `
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, rmSync } from 'node:fs'
appendFileSync('npm-asked', process.argv.slice(2).join(' ') + '\\n')
if (readFileSync('package-lock.json', 'utf8').includes('broken')) process.exit(1)
rmSync('node_modules', { recursive: true, force: true })
mkdirSync('node_modules')
for (const name of readdirSync(process.env.PARTS)) if (!name.startsWith('.')) symlinkSync(process.env.PARTS + '/' + name, 'node_modules/' + name)
copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
`

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'turfboek-copy-'))
  for (const folder of ['scripts', 'bin'])
    await cp(join(packageRoot(), folder), join(copy, folder), { recursive: true })
  await writeFile(join(copy, 'npm-cli.js'), npm)
})

beforeEach(async () => {
  for (const path of ['node_modules', 'dist', 'test', 'src', 'npm-asked'])
    await rm(join(copy, path), { recursive: true, force: true })
  for (const [path, content] of Object.entries(files)) await write(path, content)
})

afterAll(() => rm(copy, { recursive: true }))

async function write(path: string, content: string): Promise<void> {
  await mkdir(join(copy, path, '..'), { recursive: true })
  await writeFile(join(copy, path), content)
}

interface Ended {
  code: number
  output: string
  progress: string
}

async function run(script: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(copy, script), ...args], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      LANG: 'en',
      npm_execpath: join(copy, 'npm-cli.js'),
      PARTS: join(packageRoot(), 'node_modules'),
      CHROMIUM_PATH: process.execPath,
    },
  })
  const [output, progress, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code, output, progress }
}

function asked(): Promise<string> {
  return readFile(join(copy, 'npm-asked'), 'utf8')
}

describe('npm start', () => {
  it('installs and builds the first time, and only runs the next time', async () => {
    const first = await run('scripts/start.mjs')
    expect(first).toMatchObject({ code: 3, output: 'main runs\n' })
    expect(first.progress).toMatch(/Installing the parts.*\n.*done in .*\nBuilding Turfboek …\n/)
    expect(await asked()).toMatch(/^ci .*\n$/)
    expect(await readFile(join(copy, 'dist/web/index.html'), 'utf8')).toContain('<script')
    expect(await readFile(join(copy, 'dist/server/deep/slow.worker.js'), 'utf8')).toContain('slow = true')

    expect(await run('scripts/start.mjs')).toEqual({ code: 3, output: 'main runs\n', progress: '' })
    expect(await asked()).toMatch(/^ci .*\n$/)
  })

  it('builds again when a source changed, but not for a test', async () => {
    await run('scripts/start.mjs')
    await write('src/main.test.ts', 'syntax error (')
    expect((await run('scripts/start.mjs')).progress).toBe('')
    await write('src/main.ts', `console.log('changed')`)
    const changed = await run('scripts/start.mjs')
    expect(changed).toMatchObject({ code: 0, output: 'changed\n' })
    expect(changed.progress).not.toContain('Installing')
  })

  it('installs again when the lock file asks another version', async () => {
    await run('scripts/start.mjs')
    const lock = JSON.parse(files['package-lock.json'] ?? '')
    lock.packages['node_modules/part'].version = '1.0.1'
    lock.packages['node_modules/for-another-platform'] = { version: '1.0.0', optional: true }
    await write('package-lock.json', JSON.stringify(lock))
    await run('scripts/start.mjs')
    expect((await asked()).split('\n')).toHaveLength(3)
  })

  it('ends in a sentence when the installation fails', async () => {
    await write('package-lock.json', '"broken"')
    const { code, output, progress } = await run('scripts/start.mjs')
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(progress).toMatch(/\nThe parts were not installed.*start again\.\n$/)
  })

  it.each([
    ['server', 'src/main.ts', 'const broken = ('],
    ['pages', 'src/web/index.html', '<script type="module">import "./missing.ts"</script>'],
  ])('ends in a sentence when the %s cannot be built, also the next time', async (_part, path, content) => {
    await run('scripts/start.mjs')
    await write(path, content)
    for (const _round of [1, 2]) {
      const { code, output, progress } = await run('scripts/start.mjs')
      expect({ code, output }).toEqual({ code: 1, output: '' })
      expect(progress).toMatch(
        /(main\.ts|missing\.ts)[\s\S]*\nTurfboek could not be built\. See above why\.\n$/,
      )
    }
  })
})

describe('the command line', () => {
  it('prepares itself too, keeps stdout for its answer and passes its arguments on', async () => {
    await chmod(join(copy, 'bin/turfboek'), 0o755)
    const first = await run('bin/turfboek', 'report', '--year', '2021 2022')
    expect(first).toMatchObject({ code: 0, output: '["report","--year","2021 2022"]\n' })
    expect(first.progress).toContain('Building Turfboek')
  })
})

describe('npm test', () => {
  const passing = `import { expect, it } from 'vitest'; it('passes', () => expect(1).toBe(1))`

  async function lastLine(...args: string[]): Promise<{ code: number; last: string | undefined }> {
    const { code, output } = await run('scripts/test.mjs', ...args)
    return { code, last: output.trimEnd().split('\n').at(-1) }
  }

  it('ends with one plain line, and succeeds when all passed', async () => {
    await write('test/good.test.ts', passing)
    expect(await lastLine()).toEqual({ code: 0, last: '1 passed, 0 failed' })
  })

  it('fails on a failure, on a file that does not load and on a run of nothing', async () => {
    await write('test/good.test.ts', passing)
    await write('test/bad.test.ts', passing.replace('toBe(1)', 'toBe(2)'))
    await write('test/unloadable.test.ts', `import './missing.ts'`)
    expect(await lastLine()).toEqual({ code: 1, last: '1 passed, 2 failed' })
    expect(await lastLine('test/nowhere')).toEqual({ code: 1, last: '0 passed, 1 failed' })
  })

  it('tells the tests where the browser is', async () => {
    const browser = `expect(process.env.CHROMIUM_PATH).toBe(${JSON.stringify(process.execPath)})`
    await write('test/browser.test.ts', passing.replace('expect(1).toBe(1)', browser))
    expect(await lastLine()).toEqual({ code: 0, last: '1 passed, 0 failed' })
  })
})
