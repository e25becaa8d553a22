import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import { type Faults, watch } from './faults.ts'

export const phone = { width: 390, height: 844 }
export const desk = { width: 1280, height: 900 }

export interface Window {
  page: Page
  /** What went wrong in the page; a test that provokes it says what it forgives. */
  faults: Faults
}

export interface WindowOptions extends BrowserContextOptions {
  /** Runs in every page before its own scripts. */
  script?: string
}

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * One Chromium for a test file. Each window is a person of its own, without cookies; what goes wrong in
 * it fails the test, and a test that fails leaves a picture in the temporary folder.
 */
export async function openBrowser(baseURL: string): Promise<(options?: WindowOptions) => Promise<Window>> {
  const browser = await launch()
  const windows: Window[] = []
  afterEach(async ({ task }) => {
    const closing = windows.splice(0)
    const seen = closing.flatMap(({ faults }) => faults.seen())
    const failed = task.result?.state === 'fail' || seen.length > 0
    for (const { page } of closing) {
      if (failed) await photograph(page, task.name)
      await page.context().close()
    }
    expect(seen).toEqual([])
  })
  afterAll(() => browser.close())
  return async ({ script, ...options } = {}) => {
    const context = await browser.newContext({
      baseURL,
      viewport: phone,
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
      reducedMotion: 'reduce',
      ...options,
    })
    context.setDefaultTimeout(10_000)
    if (script !== undefined) await context.addInitScript({ content: script })
    const page = await context.newPage()
    const window = { page, faults: watch(page, baseURL) }
    windows.push(window)
    return window
  }
}

function launch(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH
  const executablePath = [named, ...usualPlaces].find((place) => place && existsSync(place))
  if (executablePath === undefined) throw new Error('No Chromium found: name it in CHROMIUM_PATH.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/** Leaves a picture of a page where it went wrong, and of nothing else. */
async function photograph(page: Page, test: string): Promise<void> {
  if (page.isClosed()) return
  const folder = await mkdtemp(join(tmpdir(), 'turfboek-e2e-'))
  const name = test.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
