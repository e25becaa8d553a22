import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cast } from '../../demo/cast.ts'
import { brusselsDate, yearOf } from '../../src/platform/core/calendar-date.ts'
import { openBrowser, phone } from './support/browser.ts'
import { arrive, countIn, heading, savedNotice, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const year = yearOf(brusselsDate(new Date()))

/** A thumb on glass, which counts what it does. */
function thumb() {
  let taps = 0
  return {
    tap: async (place: Locator) => {
      taps += 1
      await place.tap()
    },
    taps: () => taps,
  }
}

const figureOfActivities = (page: Page) => page.getByRole('link', { name: /activiteiten: .*totaal$/i })

async function activitiesThisYear(page: Page): Promise<number> {
  await visit(page, `/cijfers/2.3?jaar=${year}`)
  await page.getByRole('region', { name: 'Grafiek' }).locator('svg').waitFor()
  return countIn(await figureOfActivities(page).textContent())
}

test('from the doorstep to the figure and back: signed in, tallied in three taps, counted, opened, corrected, withdrawn', async () => {
  const { page } = await open({ viewport: phone, hasTouch: true, isMobile: true })
  await page.goto('/')
  await page.getByRole('button', { name: cast.worker.name }).tap()
  await heading(page, /Noor/).waitFor()
  const before = await activitiesThisYear(page)

  await visit(page, '/turven')
  const { tap, taps } = thumb()
  await tap(page.getByRole('radio', { name: 'Soepmoment' }))
  const number = page.getByRole('button', { name: '15', exact: true })
  expect(await isUnderTheThumb(page, number)).toBe(true)
  await tap(number)
  await tap(page.getByRole('button', { name: 'Bewaar' }))
  await savedNotice(page).filter({ hasText: 'Soepmoment · 15 deelnames · vandaag' }).waitFor()
  expect(taps()).toBeLessThanOrEqual(3)

  await page.getByRole('link', { name: 'Vandaag', exact: true }).tap()
  await page.getByRole('link', { name: 'Bekijk je week' }).tap()
  await heading(page, /^Week \d+$/).waitFor()
  const line = page.getByRole('link', { name: 'Soepmoment, 15 deelnames', exact: true })
  const registration = (await line.getAttribute('href')) ?? ''

  expect(await activitiesThisYear(page)).toBe(before + 1)
  await figureOfActivities(page).tap()
  const list = page.getByRole('region', { name: /^Achter het cijfer/ })
  await list.getByText(`${before + 1} activiteiten`).waitFor()
  await list.locator(`a[href="${registration}"]`).tap()

  await heading(page, 'Soepmoment, 15 deelnames').waitFor()
  await page.getByRole('link', { name: 'Verbeter', exact: true }).tap()
  await heading(page, 'Verbeter de registratie').waitFor()
  await page.getByRole('button', { name: 'Eén meer' }).tap()
  await page.getByLabel('Waarom verbeter je dit?').fill('er kwam nog iemand bij')
  await page.getByRole('button', { name: 'Bewaar de verbetering' }).tap()
  await heading(page, 'Soepmoment, 16 deelnames').waitFor()
  const history = page.getByRole('region', { name: 'Geschiedenis' }).getByRole('listitem')
  const second = history.filter({ hasText: 'Versie 2' }).first()
  await second.filter({ hasText: 'Reden: er kwam nog iemand bij' }).waitFor()
  expect(await second.getByRole('listitem').allInnerTexts()).toEqual(['Deelnames: 15 → 16'])
  expect(await activitiesThisYear(page)).toBe(before + 1)

  await visit(page, registration)
  await page.getByRole('button', { name: 'Trek in' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Trek de registratie in' })
  await dialog.getByRole('button', { name: 'Trek in' }).tap()
  await dialog.getByText('Schrijf de reden in minstens 3 letters.').waitFor()
  await dialog.getByLabel('Waarom?').fill('dubbel geturfd')
  await dialog.getByRole('button', { name: 'Trek in' }).tap()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(new RegExp(`^Ingetrokken door ${cast.worker.name} op .*: dubbel geturfd$`)).waitFor()
  expect(await activitiesThisYear(page)).toBe(before)
})

test('a tally that was a mistake is undone with one tap, and counts no more', async () => {
  const { page } = await open({ viewport: phone, hasTouch: true, isMobile: true })
  await page.goto('/aanmelden?naar=%2Fturven')
  await page.getByRole('button', { name: cast.worker.name }).tap()
  await heading(page, 'Turf een activiteit').waitFor()
  const before = await activitiesThisYear(page)
  await visit(page, '/turven')
  await page.getByRole('radio', { name: 'Huiswerkklas' }).tap()
  await page.getByRole('button', { name: '8', exact: true }).tap()
  await page.getByRole('button', { name: 'Bewaar' }).tap()
  await page.getByRole('button', { name: 'Ongedaan maken' }).tap()
  await page.getByText('Ongedaan gemaakt. De registratie telt niet meer mee.').waitFor()
  await arrive(page)
  expect(await activitiesThisYear(page)).toBe(before)
})

/** Whether a place is in sight as it stands, above the foot of the form. */
async function isUnderTheThumb(page: Page, place: Locator): Promise<boolean> {
  const foot = await page.getByRole('button', { name: 'Bewaar' }).boundingBox()
  const box = await place.boundingBox()
  return foot !== null && box !== null && box.y >= 0 && box.y + box.height <= foot.y
}
