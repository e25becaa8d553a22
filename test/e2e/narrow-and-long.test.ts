import { expect, test } from 'vitest'
import { openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { heading, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const worker = await sessionOf(turfboek.address, 'worker')

test('partners come fifty at a time, and the keyboard goes on at the first that came to sight', async () => {
  const { page } = await open({ storageState: worker })
  await visit(page, '/partners')
  const partners = page.getByRole('main').getByRole('listitem')
  expect(await partners.count()).toBe(50)
  await page.getByRole('button', { name: 'Toon meer' }).press('Enter')
  expect(await partners.count()).toBe(100)
  expect(
    await partners
      .nth(50)
      .getByRole('link')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true)
})

test('a search for partners without hits says so once, and is cleared with a button', async () => {
  const { page } = await open({ storageState: worker })
  await visit(page, '/partners?zoek=xyzzyqq')
  const main = page.getByRole('main')
  await main.getByText('Geen partner gevonden').waitFor()
  expect(await main.textContent()).not.toContain('0 partners')
  await main.getByRole('link', { name: 'Toon alle partners' }).click()
  await main.getByText(/^\d+ partners, 50 van/).waitFor()
})

test('a tally from an empty past week is for its Monday', async () => {
  const { page } = await open({ storageState: worker })
  await visit(page, '/week/2019-01-07')
  await page.getByText('In die week turfde je niets.').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Turf een activiteit' }).click()
  await heading(page, 'Turf een activiteit').waitFor()
  expect(await page.getByLabel('Welke dag?').inputValue()).toBe('2019-01-07')
})

test.each([320, 390])('a chart fits %i pixels, with all its words', async (width) => {
  const { page } = await open({ storageState: worker, viewport: { width, height: 700 } })
  await visit(page, '/cijfers/2.6?jaar=2021')
  const chart = page.getByRole('img', { name: /per thema/ })
  await chart.waitFor()
  const outside = await chart.evaluate((svg) => {
    const { right } = svg.getBoundingClientRect()
    const ends = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect().right)
    return { chart: right > window.innerWidth, words: ends.filter((end) => end > right + 1).length }
  })
  expect(outside).toEqual({ chart: false, words: 0 })
})

test('the records behind a figure are lines on a phone and a table at a desk', async () => {
  const { page } = await open({ storageState: worker })
  await visit(page, '/cijfers/2.6?jaar=2021&lijst=true')
  const lines = page.getByRole('list', { name: 'De registraties die dit cijfer maken' })
  await lines.getByRole('listitem').first().waitFor()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('table', { name: 'De registraties die dit cijfer maken' }).waitFor()
  expect(await lines.count()).toBe(0)
})
