import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import * as samples from '../documents/samples.ts'
import { openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { countIn, heading, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const lead = await sessionOf(turfboek.address, 'lead')
const openAsLead = () => open({ storageState: lead })

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

const folder = mkdtempSync(join(tmpdir(), 'turfboek-documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** From the disk, as a person does: a large file that is handed to the browser in memory takes it minutes. */
async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  writeFileSync(join(folder, name), bytes)
  await dialog(page, 'Voeg een document toe').getByLabel('Bestand').setInputFiles(join(folder, name))
}

test('a lead makes a dossier, attaches a document, marks it realised, and it counts', async () => {
  const { page, faults } = await openAsLead()
  await visit(page, '/beleid/dossiers')
  const before = countIn(await page.getByText(/^\d+ dossiers/).textContent())
  await page.getByRole('link', { name: 'Maak een dossier' }).click()
  await heading(page, 'Nieuw dossier').waitFor()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Nota over de huurschatter')
  const projects = page.getByRole('combobox', { name: 'Voeg een project toe' })
  // Only the own projects are offered, besides the invitation to choose.
  expect(await projects.locator('option').count()).toBe(4)
  await projects.selectOption('OnderDak in Sint-Truiden')
  await page.getByRole('button', { name: 'Voeg een aanbeveling toe' }).click()
  await page.getByRole('textbox', { name: 'Aanbeveling 1' }).fill('Vraag de huurprijs na')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await heading(page, 'Nota over de huurschatter').waitFor()

  await page.getByRole('button', { name: 'Voeg een document toe' }).click()
  await choose(page, 'straat.jpg', Buffer.concat([samples.jpeg, Buffer.alloc(30 * 1024 * 1024)]))
  await page.getByText('Dit bestand is te groot: het mag hoogstens 15 MB zijn.').waitFor()
  faults.forgive('422')
  await choose(page, 'nota.pdf', samples.program)
  await dialog(page, 'Voeg een document toe').getByRole('button', { name: 'Voeg toe' }).click()
  await page.getByText('nota.pdf is een programma, wat de naam ook zegt.').waitFor()
  await choose(page, 'straat.jpg', samples.photoWithPlace(6))
  await dialog(page, 'Voeg een document toe').getByRole('button', { name: 'Voeg toe' }).click()
  await page.getByText('straat.jpg zit bij het dossier.').waitFor()
  await page.getByText('Waar, wanneer en waarmee de foto genomen is, haalden we weg.').waitFor()

  const link = page.getByRole('link', { name: 'Download straat.jpg' })
  const downloading = page.waitForEvent('download')
  await link.click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('straat.jpg')
  const got = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(got.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' })
  expect((await got.body()).includes(samples.place)).toBe(false)

  await page.getByRole('button', { name: 'Markeer als gerealiseerd' }).click()
  const realising = dialog(page, 'Markeer als gerealiseerd')
  await realising.getByLabel('Dag waarop het klaar was').fill('2021-12-31')
  await realising.getByRole('button', { name: 'Markeer als gerealiseerd' }).click()
  await page.getByText('nota · gerealiseerd op 31 december 2021').waitFor()

  await visit(page, '/beleid/dossiers?jaar=2021&soort=note')
  await page.getByRole('link', { name: /^Nota over de huurschatter/ }).waitFor()
  await visit(page, '/beleid/dossiers')
  expect(countIn(await page.getByText(/^\d+ dossiers/).textContent())).toBe(before + 1)
})

test('a neighbourhood analysis shows both its parts, and what follows is ticked off', async () => {
  const { page } = await open({ storageState: await sessionOf(turfboek.address, 'policy') })
  await visit(page, '/beleid/buurtanalyses')
  await page.getByRole('combobox', { name: 'Gemeente' }).selectOption('Bilzen')
  await page.getByRole('link', { name: /het centrum van Bilzen/ }).click()
  await heading(page, /het centrum van Bilzen/).waitFor()
  const figures = page.getByRole('table', { name: 'Elk cijfer, met waar het vandaan komt' })
  expect(await figures.getByRole('cell', { name: 'Verzonnen voor de demonstratie' }).count()).toBe(6)
  await page.getByText(/Groepen van 1 tot 4 mensen/).waitFor()
  const toDo = page.getByRole('button', { name: /^Gedaan vandaag/ })
  const before = await toDo.count()
  await toDo.first().click()
  await page.getByText(/^gedaan op /).waitFor()
  expect(await toDo.count()).toBe(before - 1)
})

test('a worker reads dossiers and changes none', async () => {
  const { page } = await open({ storageState: await sessionOf(turfboek.address, 'worker') })
  await visit(page, '/beleid/dossiers?soort=neighbourhoodAnalysis')
  expect(await page.getByRole('link', { name: 'Maak een dossier' }).count()).toBe(0)
  await page.getByRole('link', { name: /leven rond de mijn/ }).click()
  await heading(page, 'Buurtanalyse: leven rond de mijn').waitFor()
  await page.getByRole('link', { name: 'Download Buurtanalyse (verzonnen).pdf' }).waitFor()
  expect(await page.getByRole('button', { name: /Wijzig|Trek|Gedaan|Voeg/ }).count()).toBe(0)
})
