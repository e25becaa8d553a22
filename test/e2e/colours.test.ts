import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const worker = await sessionOf(turfboek.address, 'worker')

/** How light the paper is, from 0 (black) to 255. */
async function lightness(page: Page): Promise<number> {
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const parts = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  return parts.reduce((sum, part) => sum + part, 0) / 3
}

const isDark = async (page: Page) => (await lightness(page)) < 80
const isLight = async (page: Page) => (await lightness(page)) > 220

test('the colours follow the device', async () => {
  const { page } = await open({ storageState: worker, colorScheme: 'dark' })
  await visit(page, '/')
  expect(await isDark(page)).toBe(true)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => isLight(page)).toBe(true)
})

test('the choice of a person goes before the device, also from the first paint after a reload', async () => {
  const { page } = await open({ storageState: worker, colorScheme: 'light' })
  await visit(page, '/')
  await page.getByRole('combobox', { name: 'Kleuren' }).selectOption('donker')
  await expect.poll(() => isDark(page)).toBe(true)
  await page.reload({ waitUntil: 'commit' })
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor({ state: 'attached' })
  await visit(page, '/cijfers/2.3?jaar=2021')
  expect(await isDark(page)).toBe(true)
  await page.getByRole('combobox', { name: 'Kleuren' }).selectOption('zoals het toestel')
  await expect.poll(() => isLight(page)).toBe(true)
})

test('the chart is drawn in the colours of the page', async () => {
  const { page } = await open({ storageState: worker, colorScheme: 'light' })
  const chart = page.locator('main section svg').first()
  await visit(page, '/cijfers/2.3?jaar=2021')
  await chart.waitFor()
  const light = await chart.innerHTML()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(async () => (await chart.innerHTML()) !== light).toBe(true)
})

/** Opens a page whose answer never comes, so that the loading mark stays. */
async function openLoading(reducedMotion: 'reduce' | 'no-preference') {
  const { page } = await open({ storageState: worker, reducedMotion })
  await visit(page, '/')
  await page.route('**/api/indicators?*', () => undefined)
  await page.goto('/cijfers?jaar=2021')
  const mark = page.getByRole('status').filter({ hasText: 'Even turven…' })
  await mark.waitFor()
  return mark.locator('path').first()
}

const animations = (stroke: Awaited<ReturnType<typeof openLoading>>) =>
  stroke.evaluate((path) => path.getAnimations().filter(({ playState }) => playState === 'running').length)

test('the loading mark is drawn stroke by stroke, and stands still for who asked for less movement', async () => {
  expect(await animations(await openLoading('no-preference'))).toBe(1)
  expect(await animations(await openLoading('reduce'))).toBe(0)
})
