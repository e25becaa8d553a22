import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const director = await sessionOf(turfboek.address, 'director')

async function openPage(): Promise<Page> {
  const { page } = await open({ storageState: director })
  await visit(page, '/organisatie/plakken')
  return page
}

const box = (page: Page) => page.getByRole('textbox', { name: 'Plak hier de cellen' })
const folder = mkdtempSync(join(tmpdir(), 'turfboek-lists-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** From the disk, as a person does: a large file that is handed over in memory takes minutes. */
async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  writeFileSync(join(folder, name), bytes)
  await page.getByLabel('Of kies een bestand').setInputFiles(join(folder, name))
}

const alert = (page: Page) => page.getByRole('alert')

/** The codes of the employees of the demonstration that begin like this and are not withdrawn. */
async function employees(start: string): Promise<string[]> {
  const { rows } = await turfboek.database.owner.query<{ code: string }>(
    'select code from employee where code like $1 and withdrawn_at is null order by code',
    [`${start}%`],
  )
  return rows.map(({ code }) => code)
}

test('a list is pasted, looked at, added and undone', async () => {
  const page = await openPage()
  const text = 'Naam\tIn dienst\nPLAK-1\t1/3/2015\nPLAK-2\t31/02/2015\nPLAK-3\t2019-09-01'
  await box(page).fill(text)
  await page.getByRole('heading', { name: '1 rij wordt niet toegevoegd' }).waitFor()
  await page.getByText('“31/02/2015” is geen datum die bestaat.').waitFor()
  expect(await employees('PLAK')).toEqual([])
  await page.getByRole('button', { name: 'Voeg 2 medewerkers toe' }).click()
  await page.getByText('2 medewerkers zijn toegevoegd. 1 rij is niet toegevoegd.').waitFor()
  expect(await employees('PLAK')).toEqual(['PLAK-1', 'PLAK-3'])
  await page.getByRole('button', { name: 'Maak ongedaan', exact: true }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Maak ongedaan' }).click()
  await page.getByText('Ongedaan gemaakt: 2 medewerkers ingetrokken.').waitFor()
  expect(await employees('PLAK')).toEqual([])
})

test('a file that holds no list is told what it is, and what was pasted stays', async () => {
  const page = await openPage()
  await box(page).fill('Kleur\tNaam\nrood\tPLAK-9')
  await alert(page).getByText('Deze kolom is nodig en vonden we niet: In dienst').waitFor()
  await choose(
    page,
    'foto.csv',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(30 * 1024 * 1024)]),
  )
  await alert(page).getByText('Dit bestand is een afbeelding.').waitFor()
  await choose(page, 'lijst.csv', Buffer.from(`Naam;In dienst\n${'An;1/3/2020\n'.repeat(50_000)}`))
  await alert(page).getByText('Dit zijn meer dan 5.000 rijen.').waitFor()
  expect(await box(page).inputValue()).toBe('Kleur\tNaam\nrood\tPLAK-9')
  expect(await employees('PLAK')).toEqual([])
})

test('a workbook is read in the browser', async () => {
  const page = await openPage()
  const rows = [
    ['Medewerker', 'Startdatum'],
    ['PLAK-X', new Date(Date.UTC(2020, 2, 1))],
  ]
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'Lijst', rows }] }))
  await choose(page, 'lijst.xlsx', buffer)
  await page.getByText('lijst.xlsx, gelezen als Excelbestand').waitFor()
  await page.getByRole('button', { name: 'Voeg 1 medewerker toe' }).waitFor()
  await page.getByRole('cell', { name: '2020-03-01' }).waitFor()
})
