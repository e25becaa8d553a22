import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readPdf } from '../golden/support/read-pdf.ts'
import { desk, openBrowser } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { arrive, countIn, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const director = await sessionOf(turfboek.address, 'director')
const openAtDesk = () => open({ storageState: director, viewport: desk })

/** A number as the report prints it, and the address at which its records are. */
interface PrintedFigure {
  text: string
  href: string
}

/** Makes the report of 2021 as the director does, watching how far it is. */
async function makeReport(page: Page): Promise<{ pdf: string; html: string }> {
  await visit(page, '/verslag')
  await page.getByText('Er is nog geen rapport gemaakt.').waitFor()
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2021')
  await page.getByRole('button', { name: 'Maak het rapport' }).click()
  const steps = page.getByRole('list', { name: 'Stappen' }).getByRole('listitem')
  await steps.first().waitFor()
  expect(await steps.count()).toBe(4)
  const pdf = page.getByRole('link', { name: 'Open de PDF: Rapport van 2021' })
  const html = page.getByRole('link', { name: 'Lees in de browser: Rapport van 2021' })
  await pdf.waitFor({ timeout: 50_000 })
  return { pdf: await addressOf(pdf.getAttribute('href')), html: await addressOf(html.getAttribute('href')) }
}

async function addressOf(href: Promise<string | null>): Promise<string> {
  const address = await href
  if (address === null) throw new Error('The link leads nowhere.')
  return address
}

const numbers = (page: Page) =>
  page.locator('a.figure').evaluateAll((links): PrintedFigure[] =>
    links.map((link) => ({
      text: link.textContent ?? '',
      href: link.getAttribute('href') ?? '',
    })),
  )

test('the director makes the report of 2021: tagged PDF, and HTML in which every figure opens its records', async () => {
  const { page } = await openAtDesk()
  const { pdf, html } = await makeReport(page)

  const file = await page.request.get(pdf)
  expect(file.headers()['content-type']).toContain('application/pdf')
  const { title, language, tagged, pages } = await readPdf(new Uint8Array(await file.body()))
  expect({ title, language, tagged }).toEqual({
    title: expect.stringContaining('2021'),
    language: 'nl-BE',
    tagged: true,
  })
  expect(pages.length).toBeGreaterThan(50)

  await page.goto(html)
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^nl/)
  expect(await page.locator('.figure:not(a[href])').count()).toBe(0)
  const figures = await numbers(page)
  expect(figures.length).toBeGreaterThan(100)
  expect(figures.filter(({ href }) => !href.startsWith(`${turfboek.address}/cijfers/`))).toEqual([])

  const opened = []
  for (const figure of sampleOf(figures)) opened.push({ ...figure, opens: await opensAs(page, figure.href) })
  expect(opened.map(({ opens, text, href }) => ({ href, ...opens, text }))).toEqual(
    opened.map(({ text, href }) => ({ href, text, figure: text.split(/\s/)[0], adds: true })),
  )
}, 120_000)

/**
 * Of every indicator the total and one cell, and of every other shape of an address one figure.
 * The first of each, except where the report prints a nought or no number: that has no list.
 */
function sampleOf(figures: readonly PrintedFigure[]): PrintedFigure[] {
  const shapes = new Map<string, PrintedFigure>()
  for (const figure of figures) {
    const { pathname, searchParams } = new URL(figure.href)
    const asked = [...searchParams.keys()].sort().join(' ')
    const shape = everyIndicator.has(asked) ? `${pathname} ${asked}` : asked
    if (!shapes.has(shape) && /[1-9]/.test(figure.text)) shapes.set(shape, figure)
  }
  return [...shapes.values()]
}

const everyIndicator = new Set(['jaar lijst', 'jaar lijst soort thema'])

/** What stands behind a figure: the number above the list, and whether its records make that number. */
async function opensAs(page: Page, href: string) {
  await visit(page, href)
  const list = page.getByRole('region', { name: /^Achter het cijfer/ })
  const shown = list.getByRole('status').filter({ hasText: /van .* getoond/ })
  await shown.waitFor()
  const figure = ((await list.locator('p').first().textContent()) ?? '').split(/\s/)[0] ?? ''
  // A mean or a share is drawn from its records and is not their sum.
  const isDrawn = new URL(href).searchParams.has('samengevat')
  return { figure, adds: isDrawn || (await addsUp(page, figure)) }
}

/** Whether the weights of the records add up to the figure; long lists are trusted to their count. */
async function addsUp(page: Page, written: string): Promise<boolean> {
  const figure = countIn(written)
  const list = page.getByRole('region', { name: /^Achter het cijfer/ })
  const shown = ((await list.getByRole('status').textContent()) ?? '').split(' van ')
  const [rows, total] = [countIn(shown[0] ?? ''), countIn(shown[1] ?? '')]
  const weights = await list.locator('tbody tr td:last-child').allInnerTexts()
  const sum = weights.reduce((so, weight) => so + countIn(weight), 0)
  if (weights.length !== rows) return false
  // With decimals each weight is rounded: by half of its last digit at most.
  const decimals = written.split(',')[1]?.length ?? 0
  const slack = decimals === 0 ? 0 : rows * 0.5 * 10 ** -decimals + 1e-6
  return rows < total ? sum < figure + slack : Math.abs(sum - figure) <= slack
}

test('a visitor gets no report', async () => {
  const { page, faults } = await open()
  faults.forgive('401')
  await page.goto('/verslag')
  await page.getByRole('heading', { name: 'Aanmelden' }).waitFor()
  await arrive(page)
})
