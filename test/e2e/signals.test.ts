import { expect, test } from 'vitest'
import { desk, openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { heading, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const worker = await sessionOf(turfboek.address, 'worker')
const policy = await sessionOf(turfboek.address, 'policy')

test('a signal that is noted on a phone is suggested for a bundle, put in, and followed to a result', async () => {
  const { page: street } = await open({ storageState: worker })
  await visit(street, '/')
  await street.getByRole('link', { name: 'Noteer een signaal' }).click()
  await heading(street, 'Noteer een signaal').waitFor()
  const heard = 'Zonder computer of kaartlezer raakt men niet meer aan het loket van de gemeente'
  await street.getByLabel('Wat hoorde je?').fill(`${heard}, mail an@voorbeeld.be`)
  await street.getByLabel('Project').selectOption({ index: 1 })
  await street.getByRole('checkbox', { name: 'digitaal' }).check()
  await street.getByRole('button', { name: 'Bewaar' }).click()
  await street.getByRole('alert').filter({ hasText: 'e-mailadres' }).waitFor()
  await street.getByLabel('Wat hoorde je?').fill(heard)
  await street.getByRole('button', { name: 'Bewaar' }).click()
  await street.getByRole('status').filter({ hasText: 'Je signaal is bewaard.' }).waitFor()

  const { page } = await open({ storageState: policy, viewport: desk })
  await visit(page, '/beleid/bundels')
  const deadEnds = page.getByRole('region', { name: 'Doodlopend' })
  expect(await deadEnds.getByText('96 dagen zonder stap').count()).toBe(1)
  await deadEnds.getByRole('link', { name: 'Digitale drempels aan het loket' }).click()
  await heading(page, 'Digitale drempels aan het loket').waitFor()
  await page.getByRole('button', { name: `Voeg toe: ${heard}` }).click()
  await page.getByRole('button', { name: `Haal eruit: ${heard}` }).waitFor()
  await page.getByRole('button', { name: `Voeg toe: ${heard}` }).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Noteer een stap' }).click()
  const dialog = page.getByRole('dialog', { name: 'Noteer een stap' })
  await dialog.getByRole('radio', { name: 'resultaat' }).check()
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.getByRole('alert').filter({ hasText: 'Schrijf in een zin' }).waitFor()
  await dialog.getByLabel('Wat werd er gezegd of bereikt?').fill('Elke gemeente houdt een open loket.')
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Elke gemeente houdt een open loket.').waitFor()
  await visit(page, '/beleid/bundels')
  expect(await deadEnds.count()).toBe(0)
})

test('who may not bundle sees the bundles and no button', async () => {
  const { page } = await open({ storageState: worker, viewport: desk })
  await visit(page, '/beleid/bundels')
  expect(await page.getByRole('button', { name: 'Maak een bundel' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Digitale drempels aan het loket' }).first().click()
  await heading(page, 'Digitale drempels aan het loket').waitFor()
  for (const name of ['Noteer een stap', 'Wijzig', 'Trek in']) {
    expect(await page.getByRole('main').getByRole('button', { name }).count()).toBe(0)
  }
})
