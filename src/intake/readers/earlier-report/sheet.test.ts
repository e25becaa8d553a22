import { describe, expect, it } from 'vitest'
import { pageOf, readingOf } from './page-of.ts'
import { sectionsOf } from './sections.ts'
import { readSheet } from './sheet.ts'

const scale = [
  'Niet van',
  'toepassing',
  'In ontwikkeling Deel-resultaten',
  'behaald',
  'Doelstellingen',
  'bereikt',
]
const row = [...scale, 'Boven', 'verwachting']
const statuses = ['Nog niet', 'opgestart', 'Op schema Bijgestuurd Voltooid Stopgezet Nieuw']

function read(...texts: string[]) {
  const reading = readingOf()
  const [section] = sectionsOf(pageOf('3.1.1. Tuinwijk', '', ...texts))
  if (!section) throw new Error('no section')
  return { sheet: readSheet(section, 'Wonen', reading), notes: reading.notes }
}

const whole = [
  ...['Terugblik', 'Samenwerking', '', ...row, '• Overleg met de buren', ''],
  ...['Politieke resultaten', '', ...row, 'Acties', '• Brief aan de burgemeester', ''],
  ...['Participatief werken', '', ...row, 'Iedereen deed mee.', ''],
  ...['Beleidsadviezen', '', 'Er werd geen dossier gemaakt.', ''],
  ...['Samenvattende conclusie', '', ...statuses, 'Het gaat goed.', ''],
  ...['Planning', '', '• Nog een tuin', '• Een bank', '', 'https://voorbeeld.be/tuin'],
]

describe('readSheet', () => {
  it('reads every part with its blocks, and does not know what was ticked', () => {
    const { sheet, notes } = read(...whole)
    expect(sheet).toMatchObject({ number: '3.1.1', nameAsWritten: 'Tuinwijk', theme: 'Wonen', project: null })
    expect(sheet.cooperation).toMatchObject({ step: null, blocks: [{ kind: 'item' }] })
    expect(sheet.politicalResults).toMatchObject({
      step: null,
      blocks: [{ kind: 'heading' }, { kind: 'item' }],
    })
    expect(sheet.participation).toMatchObject({ step: null, blocks: [{ text: 'Iedereen deed mee.' }] })
    expect(sheet.policyAdvice?.blocks.map(({ text }) => text)).toEqual(['Er werd geen dossier gemaakt.'])
    expect(sheet.conclusion).toMatchObject({ status: null, blocks: [{ text: 'Het gaat goed.' }] })
    expect(sheet.planning?.blocks.map(({ text }) => text)).toEqual(['Nog een tuin', 'Een bank'])
    expect(sheet.links.map(({ url }) => url)).toEqual(['https://voorbeeld.be/tuin'])
    expect(notes.doubtful).toEqual([])
    expect(notes.notUnderstood).toEqual([])
  })

  it('reads a tick that is still in the text', () => {
    const ticked = whole.map((text) => text.replace('Op schema', '☒ Op schema').replace('Boven', '☑ Boven'))
    const { sheet } = read(...ticked)
    expect(sheet.cooperation?.step).toBe('aboveExpectation')
    expect(sheet.conclusion?.status).toBe('onSchedule')
  })

  it('says which part the sheet does not have', () => {
    const { sheet, notes } = read(...whole.slice(0, whole.indexOf('Planning')))
    expect(sheet.planning).toBeNull()
    expect(notes.doubtful.map(({ code, written }) => [code, written])).toEqual([
      ['sheet-part-missing', 'Tuinwijk: Planning'],
    ])
  })

  it('leaves text between the heading and the first part', () => {
    expect(read('Concept', ...whole).notes.notUnderstood).toEqual([{ line: 5, text: 'Concept' }])
  })

  it('takes a part title inside a part that has begun for text', () => {
    const { sheet } = read(...whole.slice(0, -2), '', 'Samenwerking', '• met de school')
    expect(sheet.planning?.blocks.slice(-2)).toMatchObject([
      { kind: 'heading', text: 'Samenwerking' },
      { kind: 'item', text: 'met de school' },
    ])
  })

  it('leaves the rest when the first part starts again, since that is another project', () => {
    const { sheet, notes } = read(...whole, '', ...whole)
    expect(sheet.planning?.blocks).toHaveLength(2)
    expect(notes.doubtful.map(({ code }) => code)).toEqual(['sheet-heading-lost'])
    expect(notes.notUnderstood.map(({ text }) => text)).toContain('• Brief aan de burgemeester')
  })
})
