/**
 * `node scripts/complete-lock.mjs`, after a change of dependencies.
 *
 * npm leaves an optional part for another platform out of the lock file when the registry it asked does
 * not have it, and then `npm ci` refuses the lock file everywhere. This adds what is left out, with its
 * exact version and its platform, so that a machine of that platform looks for it and no other does.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { inPackage } from './package-folder.mjs'

const file = inPackage('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

/** The platform that a part is named after: `core-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  return { ...(cpu.length > 0 ? { cpu } : {}), ...(os.length > 0 ? { os } : {}) }
}

const missing = Object.values(lock.packages)
  .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
  .filter(([name]) => !(`node_modules/${name}` in lock.packages))

for (const [name, version] of missing) {
  lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true }
}

const sorted = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries(sorted.map((path) => [path, lock.packages[path]]))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(
  missing.length === 0 ? 'The lock file is complete.' : `Added ${missing.map(([name]) => name).join(', ')}`,
)
