import { describe, expect, test } from 'vitest'
import { exampleBlocks, exampleSpans } from '../../src/report/core/examples.ts'
import { BoundDocument } from '../../src/report/core/schema.ts'
import { renderHtml } from '../../src/report/render/html/render-html.ts'
import { typstData } from '../../src/report/render/pdf/typst-data.ts'
import { reportOf } from './support/example-report.ts'
import { expectGolden, goldenCases } from './support/golden.ts'

/** Fonts are the same in every report and would hide its text. */
const noFonts = ''

describe.each(goldenCases('report'))('$name', ({ name, input }) => {
  const document = BoundDocument.parse(input)

  test('as HTML', () => {
    expectGolden(`${name}.html`, renderHtml(document, noFonts))
  })

  test('as data of the PDF', () => {
    expectGolden(`${name}.typ-data.json`, `${JSON.stringify(typstData(document).data, null, 2)}\n`)
  })
})

describe('each kind of block, by each renderer', () => {
  test.each(Object.values(exampleBlocks))('$type', (block) => {
    const document = reportOf([block])
    expectGolden(
      `block-${block.type}.html`,
      renderHtml(document, noFonts).replace(/<style>.*<\/style>/s, '<style></style>'),
    )
    expectGolden(
      `block-${block.type}.typ-data.json`,
      `${JSON.stringify(typstData(document).data, null, 2)}\n`,
    )
  })

  test.each(Object.values(exampleSpans))('span $type', (span) => {
    const document = reportOf([{ type: 'paragraph', spans: [span] }])
    const page = renderHtml(document, noFonts)
    expect(page).toContain('<p>')
    expectGolden(`span-${span.type}.html`, page.slice(page.indexOf('<main'), page.indexOf('</main>')))
  })
})
