/** The import rule of docs/architecture.md over all sources. */
import { existsSync } from 'node:fs'
import { followImports } from './import-rule.mjs'
import { inPackage, packageFolder } from './package-folder.mjs'

function describe({ rule, from, to, cycle }) {
  const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to
  return `${rule.severity} ${rule.name}: ${from} → ${path}`
}

const roots = ['src', 'demo', 'test'].filter((root) => existsSync(inPackage(root)))
const { violations, seen, unseen } = await followImports(packageFolder, roots)
for (const violation of violations) console.log(describe(violation))
for (const file of unseen) console.log(`error not-read: ${file}`)

const errors = violations.filter(({ rule }) => rule.severity === 'error').length
console.log(`${seen.length} modules, ${errors} violations`)
if (errors > 0 || unseen.length > 0 || seen.length === 0) process.exitCode = 1
