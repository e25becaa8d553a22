import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { packageFolder } from './package-folder.mjs'

/** A program keeps the terminal. With `quiet` what it prints goes to stderr. */
const inherit = { loud: 'inherit', quiet: ['ignore', 2, 2] }

/** Runs a program in the package folder and gives its exit code; a signal counts as 128 more. */
export async function runProgram(program, args, { quiet = false, env = {} } = {}) {
  const child = spawn(program, args, {
    cwd: packageFolder,
    stdio: quiet ? inherit.quiet : inherit.loud,
    env: { ...process.env, ...env },
  })
  const [code, signal] = await once(child, 'close')
  return code ?? 128 + constants.signals[signal]
}

/** Runs a Node script or the JavaScript of a tool. */
export function runNode(args, options) {
  return runProgram(process.execPath, args, options)
}
