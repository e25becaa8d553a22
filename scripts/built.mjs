import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inPackage } from './package-folder.mjs'
import { giveUp, say, step } from './progress.mjs'
import { runNode } from './run-program.mjs'

const sources = ['src', 'demo', 'vite.config.ts', 'tsconfig.json', 'package-lock.json', 'scripts/build.mjs']
const stamp = inPackage('dist', 'built-from')

/** Builds `dist`, unless it was built from exactly these sources. */
export async function ensureBuilt() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  await step(say.building, runBuild).catch(() => giveUp(say.buildFailed))
}

/** In a process of its own: the bundlers leave memory and settings behind. */
async function runBuild() {
  const code = await runNode([inPackage('scripts', 'build.mjs')], { quiet: true })
  if (code !== 0) throw new Error(`build: ${code}`)
}

/** Notes that `dist` is built from the sources as they were when the build began. */
export function noteBuilt(builtFrom) {
  writeFileSync(stamp, builtFrom)
}

/** A digest of the content of all sources: file times change when git switches, the content does not. */
export function fingerprint() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder)) {
    hash.update(`${file}\0`)
    hash.update(readFileSync(inPackage(file)))
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  const place = inPackage(path)
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [path]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
    .filter((file) => !/\.test\.tsx?$/.test(file))
}
