/**
 * `npm run bench`: registrations over HTTP beside the bare insert of the same rows, and what a report
 * costs, on an embedded PostgreSQL that syncs to disk. Writes bench/RESULTS.md.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../scripts/built.mjs'
import { brusselsDate } from '../src/platform/core/calendar-date.ts'
import { packageRoot } from '../src/platform/package-root.ts'
import { admitWorker, joinDatabase, startProgram } from '../test/durability/program.ts'
import { measureRegistrations, type Row } from './registrations.ts'
import { measureReport, type ReportCost } from './report.ts'

async function inFolder<T>(work: (dataFolder: string) => Promise<T>): Promise<T> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'turfboek-bench-'))
  try {
    return await work(dataFolder)
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
}

function registrations(): Promise<Row[]> {
  return inFolder(async (dataFolder) => {
    const nodeArguments = process.argv.includes('--profile') ? ['--cpu-prof', '--cpu-prof-dir=/tmp'] : []
    const program = await startProgram({ dataFolder, built: true, nodeArguments })
    const { institute, cookie } = await admitWorker(program, dataFolder)
    const { owner, close } = await joinDatabase(dataFolder)
    await owner.query(`update project set end_date = null`)
    const today = brusselsDate(new Date())
    const rows = await measureRegistrations({ address: program.address, cookie, owner, institute, today })
    await close()
    program.process.kill('SIGTERM')
    await program.ended
    return rows
  })
}

function report(): Promise<ReportCost> {
  return inFolder(async (dataFolder) => {
    const program = await startProgram({ dataFolder, built: true, demonstration: 'on' })
    program.process.kill('SIGTERM')
    await program.ended
    return measureReport(dataFolder)
  })
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB')

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) =>
      `| ${row.what} | ${row.connections} | ${whole(row.rowsPerSecond)} | ${whole(row.rawRowsPerSecond)} | ${row.ratio.toFixed(2)} | ${row.p50.toFixed(1)} | ${row.p95.toFixed(1)} | ${row.p99.toFixed(1)} |`,
  )
  return [
    '| over HTTP | connections | rows/s | bare insert, rows/s | ratio | p50 ms | p95 ms | p99 ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}

await ensureBuilt()
const [load = 0] = loadavg()
const rows = tableOf(await registrations())
console.log(rows)
const { seconds, peakMegabytes } = await report()
const cost = `The report of 2021 of the demonstration institute: ${seconds.toFixed(1)} s from the start of the command, ${whole(peakMegabytes)} MB at most.`
console.log(cost)

const machine = `${cpus().length} × ${cpus()[0]?.model}, ${whole(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
await writeFile(
  join(packageRoot(), 'bench', 'RESULTS.md'),
  `# Results

Measured on ${brusselsDate(new Date())} by \`npm run bench\`, on ${machine}, with the database, the server and the load on the same machine. Before it began, ${load.toFixed(1)} other programs wanted a core.

Each registration over HTTP passes session, permission, validation, rules, row security and audit, and is synced to disk before its answer. The bare insert is \`insert … select from unnest\` of such rows into the same table as its owner, with the same batches and connections, in turns in the same run.

${rows}

${cost}
`,
)
