import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from './support/browser.ts'
import { dutchOnly } from './support/dutch-only.ts'
import { everyPage, patienceFor, unknownId } from './support/pages.ts'
import { type Session, sessionOf } from './support/session.ts'
import { arrive, heading, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
/** Without the sheet, whose text is what a person wrote, and the picture, whose names break over lines. */
const withoutWords = new Set(['sheet', 'picture of the network'])
const pages = (await everyPage(turfboek.database.owner)).filter(({ name }) => !withoutWords.has(name))
/** What people wrote is no word of the interface: the subjects of contacts and the names of funders. */
const written = await turfboek.database.owner
  .query<{ text: string }>(
    'select distinct subject as text from contact union select distinct funder from funding',
  )
  .then(({ rows }) => rows.map(({ text }) => text).filter((text) => text !== ''))
const sessions = {
  visitor: { cookies: [], origins: [] },
  worker: await sessionOf(turfboek.address, 'worker'),
  director: await sessionOf(turfboek.address, 'director'),
}

/** The same person on a device that was told to speak English. */
function inEnglish(session: Session): Session {
  const given = typeof session === 'string' ? { cookies: [] } : session
  const localStorage = [{ name: 'turfboek-language', value: 'en' }]
  return { ...given, origins: [{ origin: turfboek.address, localStorage }] }
}

/** All that a page says, to eyes and to a screen reader, piece by piece. */
function piecesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pieces = [document.title]
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) pieces.push(texts.currentNode.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        pieces.push(element.getAttribute(name) ?? '')
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
  })
}

function withoutWritten(piece: string): string {
  return written.reduce((rest, text) => rest.replaceAll(text, ''), piece)
}

async function whenDrawn(page: Page, path: string): Promise<void> {
  await visit(page, path)
  if (path.startsWith('/cijfers/')) await page.locator('main svg[role=img]').first().waitFor()
}

test('the Dutch pages hold the words that the English ones are searched for', async () => {
  const { page } = await open({ storageState: sessions.worker })
  await whenDrawn(page, '/cijfers/2.3?jaar=2021')
  const dutch = dutchOnly(await piecesOf(page))
  expect(dutch).toEqual(expect.arrayContaining(['Grafiek', 'Totaal', 'groepssamenkomst', 'Taal']))
})

test.each(['visitor', 'worker', 'director'] as const)(
  'no Dutch is left on the English pages of a %s',
  async (role) => {
    const { page, faults } = await open({ storageState: inEnglish(sessions[role]) })
    faults.forgive(/\b404\b/)
    const left: Record<string, string[]> = {}
    for (const { name, path } of pages.filter((place) => place.role === role)) {
      await whenDrawn(page, path)
      const dutch = dutchOnly((await piecesOf(page)).map(withoutWritten))
      if (dutch.length > 0) left[name] = dutch
    }
    expect(left).toEqual({})
  },
  patienceFor(pages),
)

test('English is chosen on the page, said to the browser, and kept over a reload', async () => {
  const { page } = await open({ storageState: sessions.worker })
  const language = () => page.locator('html').getAttribute('lang')
  await visit(page, '/partners')
  expect(await language()).toBe('nl')
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('English')
  await page.getByRole('combobox', { name: 'Language' }).waitFor()
  await page.getByText('Whom we work with').waitFor()
  expect(await language()).toBe('en')
  await page.reload()
  await arrive(page)
  expect(await language()).toBe('en')
})

test('a sentence of the server is read in the language of the page', async () => {
  const { page, faults } = await open({ storageState: inEnglish(sessions.worker) })
  faults.forgive(/\b404\b|^error: .*does not exist/s)
  await visit(page, `/projecten/${unknownId}`)
  await heading(page, 'This page is not here').waitFor()
  await page.getByText('This project does not exist').waitFor()
})
