import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { complaintsOf, everyRule, legalRules, script } from './support/axe.ts'
import { desk, openBrowser, phone } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { fillTally, savedNotice, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const worker = await sessionOf(turfboek.address, 'worker')
const director = await sessionOf(turfboek.address, 'director')

/** The size that a thumb needs, in CSS pixels. */
const leastTarget = 44

async function openTally(): Promise<Page> {
  const { page } = await open({ storageState: worker, script })
  await visit(page, '/turven')
  return page
}

const examine = (page: Page) => complaintsOf(page, everyRule)
const examineOver = (page: Page) => complaintsOf(page, legalRules)

test('everything to tap on the tally form is big enough for a thumb', async () => {
  const page = await openTally()
  const targets = page
    .getByRole('button')
    .or(page.getByRole('radio'))
    .or(page.getByRole('navigation').getByRole('link'))
    .or(page.getByRole('combobox'))
    .filter({ visible: true })
  expect(await targets.count()).toBeGreaterThan(35)
  expect(await tooSmall(targets)).toEqual([])
})

/** The targets that are smaller than a thumb, with their size. */
function tooSmall(targets: Locator): Promise<string[]> {
  return targets.evaluateAll((elements, least) => {
    const sized = elements.map((element) => {
      const { width, height } = element.getBoundingClientRect()
      return { width, height, what: element.getAttribute('aria-label') ?? element.outerHTML.slice(0, 80) }
    })
    return sized
      .filter(({ width, height }) => Math.min(width, height) < least)
      .map(({ what, width, height }) => `${what}: ${width} × ${height}`)
  }, leastTarget)
}

test('axe objects to nothing in a form with errors, with questions, unfolded, and after saving', async () => {
  const page = await openTally()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('alert').waitFor()
  expect(await examine(page)).toEqual([])

  await page.getByText('Meer: partners, doorverwijzingen, nota').click()
  await page.getByLabel('Partners die erbij waren').fill('ocmw')
  const found = page.getByRole('option', { name: /OCMW/ })
  await found.first().waitFor()
  expect(await examineOver(page)).toEqual([])
  await found.first().click()

  await fillTally(page, 'Huisbezoek', 900)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('button', { name: 'Ja, dat klopt' }).waitFor()
  expect(await examine(page)).toEqual([])

  await page.getByRole('button', { name: 'Ja, dat klopt' }).click()
  await savedNotice(page).waitFor()
  expect(await examine(page)).toEqual([])
})

test('axe objects to nothing in an open dialog', async () => {
  const page = await openTally()
  await fillTally(page, 'Infomoment', 11)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await savedNotice(page).waitFor()
  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  await page.getByRole('link', { name: 'Infomoment, 11 deelnames' }).click()
  await page.getByRole('button', { name: 'Trek in' }).click()
  const dialog = page.getByRole('dialog', { name: 'Trek de registratie in' })
  await dialog.getByRole('button', { name: 'Trek in' }).click()
  await dialog.getByText('Schrijf de reden in minstens 3 letters.').waitFor()
  expect(await examineOver(page)).toEqual([])
})

test.each([
  ['a phone', phone],
  ['a desk', desk],
])('axe objects to nothing in an open menu on %s', async (_where, viewport) => {
  const { page } = await open({ storageState: director, viewport, script })
  await visit(page, '/')
  await page.getByRole('button', { name: /^Menu van/ }).click()
  await page.getByRole('menuitem', { name: 'Meld je af' }).waitFor()
  expect(await examineOver(page)).toEqual([])
})
