import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks.ts'
import { pageOf, readingOf } from './page-of.ts'

/** The blocks of a text, each as `kind: text`; items with their level. */
function blocksOf(...texts: string[]) {
  const { blocks } = readBlocks(pageOf(...texts), readingOf(...texts))
  return blocks.map((block) => `${block.kind === 'item' ? block.level : block.kind}: ${block.text}`)
}

describe('readBlocks', () => {
  it('joins the lines of a paragraph and starts a new one after an empty line', () => {
    expect(blocksOf('De buren kwamen samen in', 'het park.', '', 'Het was er fijn.')).toEqual([
      'paragraph: De buren kwamen samen in het park.',
      'paragraph: Het was er fijn.',
    ])
  })

  it('reads the levels of a list by their marks', () => {
    expect(blocksOf('• Overleg:', '▬ school', '■ directie', '▬ stad', '• Fietsen')).toEqual([
      '1: Overleg:',
      '2: school',
      '3: directie',
      '2: stad',
      '1: Fietsen',
    ])
  })

  it('puts dashes one deeper than the list they stand in, all of them alike', () => {
    expect(blocksOf('• Inhoud:', '- cijfers', '- gesprekken')).toEqual([
      '1: Inhoud:',
      '2: cijfers',
      '2: gesprekken',
    ])
  })

  it('starts a list of dashes anew after a paragraph', () => {
    expect(blocksOf('• Overleg', '', 'Dit gebeurde.', '- buiten')).toEqual([
      '1: Overleg',
      'paragraph: Dit gebeurde.',
      '1: buiten',
    ])
  })

  it('takes a known subheading for one, even under a full line and without a list', () => {
    const full =
      '• Overleg met school, stad, politie, bibliotheek, sportdienst en alle buren van de hele straat nu'
    expect(blocksOf(full, 'Nieuwe partnerschappen', 'Er kwam niemand bij.')).toEqual([
      `1: ${full.slice(2)}`,
      'heading: Nieuwe partnerschappen',
      'paragraph: Er kwam niemand bij.',
    ])
  })

  it('takes a short line right above a list for a subheading, a sentence not', () => {
    expect(blocksOf('Onze plannen:', '• Tuin')).toEqual(['heading: Onze plannen:', '1: Tuin'])
    expect(blocksOf('We maken een tuin.', '• Met bloemen')).toEqual([
      'paragraph: We maken een tuin.',
      '1: Met bloemen',
    ])
  })

  it('collects each link once, with every line it stands on', () => {
    const { blocks, links, lines } = readBlocks(
      pageOf('Lees meer.', 'https://voorbeeld.be/a', 'https://voorbeeld.be/a', 'https://voorbeeld.be/b'),
      readingOf(),
    )
    expect(blocks).toHaveLength(1)
    expect(links).toEqual([
      { url: 'https://voorbeeld.be/a', lines: [3, 5] },
      { url: 'https://voorbeeld.be/b', lines: [7] },
    ])
    expect(lines).toEqual([1, 3, 5, 7])
  })

  it('leaves a single letter that continues nothing, and sets marks without letters aside', () => {
    const read = readBlocks(pageOf('• Overleg', '', 'b', '', '.'), readingOf())
    expect(read.blocks).toHaveLength(1)
    expect(read.notUnderstood.map(({ number }) => number)).toEqual([5])
    expect(read.strayMarks.map(({ number }) => number)).toEqual([9])
  })

  it('says it when a line on top of a page could be a subheading as well', () => {
    const above =
      'De werkgroep werd in de loop van dit jaar door de omstandigheden meermaals online verdergezet'
    const reading = readingOf()
    const text = pageOf(above, '\u000cBuurtfeest in het park', '• Tent')
    expect(readBlocks(text, reading).blocks).toHaveLength(2)
    expect(reading.notes.doubtful.map(({ code, written }) => [code, written])).toEqual([
      ['text-over-page', 'Buurtfeest in het park'],
    ])
  })
})
