import './swc-reads-tsx.mjs'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { inPackage } from './package-folder.mjs'

const { forbidden, options } = createRequire(import.meta.url)(inPackage('.dependency-cruiser.cjs'))

/** Follows every import of the sources under `folder` and holds them against the import rule. */
export async function followImports(folder, roots) {
  const { output } = await cruise(roots, {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  })
  const read = new Set(output.modules.map(({ source }) => source))
  const sources = roots.flatMap((root) => sourcesUnder(folder, root))
  return {
    violations: output.summary.violations,
    seen: sources.filter((file) => read.has(file)),
    unseen: sources.filter((file) => !read.has(file)),
  }
}

function sourcesUnder(folder, root) {
  return readdirSync(join(folder, root), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(root, file))
}
