import { beforeAll, describe, expect, test } from 'vitest'
import { exampleBlocks, exampleFigure } from '../../src/report/core/examples.ts'
import { compilePdf } from '../../src/report/render/pdf/compile-pdf.ts'
import { readFonts } from '../../src/report/render/pdf/fonts.ts'
import type { PdfProgress } from '../../src/report/render/pdf/progress.ts'
import { renderPdf } from '../../src/report/render/pdf/render-pdf.ts'
import { annualReport } from './support/annual-report.ts'
import { reportOf } from './support/example-report.ts'
import { type ReadPdf, readPdf } from './support/read-pdf.ts'

describe('every kind of block and span on paper', () => {
  let pdf: ReadPdf
  let text: string
  const document = reportOf([
    ...Object.values(exampleBlocks),
    {
      type: 'paragraph',
      spans: [
        { type: 'text', text: '#eval("1") *vet* _schuin_ @wie <wat> $x^2$ `code` // \\ [haak] ~ --- ...' },
      ],
    },
    {
      type: 'paragraph',
      spans: [{ type: 'link', href: '#activiteiten', spans: [{ type: 'text', text: 'zie hoger' }] }],
    },
  ])

  beforeAll(async () => {
    pdf = await readPdf(await renderPdf(document))
    text = pdf.pages.map((page) => page.text).join('\n')
  })

  test('prints what the user wrote as it was written', () => {
    expect(text).toContain('#eval("1") *vet* _schuin_ @wie <wat> $x^2$ `code` // \\ [haak] ~ --- ...')
  })

  test.each([
    ['heading', '2.3 Activiteiten'],
    ['list', 'met een tolk'],
    ['scale', '✓ deelresultaten behaald'],
    ['facts', 'Thema'],
    ['key figures', 'rechtstreeks met de doelgroep'],
    ['notice', 'Deze cijfers zijn voorlopig.'],
    ['sheet', 'Energiek wonen'],
    ['colophon', 'Gemaakt met Turfboek.'],
    ['number on each bar of a chart and what they count', '412 < 5 activiteiten'],
    ['source in the margin', 'Bron: cijfer 2.3, definitie 1'],
  ])('shows a %s', (_, words) => {
    expect(text).toContain(words)
  })

  test('is tagged, in Dutch, with a title and bookmarks', () => {
    expect(pdf).toMatchObject({ tagged: true, title: 'Voortgangsrapport 2021', language: 'nl-BE' })
    expect(pdf.bookmarks).toEqual(['Inhoud', '1 Proef'])
  })

  test('gives the table its headers and the chart its words', () => {
    const roles = pdf.pages.flatMap((page) => page.roles)
    expect(roles).toEqual(
      expect.arrayContaining(['Table', 'TH', 'TD', 'Caption', 'L', 'Figure', 'H1', 'H2', 'Link', 'TOC']),
    )
    expect(pdf.pages.flatMap((page) => page.altTexts)).toContain(
      'Activiteiten per thema in 2021 Wonen telt er het meest.',
    )
  })

  test('leads each figure to its records', () => {
    expect(pdf.pages.flatMap((page) => page.links)).toContain(
      'https://turfboek.example/cijfers/2.3?jaar=2021',
    )
  })

  test('says on every page that the data are made up', () => {
    expect(pdf.pages.filter((page) => !page.text.includes('Verzonnen gegevens'))).toEqual([])
  })
})

describe('a year of 44 sheets', () => {
  let bytes: Uint8Array
  let pdf: ReadPdf
  const steps: PdfProgress[] = []

  beforeAll(async () => {
    bytes = await renderPdf(annualReport(), { onProgress: (step) => steps.push(step) })
    pdf = await readPdf(bytes)
  })

  test('is the same, byte for byte, when it is made again', async () => {
    expect(Buffer.from(await renderPdf(annualReport())).equals(bytes)).toBe(true)
  })

  test('begins each sheet on a page of its own, and one of two pages on the left', () => {
    const starts = pdf.pages.flatMap((page, index) =>
      page.text.includes('· projectuitvoering') ? [index + 1] : [],
    )
    expect(starts).toHaveLength(44)
    const lengths = starts.map((start) => pagesOfSheet(pdf, start))
    expect(lengths).toContain(2)
    expect(starts.filter((start, sheet) => lengths[sheet] === 2 && start % 2 === 1)).toEqual([])
  })

  test('repeats the header of a table that runs over', () => {
    expect(pdf.pages.filter((page) => page.text.includes('Nr. Titel Kanaal Wanneer'))).toHaveLength(2)
  })

  test('runs the chapter on right pages and the title on left ones, with the number', () => {
    const right = pdf.pages.findIndex(
      (page, index) => index % 2 === 0 && index > 4 && page.text.includes('Cijfers van het jaar'),
    )
    expect(pdf.pages[right]?.text).toContain(`Cijfers van het jaar ${right + 1}`)
    expect(pdf.pages[right + 1]?.text).toContain(`${right + 2} Voortgangsrapport 2021`)
  })

  test('tells how far it is', () => {
    expect(steps.filter(({ step }) => step === 'charts').at(-1)).toEqual({ step: 'charts', done: 25, of: 25 })
    expect(steps.at(-1)).toEqual({ step: 'writing', pages: pdf.pages.length })
  })
})

test('an English report has English words and language', async () => {
  const pdf = await readPdf(
    await renderPdf(reportOf([exampleBlocks.scale], { language: 'en', title: 'Progress report 2021' })),
  )
  expect(pdf).toMatchObject({
    title: 'Progress report 2021',
    language: 'en-BE',
    bookmarks: ['Contents', '1 Proef'],
  })
  expect(pdf.pages[0]?.text).toContain('Made on 28 April 2022')
})

test('a character that no font can draw does not keep a report from its reader', async () => {
  const { chart } = exampleBlocks.chart
  const pdf = await readPdf(
    await renderPdf(
      reportOf([
        { type: 'paragraph', spans: [{ type: 'text', text: 'Bedankt 🎉 iedereen' }] },
        { ...exampleBlocks.chart, chart: { ...chart, unit: '🎉' } },
      ]),
    ),
  )
  expect(pdf.pages.map((page) => page.text).join()).toContain('Bedankt ◊ iedereen')
})

test('a font that is missing is an error, not another font', () => {
  const withoutSerif = readFonts().slice(0, 4)
  expect(() => compilePdf(reportOf([]), () => {}, withoutSerif)).toThrow(
    /unknown font family: source serif 4/,
  )
})

test('a document that does not hold is refused in words', async () => {
  const figure = exampleFigure('12', { address: 'nowhere' })
  await expect(renderPdf(reportOf([{ type: 'paragraph', spans: [figure] }]))).rejects.toMatchObject({
    code: 'report-not-rendered',
  })
})

/** Pages from a sheet's first to the last one before the next sheet, chapter or blank page. */
function pagesOfSheet({ pages }: ReadPdf, start: number): number {
  const next = pages
    .slice(start)
    .findIndex(
      ({ text, roles }) =>
        text.includes('· projectuitvoering') || roles.includes('H1') || !roles.includes('P'),
    )
  return next + 1
}
