import { existsSync } from 'node:fs'
import { giveUp, say, step } from './progress.mjs'
import { runProgram } from './run-program.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium, `undefined` when this machine has none. */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, ...usualPlaces].find((place) => place && existsSync(place))
}

/** The path of a Chromium; where apt may install one (a fresh CI machine) it does. */
export async function ensureBrowser() {
  return findBrowser() ?? (await installBrowser()) ?? giveUp(say.noBrowser)
}

async function installBrowser() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const apt = (...args) =>
    runProgram('/usr/bin/apt-get', args, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  await step(say.fetchingBrowser, async () => {
    await apt('update', '-qq')
    await apt('install', '-qq', '-y', '--no-install-recommends', 'chromium')
  })
  return findBrowser()
}
