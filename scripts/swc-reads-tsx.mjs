import { createRequire } from 'node:module'

/**
 * dependency-cruiser 17 asks swc for TypeScript without JSX, so a page stops it. Import this file before
 * it: swc then reads a .tsx file as what it is.
 */
const swc = createRequire(import.meta.url)('@swc/core')
const { parseFileSync } = swc

swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })
