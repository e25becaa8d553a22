/** `npm run check`: types, lint and the import rule. All three run, so that one round shows everything. */
import { inPackage } from './package-folder.mjs'
import { step } from './progress.mjs'
import { runNode, runProgram } from './run-program.mjs'

const tool = (name) => inPackage('node_modules', '.bin', name)

const checks = {
  types: () => runProgram(tool('tsc'), ['--noEmit']),
  lint: () => runProgram(tool('biome'), ['check', '--error-on-warnings', '.']),
  imports: () => runNode([inPackage('scripts', 'check-imports.mjs')]),
}

for (const [name, run] of Object.entries(checks)) {
  await step(name, async () => {
    if ((await run()) !== 0) throw new Error(name)
  }).catch(() => {
    process.exitCode = 1
  })
}
