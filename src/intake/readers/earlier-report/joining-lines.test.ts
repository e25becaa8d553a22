import { describe, expect, it } from 'vitest'
import { joinLines } from './joining-lines.ts'
import { readingOf } from './page-of.ts'
import { textLines } from './text-lines.ts'

/** Joins two lines as written, spaces at the end too, in a report that also has `elsewhere`. */
function join(above: string, below: string, elsewhere = '') {
  const reading = readingOf(above, below, elsewhere)
  const text = joinLines(textLines(`${above}\n\n${below}`), reading)
  return { text, doubts: reading.notes.doubtful.map(({ written }) => written) }
}

describe('joinLines', () => {
  it('puts a space between lines', () => {
    expect(join('samen met de', 'buren').text).toBe('samen met de buren')
  })

  it.each([
    ['in Sint-', 'Elders', 'in Sint-Elders'],
    ['wijk Noord-', 'Zuid is groot', 'wijk Noord-Zuid is groot'],
    ['een artikel 60-', 'medewerker', 'een artikel 60-medewerker'],
    ['door de vzw-', 'werking', 'door de vzw-werking'],
    ['https://voorbeeld.be/een-', 'twee', 'https://voorbeeld.be/een-twee'],
  ])('keeps the hyphen of a name, a number, a short form and an address: %s %s', (above, below, joined) => {
    expect(join(above, below)).toEqual({ text: joined, doubts: [] })
  })

  it.each([
    ['zorg- ', 'en welzijn', 'zorg- en welzijn'],
    ['huis- ', 'of stoepbezoek', 'huis- of stoepbezoek'],
  ])('keeps a hyphen for a word left out apart: %s %s', (above, below, joined) => {
    expect(join(above, below)).toEqual({ text: joined, doubts: [] })
  })

  it('tells a dash between words from the start of a word left out by the space after it', () => {
    expect(join('in het dorp - ', 'bij de kerk').text).toBe('in het dorp - bij de kerk')
    expect(join('opbouw en -', 'verspreiding').text).toBe('opbouw en -verspreiding')
  })

  it('takes the hyphen away when the report has the word without it elsewhere', () => {
    const joined = join('nieuwe tuin- ', 'plannen', 'De tuinplannen zijn klaar')
    expect(joined).toEqual({ text: 'nieuwe tuinplannen', doubts: [] })
  })

  it('keeps the hyphen when the report has the word with it elsewhere', () => {
    const joined = join('nieuwe buurt-', 'bar', 'een buurt-bar en een buurtbar')
    expect(joined).toEqual({ text: 'nieuwe buurt-bar', doubts: [] })
  })

  it('keeps the hyphen and says so when the report does not tell', () => {
    expect(join('onze fiets-', 'herstelling')).toEqual({
      text: 'onze fiets-herstelling',
      doubts: ['fiets-herstelling'],
    })
  })
})
