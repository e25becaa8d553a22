import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { complaintsOf, legalRules, script } from './support/axe.ts'
import { desk, openBrowser, phone } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { arrive, heading, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const worker = await sessionOf(turfboek.address, 'worker')
const openAtDesk = () => open({ storageState: worker, viewport: desk, script })

const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement)
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Zoek in Turfboek' })
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox', { name: 'Wat zoek je?' })

/** The option that the field says is chosen. */
async function chosenOf(page: Page): Promise<string | null> {
  const id = await fieldOf(page).getAttribute('aria-activedescendant')
  return id === null ? null : page.locator(`[id="${id}"]`).textContent()
}

test('finds a project by its name and opens it, without a pointer', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/partners')
  await page.keyboard.press('/')
  await expect.poll(() => isFocused(fieldOf(page))).toBe(true)
  await page.keyboard.type('onderdak in sint')
  await dialogOf(page).getByRole('option', { name: 'OnderDak in Sint-Truiden' }).waitFor()
  expect(await chosenOf(page)).toBeNull()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => chosenOf(page)).toBe('OnderDak in Sint-Truiden')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => chosenOf(page)).toBeNull()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialogOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => isFocused(heading(page, 'OnderDak in Sint-Truiden'))).toBe(true)
})

test('a slash that is typed in a field is a slash; Ctrl+K finds from there, and Escape gives the field back', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/partners')
  const field = page.getByRole('main').getByRole('searchbox')
  await field.focus()
  await page.keyboard.type('a/b')
  expect(await field.inputValue()).toBe('a/b')
  expect(await dialogOf(page).count()).toBe(0)
  await page.keyboard.press('Control+k')
  await expect.poll(() => isFocused(fieldOf(page))).toBe(true)
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => isFocused(field)).toBe(true)
})

test('shows all that was found with Enter, forgives a typing error, and marks a word by its stem', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/')
  await page.getByRole('button', { name: 'Zoek in alles' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => isFocused(fieldOf(page))).toBe(true)
  await page.keyboard.type('woonzak')
  await dialogOf(page).getByRole('option', { name: 'Woonzaak (sector)' }).waitFor()
  await fieldOf(page).fill('woningen')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('/zoeken?zoek=woningen')
  await arrive(page)
  const signals = page.getByRole('region', { name: 'Signalen' })
  await signals.getByRole('link').first().waitFor()
  expect(await signals.locator('mark').allTextContents()).toContain('woning')
  await signals.getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('/beleid/signalen/')
})

test('says that nothing was found, and of one letter nothing', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('x')
  const status = dialogOf(page).getByRole('status')
  await expect.poll(() => status.textContent()).toBe('Typ minstens 2 letters.')
  await page.keyboard.type('yzzyplugh')
  await expect.poll(() => status.textContent()).toContain('Niets gevonden voor “xyzzyplugh”')
  expect(await dialogOf(page).getByRole('option').count()).toBe(0)
})

test.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('axe objects to nothing in the finds %s', async (_where, viewport) => {
  const { page } = await open({ storageState: worker, viewport, script })
  await visit(page, '/')
  await page.getByRole('button', { name: 'Zoek in alles' }).click()
  expect(await complaintsOf(page, legalRules)).toEqual([])
  await fieldOf(page).fill('woningen')
  await dialogOf(page).getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await complaintsOf(page, legalRules)).toEqual([])
})

test('a phone finds from the menu', async () => {
  const { page } = await open({ storageState: worker })
  await visit(page, '/')
  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Zoek', exact: true }).click()
  await heading(page, 'Zoek in Turfboek').waitFor()
})
