import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cast } from '../../demo/cast.ts'
import { desk, openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { heading, savedNotice, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const worker = await sessionOf(turfboek.address, 'worker')
const openAtDesk = () => open({ storageState: worker, viewport: desk })

/** More stops than any page has. */
const manyStops = 250

/** Where the focus is: what it is on, whether that can be seen, and whether it is in sight. */
function focusOf(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return null
    const shownBy = [at, at.parentElement, at.nextElementSibling].filter((one) => one instanceof HTMLElement)
    const marked = shownBy.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    const { left, top, width, height } = at.getBoundingClientRect()
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1)
    const y = Math.min(Math.max(top + Math.min(height / 2, 20), 1), innerHeight - 1)
    const there = document.elementFromPoint(x, y)
    const covered = !shownBy.some((one) => there !== null && (one.contains(there) || there.contains(one)))
    const name = at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40)
    return { what: `${at.tagName.toLowerCase()} ${at.id || name}`, marked, covered }
  })
}

const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement)

/** Presses Tab until the focus is on a place; every stop on the way must be marked and in sight. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor({ state: 'attached' })
  for (let stop = 0; stop < manyStops; stop++) {
    if (await isFocused(place)) return
    await page.keyboard.press('Tab')
    await expect.poll(() => focusOf(page)).toMatchObject({ marked: true, covered: false })
  }
  throw new Error(`The keyboard does not reach ${place}.`)
}

/** Waits for a page to be there with the focus on its heading. */
async function arriveOn(page: Page, name: string | RegExp): Promise<void> {
  await heading(page, name).waitFor()
  await expect.poll(() => isFocused(heading(page, name))).toBe(true)
}

test('signs in, tallies an activity and opens the records of a figure without a pointer', async () => {
  const { page } = await open({ viewport: desk })
  await page.goto('/')
  await heading(page, 'Aanmelden').waitFor()
  await tabTo(page, page.getByRole('button', { name: cast.worker.name }))
  await page.keyboard.press('Enter')
  await arriveOn(page, /Noor/)

  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Turf', exact: true }))
  await page.keyboard.press('Enter')
  await arriveOn(page, 'Turf een activiteit')
  const kinds = page.getByRole('group', { name: 'Soort' }).getByRole('radio')
  await tabTo(page, kinds.first())
  await page.keyboard.press('ArrowDown')
  expect(await kinds.nth(1).isChecked()).toBe(true)
  await tabTo(page, page.getByRole('button', { name: '3', exact: true }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Bewaar' }))
  await page.keyboard.press('Enter')
  await savedNotice(page).waitFor()
  await expect.poll(() => isFocused(savedNotice(page))).toBe(true)

  await visit(page, '/cijfers/2.3?jaar=2021')
  await tabTo(page, page.getByRole('link', { name: /activiteiten: .*totaal$/i }))
  await page.keyboard.press('Enter')
  const list = page.getByRole('region', { name: /^Achter het cijfer/ })
  await expect.poll(() => isFocused(list.getByRole('heading'))).toBe(true)
  await list.getByRole('table').waitFor()
  await tabTo(page, list.getByRole('table').getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('/registraties/activiteit/')
  await expect.poll(() => isFocused(page.getByRole('heading', { level: 1 }))).toBe(true)
  expect(await menu.count()).toBeGreaterThan(0)
})

test('the first stop of a page skips to its content', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/projecten')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Naar de inhoud' })
  expect(await isFocused(skip)).toBe(true)
  expect(await skip.boundingBox()).toMatchObject({ x: expect.any(Number) })
  await expect.poll(() => focusOf(page)).toMatchObject({ marked: true, covered: false })
  await page.keyboard.press('Enter')
  await expect.poll(() => isFocused(page.getByRole('main'))).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.getByRole('main').locator(':focus').count()).toBe(1)
})

test('a place of the menu opens with the focus on its heading', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/')
  for (const [link, title] of [
    ['Week', /^Week \d+$/],
    ['Projecten', 'Projecten'],
    ['Netwerk', 'Partners'],
    ['Beleid', 'Signalen'],
    ['Cijfers', /^Cijfers van/],
    ['Verslag', 'Voortgangsrapport'],
  ] as const) {
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    await menu.getByRole('link', { name: link, exact: true }).focus()
    await page.keyboard.press('Enter')
    await arriveOn(page, title)
  }
})

test('a dialog keeps the keyboard until it is closed with Escape, and gives it back', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/turven')
  await page.getByRole('radio', { name: 'Interview' }).check()
  await page.getByRole('button', { name: '2', exact: true }).click()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await savedNotice(page).waitFor()
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Week', exact: true })
    .click()
  const withdraw = page.getByRole('button', { name: 'Trek in: Interview, 2 deelnames' })
  await withdraw.waitFor()
  await withdraw.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Trek de registratie in' })
  await expect.poll(() => isFocused(dialog.getByLabel('Waarom?'))).toBe(true)
  for (let stop = 0; stop < 8; stop++) {
    await page.keyboard.press('Tab')
    expect(await dialog.locator(':focus').count()).toBe(1)
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => isFocused(withdraw)).toBe(true)
})

describe.each([
  ['the tally form', '/turven'],
  ['the contact form', '/turven/contact'],
  ['an indicator', '/cijfers/2.3?jaar=2021'],
  ['the projects', '/projecten'],
])('%s', (_name, path) => {
  test('is walked through from its first stop to its last, each marked and in sight', async () => {
    const { page } = await openAtDesk()
    await visit(page, path)
    const colours = page.getByRole('combobox', { name: 'Kleuren' })
    await page.keyboard.press('Tab')
    expect(await isFocused(page.getByRole('link', { name: 'Naar de inhoud' }))).toBe(true)
    await tabTo(page, colours)
  })
})
