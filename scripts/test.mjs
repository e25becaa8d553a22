/**
 * `npm test`: every test of every project, on what `npm start` would run. Ends with `N passed, N failed`.
 * `npm test -- src/plan` runs some of them.
 */
import { requireNode } from './node-version.mjs'

requireNode()
const { mkdtempSync, readFileSync, rmSync } = await import('node:fs')
const { tmpdir } = await import('node:os')
const { join } = await import('node:path')
const { ensureBrowser, findBrowser } = await import('./browser.mjs')
const { ensureBuilt } = await import('./built.mjs')
const { ensureInstalled } = await import('./install.mjs')
const { inPackage } = await import('./package-folder.mjs')
const { say } = await import('./progress.mjs')
const { runNode } = await import('./run-program.mjs')
const { tally, tallyLine } = await import('./tally.mjs')

/** Runs vitest and gives its exit code and its report; without a report nothing ran. */
async function runVitest(selection, browser) {
  const folder = mkdtempSync(join(tmpdir(), 'turfboek-report-'))
  const file = join(folder, 'report.json')
  try {
    const vitest = inPackage('node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const env = browser ? { CHROMIUM_PATH: browser } : {}
    const code = await runNode([vitest, 'run', ...reporters, ...selection], { env })
    return { code, report: readReport(file) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { testResults: [] }
  }
}

const selection = process.argv.slice(2)
await ensureInstalled()
const browser = selection.length === 0 ? await ensureBrowser() : findBrowser()
await ensureBuilt()
const { code, report } = await runVitest(selection, browser)
const count = tally(report, code === 0)
const ran = report.testResults.length > 0
if (!ran) console.log(say.nothingRan)
else if (code !== 0 && !report.testResults.some(({ status }) => status === 'failed'))
  console.log(say.outsideTests)
console.log(tallyLine(count))
process.exitCode = code !== 0 ? code : count.failed > 0 || count.passed === 0 ? 1 : 0
