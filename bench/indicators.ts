/**
 * `npm run bench:indicators`: what all thirteen indicators of one institute and year cost in one
 * request, as the application role under row security. Fills a database of its own in a temporary
 * folder: a million registrations over a hundred institutes and ten years. With `--large` also ten
 * million, twice: over a thousand institutes, and over a hundred. `--keep FOLDER` keeps what was filled
 * and uses it the next time. Prints p50 and p95, the cost of each indicator, the plan of the dearest,
 * and how ten million compare.
 */
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { randomFrom } from '../demo/random.ts'
import { computeCells, foldQuery } from '../src/indicators/compute-cells.ts'
import { scopeOf } from '../src/indicators/core/periods.ts'
import type { Definition } from '../src/indicators/definition.ts'
import { definitions } from '../src/indicators/definitions/index.ts'
import { readOverview } from '../src/indicators/reads.ts'
import { withHashJoins } from '../src/indicators/with-hash-joins.ts'
import type { OrganisationId } from '../src/platform/core/ids.ts'
import { startEmbeddedPostgres } from '../src/platform/db/embedded/start.ts'
import { reading } from '../src/platform/db/index.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { openPool } from '../src/platform/db/pools.ts'
import { fillForIndicators } from './fill-indicators.ts'

const years = Array.from({ length: 10 }, (_, index) => 2016 + index)
const asked = 300
const kept = argumentOf('--keep')

interface Measured {
  p50: number
  p95: number
}

interface Installation {
  name: string
  organisations: number
  /** Of one institute in one year. */
  registrations: number
}

/** The folder of an installation, and what ends it: one that is kept stays for the next time. */
async function folderFor(name: string) {
  if (kept === undefined) {
    const dataFolder = await mkdtemp(join(tmpdir(), 'turfboek-bench-'))
    return { dataFolder, done: () => rm(dataFolder, { recursive: true, force: true }) }
  }
  const dataFolder = join(kept, name)
  await mkdir(kept, { recursive: true })
  return { dataFolder, done: async () => undefined }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

async function measure({ name, organisations, registrations }: Installation): Promise<Measured> {
  const { dataFolder, done } = await folderFor(name)
  const filled = `${dataFolder}.filled`
  const postgres = await startEmbeddedPostgres({ dataFolder, fsync: false })
  const { socketFolder: host, port, database } = postgres
  const open = (role: 'owner' | 'turfboek_app', size: number) =>
    openPool({ kind: 'embedded', host, port, database }, role, size)
  const [owner, app] = [open('owner', 2), open('turfboek_app', 2)]
  try {
    await migrate(owner)
    if (!(await exists(filled))) {
      await fillForIndicators(owner, { organisations, years, registrations })
      if (kept !== undefined) await writeFile(filled, '')
    }
    const { rows } = await owner.query<{ id: OrganisationId }>(
      'select organisation_id as id from organisation',
    )
    const random = randomFrom('indicators')
    const overview = () => {
      const year = random.pick(years.slice(1))
      return reading(app, random.pick(rows).id, (tx) => readOverview(tx, { year }))
    }
    await timesOf(100, overview)
    const all = await timesOf(asked, overview)
    const each = new Map<Definition, number>()
    for (const definition of definitions) {
      const once = () => {
        const year = random.pick(years.slice(1))
        return reading(app, random.pick(rows).id, (tx) =>
          withHashJoins(tx, () => computeCells(tx, definition, scopeOf({ year }))),
        )
      }
      each.set(definition, quantile(await timesOf(60, once), 0.5))
    }
    const dear = [...each].sort((a, b) => b[1] - a[1])
    const total = organisations * years.length * registrations
    const [busy = 0] = loadavg()
    console.log(
      `\n${total.toLocaleString('en-GB')} registrations over ${organisations} institutes; ${busy.toFixed(1)} programs wanted a core`,
    )
    console.log(
      `all thirteen with the year before: p50 ${ms(quantile(all, 0.5))}, p95 ${ms(quantile(all, 0.95))}`,
    )
    console.log(dear.map(([{ code }, cost]) => `${code}: ${ms(cost)}`).join('  '))
    const [dearest] = dear
    if (dearest !== undefined) console.log(await planOf(dearest[0]))
    return { p50: quantile(all, 0.5), p95: quantile(all, 0.95) }

    /** How PostgreSQL answers for one institute and year, under row security. */
    function planOf(definition: Definition): Promise<string> {
      return reading(app, random.pick(rows).id, async (tx) => {
        const query = foldQuery(definition.rows(tx, scopeOf({ year: 2021 })), [definition])
        const explain = sql<{ 'QUERY PLAN': string }>`explain (analyze, buffers) ${query}`
        const plan = await withHashJoins(tx, () => explain.execute(tx.db))
        return plan.rows.map((row) => row['QUERY PLAN']).join('\n')
      })
    }
  } finally {
    await Promise.all([owner.end(), app.end()])
    await postgres.stop()
    await done()
  }
}

/** What follows a word on the command line. */
function argumentOf(word: string): string | undefined {
  const at = process.argv.indexOf(word)
  return at < 0 ? undefined : process.argv[at + 1]
}

async function timesOf(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < count; time++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}

const quantile = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
const ms = (time: number) => `${time.toFixed(1)} ms`

const million = await measure({ name: 'million', organisations: 100, registrations: 1_000 })
if (process.argv.includes('--large')) {
  const against = (what: string, { p50, p95 }: Measured) =>
    console.log(
      `\n${what}, against a million: p50 × ${(p50 / million.p50).toFixed(1)}, p95 × ${(p95 / million.p95).toFixed(1)}`,
    )
  against(
    'ten times the institutes',
    await measure({ name: 'many', organisations: 1_000, registrations: 1_000 }),
  )
  against(
    'ten times the work of each institute',
    await measure({ name: 'busy', organisations: 100, registrations: 10_000 }),
  )
}
