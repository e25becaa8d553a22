import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** A path inside the package. */
export function inPackage(...parts) {
  return join(packageFolder, ...parts)
}
