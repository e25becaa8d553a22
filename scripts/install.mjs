import { readFileSync } from 'node:fs'
import { inPackage } from './package-folder.mjs'
import { giveUp, say, step } from './progress.mjs'
import { runNode, runProgram } from './run-program.mjs'

/** Installs what package-lock.json asks, unless exactly that is installed already. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await step(say.installing, npmCi).catch(() => giveUp(say.installFailed))
}

/**
 * npm notes in node_modules what it installed, at its end. Comparing that note holds whoever installed,
 * and after an install that broke off. Parts for another platform are missing rightly: those are optional.
 */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json')
  const asked = packagesIn('package-lock.json')
  if (installed === null || asked === null) return false
  return Object.entries(asked).every(([place, { version, optional }]) => {
    if (place === '') return true
    return place in installed ? installed[place].version === version : optional === true
  })
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(inPackage(lockFile), 'utf8')).packages
  } catch {
    return null
  }
}

async function npmCi() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const code = npm?.endsWith('npm-cli.js')
    ? await runNode([npm, ...args], { quiet: true })
    : await runProgram('npm', args, { quiet: true })
  if (code !== 0) throw new Error(`npm ci: ${code}`)
}
