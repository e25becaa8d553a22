import { describe, expect, it } from 'vitest'
import { goesOn, startsLow } from './line-flow.ts'
import { textLines } from './text-lines.ts'
import { textWidth } from './text-width.ts'

/** Whether `below` goes on after `above` in a column that `above` fills up to `room` ems. */
function flows(above: string, below: string, room: number, between = '\n\n') {
  const [first, second] = textLines(`${above}${between}${below}`)
  if (!first || !second) throw new Error('two lines are needed')
  return goesOn(first, second, textWidth(above) + room)
}

describe('goesOn', () => {
  it('goes on when the next word did not fit any more', () => {
    expect(flows('Overleg met alle partners van stad', 'Elders', 2)).toBe(true)
  })

  it('starts something new when the next word still fitted', () => {
    expect(flows('Overleg met alle partners.', 'Elders gebeurt meer', 10)).toBe(false)
  })

  it('goes on with a small letter unless a sentence had ended', () => {
    expect(flows('Overleg met alle partners over', 'de buurt', 10)).toBe(true)
    expect(flows('Overleg met alle partners.', 'brochure.pdf (voorbeeld.be)', 30)).toBe(false)
  })

  it('goes on after a comma or a hyphen', () => {
    expect(flows('Overleg met school,', 'Huis van de Wijk', 20)).toBe(true)
    expect(flows('Overleg in Sint-', 'Elders', 20)).toBe(true)
  })

  it('never goes on over an empty paragraph', () => {
    expect(flows('Overleg met alle partners over', 'de buurt', 1, '\n\n\n\n')).toBe(false)
  })

  it('keeps a number with what it counts', () => {
    expect(flows('Overleg met alle partners.', '2 samenkomsten', 5)).toBe(true)
  })

  it('does not take in a line that is wider than its column', () => {
    expect(flows('Overleg met', 'Alle buren van de wijk kwamen samen in het oude gemeentehuis', 2)).toBe(
      false,
    )
  })

  it('ends after a link', () => {
    expect(flows('Meer op https://voorbeeld.be/verslag', 'Bel ons', 1)).toBe(false)
  })
})

describe('startsLow', () => {
  it('looks at the first letter or digit', () => {
    expect(startsLow('‘samen’ werken')).toBe(true)
    expect(startsLow('(Publieke) acties')).toBe(false)
    expect(startsLow('2de lijn')).toBe(false)
  })
})
