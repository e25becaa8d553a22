import { describe, expect, it } from 'vitest'
import { sectionsOf } from './sections.ts'
import { textLines } from './text-lines.ts'

function outline(text: string) {
  return sectionsOf(textLines(text)).map(({ number, title, body }) => [number, title, body.length])
}

describe('sectionsOf', () => {
  it('cuts at numbered headings and keeps the text before the first', () => {
    expect(outline('Woord vooraf\n\n\n\n1. Terugblik\n\n\n\n1.1. Wonen\n\nTekst')).toEqual([
      [null, '', 1],
      ['1', 'Terugblik', 0],
      ['1.1', 'Wonen', 1],
    ])
  })

  it('takes a number with or without a dot at its end', () => {
    expect(outline('3.1.2   Tuinwijk\n\n\n\n3.1.3. Dorp')).toEqual([
      ['3.1.2', 'Tuinwijk', 0],
      ['3.1.3', 'Dorp', 0],
    ])
  })

  it('joins a heading that goes on: right below it, or with a small letter', () => {
    expect(outline('2.4. Deelnemers per soort en\nper thema\n\n\n\nTekst')).toEqual([
      ['2.4', 'Deelnemers per soort en per thema', 1],
    ])
    expect(outline('3. Voortgang van de\n\nprojecten\n\n3.1. Wonen')).toEqual([
      ['3', 'Voortgang van de projecten', 0],
      ['3.1', 'Wonen', 0],
    ])
  })

  it('does not take numbers in running text for a heading', () => {
    expect(outline('1. Geld\n\n\n\nHet kostte\n\n300.000 Euro\n\n2.5 Ton zand\n\n\n\n7 Straten')).toEqual([
      ['1', 'Geld', 4],
    ])
  })

  it('does not join the first line of a new page to a heading', () => {
    expect(outline('2.5. Partners\n Er zijn er veel')).toEqual([['2.5', 'Partners', 1]])
  })
})
