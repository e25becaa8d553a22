import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addDays, brusselsDate } from '../../src/platform/core/calendar-date.ts'
import { openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { arrive, fillTally, heading, savedNotice, signInAs, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const worker = await sessionOf(turfboek.address, 'worker')
const registering = '**/api/activities'

async function openTally() {
  const window = await open({ storageState: worker })
  await visit(window.page, '/turven')
  return window
}

const save = (page: Page) => page.getByRole('button', { name: 'Bewaar' })
const alert = (page: Page) => page.getByRole('alert')

/** How many activities with this many participations are kept: tests choose a number of their own. */
async function kept(participations: number): Promise<number> {
  const { rows } = await turfboek.database.owner.query<{ count: number }>(
    'select count(*) from activity where participations = $1',
    [participations],
  )
  return rows[0]?.count ?? 0
}

async function expectFilled(page: Page, kind: string, participations: number): Promise<void> {
  expect(await page.getByRole('radio', { name: kind, exact: true }).isChecked()).toBe(true)
  expect(await page.getByRole('textbox', { name: 'Deelnames' }).inputValue()).toBe(String(participations))
}

test('a form with nothing in it says what it lacks and saves nothing', async () => {
  const { page } = await openTally()
  await save(page).click()
  await alert(page).getByText('Kies een soort.').waitFor()
  await alert(page).getByText('Vul het aantal deelnames in: 1 of meer.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Deelnames' }).getAttribute('aria-invalid')).toBe('true')
})

test('a note with a national number is refused with its sentence, and all stays filled in', async () => {
  const { page } = await openTally()
  await fillTally(page, 'Huisbezoek', 7301)
  await page.getByText('Meer: partners, doorverwijzingen, nota').click()
  const note = page.getByRole('textbox', { name: 'Nota' })
  await note.fill('Gesprek met 85.07.30-033.28 over de huur')
  await save(page).click()
  await alert(page).getByText('In de tekst staat een rijksregisternummer.').waitFor()
  await expectFilled(page, 'Huisbezoek', 7301)
  expect(await note.inputValue()).toBe('Gesprek met 85.07.30-033.28 over de huur')
  expect(await kept(7301)).toBe(0)
})

test('the server refuses a national number too, when the browser did not ask its rules', async () => {
  const { page } = await openTally()
  const desk = await page.evaluate(async () => (await fetch('/api/desk')).json())
  const answer = await page.request.post('/api/activities', {
    headers: { origin: turfboek.address },
    data: {
      id: crypto.randomUUID(),
      projectId: desk.projects[0].id,
      kindId: desk.kinds[0].id,
      date: desk.today,
      setting: 'homeVisit',
      participations: 1,
      partnerIds: [],
      referrals: [],
      note: '85.07.30-033.28',
      confirmed: [],
    },
  })
  expect(answer.status()).toBe(422)
})

test('a date to come is asked about, and kept after a yes', async () => {
  const { page } = await openTally()
  await fillTally(page, 'Infomoment', 7302)
  await page.getByRole('radio', { name: 'andere dag' }).check()
  await page.getByLabel('Welke dag?').fill(addDays(brusselsDate(new Date()), 9))
  await save(page).click()
  const yes = page.getByRole('button', { name: 'Ja, dat klopt' })
  await yes.waitFor()
  expect(await kept(7302)).toBe(0)
  await yes.click()
  await savedNotice(page).waitFor()
  expect(await kept(7302)).toBe(1)
})

test('a server that cannot be reached costs nothing: what was filled in is saved once when it is back', async () => {
  const { page, faults } = await openTally()
  faults.forgive('ERR_INTERNET_DISCONNECTED')
  await fillTally(page, 'Soepmoment', 7303)
  await page.route(registering, (route) => route.abort('internetdisconnected'))
  await save(page).click()
  await alert(page).getByText('Turfboek is nu niet bereikbaar. Er is niets verloren').waitFor()
  await page.unroute(registering)
  await page.reload()
  await arrive(page)
  await expectFilled(page, 'Soepmoment', 7303)
  await save(page).click()
  await savedNotice(page).waitFor()
  expect(await kept(7303)).toBe(1)
})

test('an answer that is lost after the server kept the activity does not make it count twice', async () => {
  const { page, faults } = await openTally()
  faults.forgive('ERR_CONNECTION_RESET')
  await fillTally(page, 'Wandeling', 7304)
  await page.route(registering, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await save(page).click()
  await alert(page).getByText('Turfboek is nu niet bereikbaar.').waitFor()
  expect(await kept(7304)).toBe(1)
  await page.unroute(registering)
  await save(page).click()
  await savedNotice(page).waitFor()
  expect(await kept(7304)).toBe(1)
})

test('a double tap on save registers once', async () => {
  const { page } = await openTally()
  await fillTally(page, 'Buurtfeest', 7305)
  await save(page).dblclick()
  await savedNotice(page).waitFor()
  expect(await kept(7305)).toBe(1)
})

test('a session that is over asks to sign in again, and the draft is still there', async () => {
  const { page, faults } = await openTally()
  faults.forgive('401')
  await fillTally(page, 'Computerles', 7306)
  await page.context().clearCookies()
  await save(page).click()
  await alert(page).getByText('Je bent niet (meer) aangemeld.').waitFor()
  await alert(page).getByRole('link', { name: 'Meld je aan en kom terug' }).click()
  await heading(page, 'Aanmelden').waitFor()
  const back = new URL(page.url()).searchParams.get('naar')
  expect(back).toBe('/turven')
  await page.getByRole('button', { name: /^Noor/ }).click()
  await heading(page, 'Turf een activiteit').waitFor()
  await expectFilled(page, 'Computerles', 7306)
  await save(page).click()
  await savedNotice(page).waitFor()
  expect(await kept(7306)).toBe(1)
})

test('who signs out leaves no draft behind for the next person at this device', async () => {
  const { page } = await open()
  await signInAs(page, 'worker', '/turven')
  await fillTally(page, 'Computerles', 7307)
  await page.getByRole('button', { name: /^Menu van/ }).click()
  await page.getByRole('menuitem', { name: 'Meld je af' }).click()
  await heading(page, 'Aanmelden').waitFor()
  await signInAs(page, 'worker', '/turven')
  expect(await page.getByRole('textbox', { name: 'Deelnames' }).inputValue()).toBe('')
})
