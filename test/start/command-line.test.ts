import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IndicatorCode } from '../../src/indicators/core/model.ts'
import { packageRoot } from '../../src/platform/package-root.ts'
import { smallReport } from '../cases/earlier-report/small-report.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'turfboek-cli-'))
  // As root PostgreSQL runs as another user, who has to pass through here.
  await chmod(folder, 0o755)
  await writeFile(join(folder, 'report.txt'), smallReport)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs the command line on a data folder of its own. */
function turfboek(words: string[], input = ''): Promise<Ended> {
  const child = spawn(join(packageRoot(), 'bin/turfboek'), words, {
    env: { ...process.env, TURFBOEK_DATA: join(folder, 'data') },
    cwd: folder,
  })
  const ended: Ended = { code: null, out: '', err: '' }
  child.stdout.on('data', (text) => {
    ended.out += text
  })
  child.stderr.on('data', (text) => {
    ended.err += text
  })
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })))
}

const commands = [['serve'], ['account', 'create'], ['intake'], ['indicators'], ['report']]

describe('what is wrong on the command line', () => {
  it.each([
    [['indicators', 'vorigjaar'], '“vorigjaar” is geen jaar'],
    [['indicators', '2021', '--code', '9.9'], 'Indicator “9.9” bestaat niet'],
    [['report', '2021', '--out', 'verslag.odt'], '.pdf of .html'],
    [['intake', 'nergens.txt', '--organisation', 'X'], 'nergens.txt bestaat niet'],
    [['intake', 'report.txt', '--organisation', 'X', '--plan', '2025'], '“2025” is geen periode'],
    [
      ['account', 'create', '--email', 'x', '--name', 'X', '--role', 'worker', '--organisation', 'X'],
      '“x” is geen e-mailadres',
    ],
    [
      ['account', 'create', '--email', 'x@y.be', '--name', 'X', '--role', 'baas', '--organisation', 'X'],
      '“baas” is geen rol',
    ],
  ])('is said in a sentence: %j', async (words, sentence) => {
    const { code, err } = await turfboek(words)
    expect(code).toBe(1)
    expect(err).toContain(sentence)
    expect(err).not.toMatch(/\n +at /)
  })

  it('is told with the usage for words that are not known', async () => {
    const { code, err } = await turfboek(['telop'])
    expect(code).toBe(1)
    expect(err).toContain("unknown command 'telop'")
  })

  it('stores nothing of a picture that is called a text', async () => {
    await writeFile(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
    const { code, err } = await turfboek(['intake', 'picture.txt', '--organisation', 'Foto'])
    expect(code).toBe(1)
    expect(err).toContain('picture.txt is geen tekstbestand')
    const list = await turfboek(['indicators', '2021', '--organisation', 'Foto'])
    expect(list.err).toContain('Organisatie “Foto” bestaat niet')
  })
})

describe('every command', () => {
  it.each(commands)('explains itself: %s %s', async (...words) => {
    const { code, out } = await turfboek([...words.filter((word) => word !== undefined), '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: turfboek/)
  })
})

describe('an institute from nothing', () => {
  const organisation = ['--organisation', 'Demerland']

  it('reads its report, once', async () => {
    const first = await turfboek(['intake', 'report.txt', ...organisation, '--json'])
    expect(first.err).toBe('')
    const { stored, summary } = JSON.parse(first.out)
    expect(stored.projects.added).toBe(summary.read.projects)
    const again = JSON.parse((await turfboek(['intake', 'report.txt', ...organisation, '--json'])).out)
    expect(again.stored.projects).toEqual({ added: 0, changed: 0, unchanged: summary.read.projects })
  })

  it('gets an account, and no second one with the same address', async () => {
    const words = ['account', 'create', ...organisation, '--email', 'mira@voorbeeld.be', '--name', 'Mira']
    const short = await turfboek([...words, '--role', 'director'], 'kort\n')
    expect(short.err).toContain('minstens 10 tekens')
    const added = await turfboek([...words, '--role', 'director', '--json'], 'een lang wachtwoord\n')
    expect(JSON.parse(added.out)).toMatchObject({ email: 'mira@voorbeeld.be', roles: ['director'] })
    const twice = await turfboek([...words, '--role', 'director'], 'een lang wachtwoord\n')
    expect(twice.err).toContain('al een account')
  })

  it('is not founded for an account that cannot be made', async () => {
    const words = ['account', 'create', '--found', '--organisation', 'Nergensland', '--name', 'Mira']
    const taken = [...words, '--email', 'mira@voorbeeld.be', '--role', 'director']
    expect((await turfboek(taken, 'een lang wachtwoord\n')).err).toContain('al een account')
    const projectless = [...words, '--email', 'an@voorbeeld.be', '--role', 'worker', '--project', 'Geen']
    expect((await turfboek(projectless, 'een lang wachtwoord\n')).err).toContain('“Geen” bestaat niet')
    const list = await turfboek(['indicators', '2031', '--organisation', 'Nergensland'])
    expect(list.err).toContain('Organisatie “Nergensland” bestaat niet')
  })

  it('prints its indicators as data and as a table', async () => {
    const { out } = await turfboek(['indicators', '2031', ...organisation, '--json'])
    const indicators: { code: string; cells: unknown[] }[] = JSON.parse(out)
    expect(indicators.map(({ code }) => code)).toEqual(IndicatorCode.options)
    const table = await turfboek(['indicators', '2031', ...organisation, '--code', '2.3'])
    expect(table.out).toContain('individueel contact')
  })

  it('makes its report as PDF and as HTML', async () => {
    const { code, out } = await turfboek(['report', '2031', ...organisation, '--out', 'verslag.pdf'])
    expect([code, out.split('\n')[0]]).toEqual([0, 'verslag.pdf'])
    expect((await readFile(join(folder, 'verslag.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    await turfboek(['report', '2031', ...organisation, '--out', 'report.html', '--language', 'en'])
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('Progress report 2031')
  })
})
