import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, IndicatorResult, NamedFigure } from '../indicators/core/model.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { newId, type ThemeId } from '../platform/core/ids.ts'
import { bind } from './bind.ts'
import { cellName, parseCellName } from './core/cell-name.ts'
import type { UnboundDocument } from './core/document.ts'
import type { FigureReference } from './core/figure.ts'
import { figuresOfDocument } from './core/spans-of.ts'

const theme = newId<ThemeId>()

const scale = { divisor: 1, decimals: 0 }
const named = (key: string, amount: number | null, divisor: number, decimals: number): NamedFigure => ({
  key,
  label: { nl: key, en: key },
  value: { amount, divisor },
  decimals,
  unit: { nl: 'VTE', en: 'FTE' },
  says: null,
  cells: [{ figure: 'main', row: null, breakdown: 'realised' }],
})

function indicator(cells: Cell[], beside: Cell[] | null = null): IndicatorResult {
  return {
    code: '2.7',
    version: 3,
    title: { nl: 'Beleidscontacten', en: 'Policy contacts' },
    sentence: { nl: 'Telt.', en: 'Counts.' },
    unit: { nl: 'contacten', en: 'contacts' },
    scope: { from: calendarDate('2021-01-01'), to: calendarDate('2021-12-31') },
    validFrom: 2014,
    validTo: null,
    asks: { quarter: true, month: true, project: true, municipality: true },
    rowsLabel: { nl: 'Thema', en: 'Theme' },
    rows: [{ key: theme, label: { nl: 'Wonen', en: 'Wonen' } }],
    totals: true,
    absent: 'nought',
    ofPeople: false,
    label: { nl: 'Beleidscontacten', en: 'Policy contacts' },
    scale,
    columns: [{ key: 'local', label: { nl: 'lokaal', en: 'local' } }],
    adds: true,
    cells,
    beside: beside && {
      label: { nl: 'alle', en: 'all' },
      unit: { nl: 'contacten', en: 'contacts' },
      scale,
      columns: [],
      adds: true,
      cells: beside,
    },
    headline: named('mean', 2495, 100, 2),
    summary: [{ ...named('holds', 1, 1, 0), says: { nl: 'ja', en: 'yes' } }, named('unknown', null, 1, 0)],
    targets: [],
  }
}

function documentWith(...figures: FigureReference[]): UnboundDocument {
  return {
    format: 1,
    meta: {
      title: 'Verslag',
      organisation: 'Demerland',
      year: 2021,
      language: 'nl',
      madeOn: calendarDate('2022-01-10'),
      baseAddress: 'http://127.0.0.1:3000',
    },
    chapters: [
      {
        type: 'chapter',
        id: 'een',
        title: 'Een',
        blocks: [{ type: 'paragraph', spans: figures.map((figure) => ({ type: 'figure', figure })) }],
      },
    ],
  }
}

const reference = (cell: string, themeId?: string): FigureReference => ({
  indicator: '2.7',
  scope: themeId ? { year: 2021, theme: themeId } : { year: 2021 },
  cell,
})

const bound = (figure: FigureReference, results: IndicatorResult[]) => {
  const [only] = figuresOfDocument(bind(documentWith(figure), results))
  if (only === undefined) throw new Error('a bound document keeps its figures')
  return only
}

describe('binding a figure', () => {
  it('gives the value of its cell, in Flemish notation, with the version and the address', () => {
    const cells = [{ row: theme, breakdown: 'local', value: 1451 }]
    expect(bound(reference('main:local', theme), [indicator(cells)])).toMatchObject({
      value: 1451,
      text: '1.451',
      unit: 'contacten',
      definitionVersion: '3',
      address: `/cijfers/2.7?jaar=2021&thema=${theme}&soort=local&lijst=true#lijst`,
    })
  })

  it('gives 0 for a cell that has no records', () => {
    expect(bound(reference('main:local'), [indicator([])])).toMatchObject({ value: 0, text: '0' })
  })

  it('says not known for an indicator that is not there, and never guesses', () => {
    expect(bound(reference('main'), [])).toMatchObject({ value: null, text: 'niet bekend' })
  })

  it('gives a share of the figure beside it, and none of nothing', () => {
    const half = [{ row: null, breakdown: null, value: 1 }]
    const whole = [{ row: null, breakdown: null, value: 8 }]
    expect(bound(reference('share'), [indicator(half, whole)])).toMatchObject({
      value: 12.5,
      text: '12,5 %',
      unit: '%',
    })
    expect(bound(reference('share'), [indicator([], [])])).toMatchObject({ value: null })
  })

  it('opens the records of the figure beside it', () => {
    const beside = [{ row: null, breakdown: null, value: 5 }]
    const figure = bound(reference('beside'), [indicator([], beside)])
    expect(figure).toMatchObject({ value: 5, unit: 'alle' })
    expect(figure.address).toContain('naast=true')
  })

  it('gives a named figure in its own decimals, or in its words, and opens the cell it is drawn from', () => {
    expect(bound(reference('summary:mean'), [indicator([])])).toMatchObject({
      value: 24.95,
      text: '24,95',
      unit: 'VTE',
      address: '/cijfers/2.7?jaar=2021&soort=realised&samengevat=mean&lijst=true#lijst',
    })
    expect(bound(reference('summary:holds'), [indicator([])])).toMatchObject({ value: 1, text: 'ja' })
    expect(bound(reference('summary:unknown'), [indicator([])])).toMatchObject({
      value: null,
      text: 'niet bekend',
    })
    expect(bound(reference('summary:none'), [indicator([])])).toMatchObject({ value: null })
  })

  it('of a row that is no theme is found by its word', () => {
    const cells = [{ row: 'overhead', breakdown: null, value: 3 }]
    const figure = { indicator: '2.7', scope: { year: 2021, row: 'overhead' }, cell: 'main' }
    expect(bound(figure, [indicator(cells)])).toMatchObject({
      value: 3,
      address: '/cijfers/2.7?jaar=2021&thema=overhead&lijst=true#lijst',
    })
  })

  it('never changes a value on the way', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (value) => {
        const cells = [{ row: null, breakdown: null, value }]
        const figure = bound(reference('main'), [indicator(cells)])
        expect(figure.value).toBe(value)
        expect(Number(figure.text.replaceAll('.', ''))).toBe(value)
      }),
    )
  })
})

describe('the name of a cell', () => {
  it('comes back as it was written', () => {
    const cells = fc.record(
      {
        figure: fc.constantFrom('main', 'beside', 'share', 'summary'),
        breakdown: fc.stringMatching(/^[a-zA-Z: ]+$/),
      },
      { requiredKeys: ['figure'] },
    )
    fc.assert(
      fc.property(cells, (cell) => {
        expect(parseCellName(cellName(cell))).toEqual(cell)
      }),
    )
  })
})
