import { describe, expect, test } from 'vitest'
import { loadSecondInstitute } from '../../demo/second-institute.ts'
import { newId } from '../../src/platform/core/ids.ts'
import { openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { arrive, heading, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const other = await loadSecondInstitute({ ...turfboek.database, now: new Date() })
const open = await openBrowser(turfboek.address)
const sessions = {
  worker: await sessionOf(turfboek.address, 'worker'),
  director: await sessionOf(turfboek.address, 'director'),
}

const nobody = newId()
const addresses = [
  ['a project', `/projecten/${nobody}`],
  ['a project of another institute', `/projecten/${other.projectId}`],
  ['a sheet of another institute', `/projecten/${other.projectId}/fiche/2021`],
  ['a partner', `/partners/${nobody}`],
  ['a partner of another institute', `/partners/${other.partnerId}`],
  ['an activity', `/registraties/activiteit/${nobody}`],
  ['an activity of another institute', `/registraties/activiteit/${other.activityId}`],
  ['a contact of another institute', `/registraties/contact/${other.contactId}`],
  ['an id that is none', '/projecten/nergens'],
  ['a kind that is none', `/registraties/nergens/${nobody}`],
  ['a week that is none', '/week/gisteren'],
  ['an indicator that is none', '/cijfers/9.9'],
  ['an address that is none', '/nergens'],
] as const

describe.each(addresses)('%s that is not there', (_what, path) => {
  test('says so in a sentence, with a way on, and tells nothing of another institute', async () => {
    const { page, faults } = await open({ storageState: sessions.worker })
    // The browser notes the answer; the page itself throws nothing.
    faults.forgive(/^404: |^error: Failed to load resource.*\b404\b/)
    await visit(page, path)
    await heading(page, 'Deze bladzijde is er niet').waitFor()
    const main = page.getByRole('main')
    expect(await main.textContent()).toMatch(/bestaat niet|niet meer|niet van je organisatie/)
    expect(await page.locator('body').textContent()).not.toContain('Waterkant')
    expect(await main.getByRole('link', { name: 'Naar vandaag' }).count()).toBe(1)
  })
})

test('who does not register has no door to the tally', async () => {
  const { page } = await open({ storageState: sessions.director })
  await visit(page, '/')
  expect(await page.getByRole('link', { name: 'Turf', exact: true }).count()).toBe(0)
})

test('a visitor who asks for a page signs in first and then stands on it', async () => {
  const { page } = await open()
  await page.goto('/partners?zoek=ocmw')
  await heading(page, 'Aanmelden').waitFor()
  await page.getByRole('button', { name: /^Hilde/ }).click()
  await heading(page, 'Partners').waitFor()
  await arrive(page)
  expect(page.url()).toBe(`${turfboek.address}/partners?zoek=ocmw`)
})

test('after signing in nobody is sent to another site', async () => {
  const { page } = await open()
  await page.goto('/aanmelden?naar=%2F%2Felders.example')
  await page.getByRole('button', { name: /^Hilde/ }).click()
  await page.getByRole('button', { name: /^Menu van/ }).waitFor()
  expect(page.url()).toBe(`${turfboek.address}/`)
})
