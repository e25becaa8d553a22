import { describe, expect, test } from 'vitest'
import { annualReport } from '../../../test/golden/support/annual-report.ts'
import type { Block, BoundDocument as Bound } from './document.ts'
import { exampleBlocks, exampleFigure, exampleSpans } from './examples.ts'
import type { BoundFigure } from './figure.ts'
import { mapBlock, mapFigures } from './map-figures.ts'
import { BoundBlock, BoundDocument, UnboundDocument } from './schema.ts'
import { figuresOf } from './spans-of.ts'
import { structureFaults } from './structure.ts'

const blocks: Block<BoundFigure>[] = Object.values(exampleBlocks)

describe('every kind of block', () => {
  test.each(blocks)('$type comes unharmed through JSON and the schema', (block) => {
    expect(BoundBlock.parse(JSON.parse(JSON.stringify(block)))).toEqual(block)
  })

  test.each(blocks)('$type has each of its figures mapped, and nothing else', (block) => {
    const seen: BoundFigure[] = []
    const mapped = mapBlock(block, (figure) => {
      seen.push(figure)
      return figure
    })
    expect(mapped).toEqual(block)
    expect(new Set(seen)).toEqual(new Set(figuresOf(block)))
    expect(seen).toHaveLength(JSON.stringify(block).split('"type":"figure"').length - 1)
  })
})

describe('a document', () => {
  const report = annualReport(2)
  const unbound = mapFigures(report, ({ indicator, scope, cell }) => ({ indicator, scope, cell }))

  test('is written with references and rendered with figures; the one is not the other', () => {
    expect(UnboundDocument.safeParse(unbound).success).toBe(true)
    expect(BoundDocument.safeParse(unbound).success).toBe(false)
    expect(UnboundDocument.safeParse(report).success).toBe(false)
  })

  test('is whole again when its references are bound', () => {
    const figures = new Map(
      report.chapters
        .flatMap(({ opening, blocks }) => [
          ...(opening?.figures.map(({ figure }) => figure.figure) ?? []),
          ...(opening?.sentence.flatMap((span) => (span.type === 'figure' ? [span.figure] : [])) ?? []),
          ...blocks.flatMap(figuresOf),
        ])
        .map((figure) => [`${JSON.stringify([figure.indicator, figure.scope, figure.cell])}`, figure]),
    )
    const bound = mapFigures(unbound, ({ indicator, scope, cell }) => {
      const figure = figures.get(JSON.stringify([indicator, scope, cell]))
      if (!figure) throw new Error(`no figure ${indicator}`)
      return figure
    })
    expect(BoundDocument.safeParse(bound).success).toBe(true)
  })

  test.each([
    ['a script as link', { type: 'link', href: 'javascript:alert(1)', spans: [] }],
    ['a link in a link', { type: 'link', href: '#a', spans: [exampleFigure('1')] }],
    ['an address of another site', exampleFigure('1', { address: '//elsewhere.example/' })],
    ['a number without a figure', { type: 'number', text: '1' }],
  ])('refuses %s', (_, span) => {
    expect(BoundBlock.safeParse({ type: 'paragraph', spans: [span] }).success).toBe(false)
  })

  test('refuses a row that lacks a cell and a step that is not on the scale', () => {
    const { table, scale } = exampleBlocks
    expect(BoundBlock.safeParse({ ...table, rows: [{ header: [], cells: [] }] }).success).toBe(false)
    expect(BoundBlock.safeParse({ ...scale, chosen: 5 }).success).toBe(false)
  })
})

describe('the structure of a document', () => {
  const withBlocks = (...blocks: Block<BoundFigure>[]): Bound => ({
    ...annualReport(0),
    chapters: [{ type: 'chapter', id: 'een', title: 'Een', blocks }],
  })

  test('the examples together hold', () => {
    expect(structureFaults(withBlocks(...blocks))).toEqual([])
  })

  test('an id is used once', () => {
    expect(structureFaults(withBlocks(exampleBlocks.heading, exampleBlocks.heading))).toEqual([
      'the id activiteiten is used more than once',
    ])
  })

  test('a link within the document has a target, also deep in a list', () => {
    const lost = { type: 'link', href: '#nergens', spans: [exampleSpans.text] } as const
    const list = {
      type: 'list',
      items: [{ spans: [], items: [{ spans: [{ type: 'strong', spans: [lost] }] }] }],
    } as const
    expect(structureFaults(withBlocks(list))).toEqual([
      'a link goes to nergens, which is not in the document',
    ])
  })

  test('a heading does not skip a level, and in a sheet it stands below the title', () => {
    const heading = (level: 2 | 3 | 4) => ({ type: 'heading', level, id: `h${level}`, title: 'x' }) as const
    expect(structureFaults(withBlocks(heading(3)))).toEqual(['the heading h3 skips a level'])
    expect(structureFaults(withBlocks(heading(2), heading(3), heading(4)))).toEqual([])
    expect(structureFaults(withBlocks({ ...exampleBlocks.sheet, blocks: [heading(2)] }))).toEqual([
      'the heading h2 stands as high as the title above it',
    ])
  })
})
