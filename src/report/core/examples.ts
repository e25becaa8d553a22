import type { Chart } from '../../platform/chart/core/spec.ts'
import type { Block, BlockType, BoundSpan, FigureSpan, SpanType, Text } from './document.ts'
import type { BoundFigure } from './figure.ts'

/** A filled figure for examples and tests. */
export function exampleFigure(text: string, change: Partial<BoundFigure> = {}): FigureSpan<BoundFigure> {
  return {
    type: 'figure',
    figure: {
      indicator: '2.3',
      scope: { year: 2021 },
      cell: 'total',
      value: Number(text.replaceAll('.', '').replace(',', '.')),
      unit: 'activiteiten',
      text,
      definitionVersion: '1',
      address: '/cijfers/2.3?jaar=2021',
      ...change,
    },
  }
}

const text = (words: string): Text => ({ type: 'text', text: words })

/** One example of each span kind. A kind without an example does not compile. */
export const exampleSpans: { readonly [K in SpanType]: Extract<BoundSpan, { type: K }> } = {
  text: text('Woorden met *sterretjes*, _streepjes_, @wie, <wat> en #eval("1").'),
  strong: { type: 'strong', spans: [text('belangrijk')] },
  emphasis: { type: 'emphasis', spans: [text('met nadruk')] },
  link: { type: 'link', href: 'https://www.vlaanderen.be', spans: [text('vlaanderen.be')] },
  figure: exampleFigure('1.451'),
}

const chart: Chart<FigureSpan<BoundFigure>> = {
  kind: 'bars',
  title: 'Activiteiten per thema in 2021',
  description: 'Wonen telt er het meest.',
  unit: 'activiteiten',
  categories: [
    { label: 'Wonen', tone: { family: 'themes', index: 0 } },
    { label: 'Onderwijs', tone: { family: 'themes', index: 2 } },
  ],
  series: [{ label: '2021', values: [exampleFigure('412'), exampleFigure('< 5', { value: null })] }],
}

/** One example of each block kind. A kind without an example does not compile. */
export const exampleBlocks: { readonly [K in BlockType]: Extract<Block<BoundFigure>, { type: K }> } = {
  heading: { type: 'heading', level: 2, id: 'activiteiten', number: '2.3', title: 'Activiteiten' },
  paragraph: {
    type: 'paragraph',
    spans: [text('In 2021 waren er '), exampleSpans.figure, text(' activiteiten.')],
  },
  list: {
    type: 'list',
    items: [
      { spans: [text('Huisbezoeken')], items: [{ spans: [text('met een tolk')] }] },
      { spans: [exampleSpans.strong, text(' overleg')] },
    ],
  },
  table: {
    type: 'table',
    caption: [text('Activiteiten per thema')],
    columns: [
      { header: 'Thema', align: 'start' },
      { header: 'Aantal', align: 'end', unit: 'activiteiten' },
    ],
    rows: [
      { header: [text('Wonen')], cells: [[exampleFigure('412')]] },
      { header: [text('Onderwijs')], cells: [[exampleFigure('< 5', { value: null })]] },
    ],
    total: { header: [text('Samen')], cells: [[exampleFigure('1.451')]] },
  },
  chart: { type: 'chart', caption: [text('Activiteiten per thema')], chart },
  scale: {
    type: 'scale',
    label: 'Samenwerking',
    steps: [
      'niet van toepassing',
      'in ontwikkeling',
      'deelresultaten behaald',
      'doelstellingen bereikt',
      'boven verwachting',
    ],
    chosen: 2,
  },
  facts: {
    type: 'facts',
    items: [
      { label: 'Thema', value: [text('Wonen')] },
      { label: 'Activiteiten', value: [exampleSpans.figure] },
    ],
  },
  keyFigures: {
    type: 'keyFigures',
    figures: [
      { figure: exampleFigure('1.451'), label: 'activiteiten' },
      { figure: exampleFigure('83,5', { unit: '%' }), label: 'rechtstreeks met de doelgroep' },
    ],
  },
  notice: { type: 'notice', spans: [text('Deze cijfers zijn voorlopig.')] },
  sheet: {
    type: 'sheet',
    id: 'fiche-energiek',
    number: '7',
    title: 'Energiek wonen',
    kicker: 'Wonen · projectuitvoering',
    blocks: [
      { type: 'heading', level: 3, id: 'fiche-energiek-samenwerking', title: 'Samenwerking' },
      { type: 'paragraph', spans: [text('We werken samen met het OCMW.')] },
    ],
  },
  colophon: {
    type: 'colophon',
    id: 'colofon',
    title: 'Colofon',
    paragraphs: [[text('Gemaakt met Turfboek.')], [exampleSpans.emphasis]],
  },
}
