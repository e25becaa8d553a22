import { describe, expect, it } from 'vitest'
import { flemishTemplate } from './flemish-template.ts'
import { readOptions } from './options.ts'
import { pageOf } from './page-of.ts'

function scaleOf(...texts: string[]) {
  const { ticked, moreTicked, lines } = readOptions(
    pageOf(...texts),
    flemishTemplate.scale,
    flemishTemplate.tickMarks,
  )
  return { ticked, moreTicked, lines: lines.length }
}

const row = [
  'Niet van',
  'toepassing',
  'In ontwikkeling Deel-resultaten',
  'behaald',
  'Doelstellingen',
  'bereikt',
]

describe('readOptions', () => {
  it('reads the row however it was broken, and knows no tick', () => {
    const unknown = { ticked: null, moreTicked: false }
    expect(scaleOf(...row, 'Boven', 'verwachting', '• Overleg')).toEqual({ ...unknown, lines: 8 })
    expect(scaleOf(...row, 'Boven verwachting', 'Boven')).toEqual({ ...unknown, lines: 7 })
  })

  it('reads the row when a label was lost', () => {
    expect(scaleOf(...row.slice(2), 'Boven verwachting').lines).toBe(5)
  })

  it('leaves text that is no row', () => {
    expect(scaleOf('Doelstellingen', 'Wij willen meer groen.').lines).toBe(0)
    expect(scaleOf('Overleg', ...row).lines).toBe(0)
  })

  it.each([
    [['☒ Niet van', ...row.slice(1), 'Boven verwachting'], 'notApplicable'],
    [
      ['Niet van toepassing', 'In ontwikkeling ☑ Deel-resultaten', ...row.slice(3), 'Boven verwachting'],
      'partialResults',
    ],
    [
      [
        'Niet van toepassing In ontwikkeling Deelresultaten behaald Doelstellingen bereikt ✓',
        'Boven verwachting',
      ],
      'aboveExpectation',
    ],
  ])('reads the option that has a mark before it: %j', (texts, step) => {
    expect(scaleOf(...texts)).toMatchObject({ ticked: step, moreTicked: false })
  })

  it('chooses none of two ticks', () => {
    const texts = ['☒ Niet van toepassing ☒ In ontwikkeling', ...row.slice(3), 'Boven verwachting']
    expect(scaleOf(...texts)).toMatchObject({ ticked: null, moreTicked: true })
  })
})
