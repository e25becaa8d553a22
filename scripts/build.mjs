/** `npm run build`: the server, the command line and the workers to dist/server, the pages to dist/web. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { build as buildPages } from 'vite'
import { fingerprint, noteBuilt } from './built.mjs'
import { inPackage, packageFolder } from './package-folder.mjs'

function workers() {
  return readdirSync(inPackage('src'), { recursive: true })
    .filter((file) => file.endsWith('.worker.ts'))
    .map((file) => join('src', file))
}

async function buildServer() {
  await bundle({
    absWorkingDir: packageFolder,
    entryPoints: ['src/main.ts', 'src/cli.ts', ...workers()],
    outbase: 'src',
    outdir: 'dist/server',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

async function buildWeb() {
  await buildPages({ configFile: inPackage('vite.config.ts'), logLevel: 'warn' })
}

const builtFrom = fingerprint()
rmSync(inPackage('dist'), { recursive: true, force: true })
try {
  await Promise.all([buildServer(), buildWeb()])
  noteBuilt(builtFrom)
} catch (error) {
  // esbuild has printed its errors with their place; the others print here.
  if (!error.errors) console.error(error)
  process.exitCode = 1
}
