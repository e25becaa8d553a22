import { ensureBuilt } from './built.mjs'
import { ensureInstalled } from './install.mjs'

/** Installs and builds what is missing, then loads a program of dist/server in this process. */
export async function runBuilt(name) {
  await ensureInstalled()
  await ensureBuilt()
  process.setSourceMapsEnabled(true)
  await import(new URL(`../dist/server/${name}.js`, import.meta.url).href)
}
