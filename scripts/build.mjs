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

/** esbuild prints its errors with their place; Vite leaves that to whoever called it. */
async function buildWeb() {
  try {
    await buildPages({ configFile: inPackage('vite.config.ts'), logLevel: 'warn' })
  } catch (error) {
    console.error(error.message)
    throw error
  }
}

const builtFrom = fingerprint()
rmSync(inPackage('dist'), { recursive: true, force: true })
const results = await Promise.allSettled([buildServer(), buildWeb()])
if (results.every(({ status }) => status === 'fulfilled')) noteBuilt(builtFrom)
else process.exitCode = 1
