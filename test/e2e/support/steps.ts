import type { Locator, Page } from 'playwright-core'
import { cast } from '../../../demo/cast.ts'
import type { Role } from '../../../src/platform/core/permissions.ts'

/** Signs in as one of the cast with a click; stands on `path` afterwards. */
export async function signInAs(page: Page, role: Role, path = '/'): Promise<void> {
  await page.goto(`/aanmelden?naar=${encodeURIComponent(path)}`)
  await page.getByRole('button', { name: cast[role].name }).click()
  await page.getByRole('button', { name: `Menu van ${cast[role].name}` }).waitFor()
  await arrive(page)
}

/** Opens an address and waits until its page stands there. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await arrive(page)
}

/** Waits until a page stands there: a heading, and nothing that is still being tallied. */
export async function arrive(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await page
    .getByRole('status')
    .filter({ hasText: /Even turven…|Tallying…/ })
    .waitFor({ state: 'detached' })
}

/** The one heading of the page. */
export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name })
}

/** The notice of the tally form after saving. */
export function savedNotice(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'Bewaard:' })
}

/** Fills in the tally form up to saving. */
export async function fillTally(page: Page, kind: string, participations: number): Promise<void> {
  await page.getByRole('radio', { name: kind, exact: true }).check()
  await page.getByRole('textbox', { name: 'Deelnames' }).fill(String(participations))
}

/** A count as the interface writes it in Dutch: *1.451 activiteiten*. */
export function countIn(text: string | null): number {
  const digits = text?.match(/\d[\d.]*(?:,\d+)?/)?.[0]
  if (digits === undefined) throw new Error(`There is no count in “${text}”.`)
  return Number(digits.replaceAll('.', '').replace(',', '.'))
}
