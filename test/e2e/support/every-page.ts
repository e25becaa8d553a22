import type { Page, ViewportSize } from 'playwright-core'
import { expect, test } from 'vitest'
import { complaintsOf, contrastOnly, everyRule, script } from './axe.ts'
import { openBrowser } from './browser.ts'
import { everyPage, patienceFor, unknownId } from './pages.ts'
import { sessionOf } from './session.ts'
import { arrive, visit } from './steps.ts'
import { startTurfboek } from './turfboek.ts'

/** Walks through every page in a window of this size: what is wrong there, by the name of the page. */
export async function testEveryPage(viewport: ViewportSize): Promise<void> {
  const turfboek = await startTurfboek()
  const open = await openBrowser(turfboek.address)
  const pages = await everyPage(turfboek.database.owner)
  const sessions = {
    visitor: { cookies: [], origins: [] },
    worker: await sessionOf(turfboek.address, 'worker'),
    director: await sessionOf(turfboek.address, 'director'),
  }
  const roles = ['visitor', 'worker', 'director'] as const
  test.each(roles)(
    'the pages of a %s say that it is made up, fit, and axe objects to nothing',
    async (role) => {
      const { page, faults } = await open({ storageState: sessions[role], viewport, script })
      const wrong: Record<string, string[]> = {}
      for (const { name, path } of pages.filter((place) => place.role === role)) {
        if (path.includes(unknownId)) faults.forgive(/\b404\b/)
        await wear(page, 'light')
        await visit(page, path)
        const found = await everythingWrong(page, viewport)
        if (found.length > 0) wrong[name] = found
      }
      expect(wrong).toEqual({})
    },
    patienceFor(pages),
  )
}

async function everythingWrong(page: Page, viewport: ViewportSize): Promise<string[]> {
  const found: string[] = []
  const saysMadeUp = await page
    .getByText(/registraties zijn verzonnen/)
    .first()
    .isVisible()
  if (!saysMadeUp) found.push('does not say that the registrations are made up')
  found.push(...(await complaintsOf(page, everyRule)))
  // The dark changes colours and nothing else.
  await wear(page, 'dark')
  await arrive(page)
  found.push(...(await complaintsOf(page, contrastOnly)))
  await page.setViewportSize({ width: narrowest, height: 640 })
  if (!(await fits(page))) found.push(`sticks out of ${narrowest} pixels`)
  await page.setViewportSize(viewport)
  return found
}

/** A page must be readable at this width without scrolling sideways (WCAG 1.4.10). */
const narrowest = 320

/** Lets the device ask for light or dark, and waits for a page that is there to follow. */
async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  if (page.url().startsWith('http'))
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor()
}

/** Whether nothing sticks out of the window sideways, once the page has settled in it. */
async function fits(page: Page): Promise<boolean> {
  const settled = page.waitForFunction(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    undefined,
    { timeout: 3000 },
  )
  return settled.then(
    () => true,
    () => false,
  )
}
