import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '../src/platform/package-root.ts'

export interface ReportCost {
  seconds: number
  peakMegabytes: number
}

/** The time and the peak memory of the command that makes the report of 2021, from its start to its end. */
export async function measureReport(dataFolder: string): Promise<ReportCost> {
  const peakFile = join(dataFolder, 'peak-memory')
  const began = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(packageRoot(), 'bench', 'peak-memory.mjs')).href,
      'dist/server/cli.js',
      'report',
      '2021',
      '--out',
      join(dataFolder, 'report.pdf'),
    ],
    {
      cwd: packageRoot(),
      env: { ...process.env, TURFBOEK_DATA: dataFolder, PEAK_FILE: peakFile },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`The report was not made: ${code}.`)
  const seconds = (performance.now() - began) / 1000
  return { seconds, peakMegabytes: Number(await readFile(peakFile, 'utf8')) / 1024 }
}
