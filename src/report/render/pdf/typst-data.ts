import { renderChart } from '../../../platform/chart/index.ts'
import type {
  BoundBlock,
  BoundDocument,
  BoundSpan,
  Chapter,
  Column,
  KeyFigure,
  ListItem,
  Row,
} from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { figuresOf } from '../../core/spans-of.ts'
import { chartSpecOf } from '../chart-spec.ts'
import { longDate } from '../long-date.ts'
import { figureUrl, sourcesOf } from '../sources.ts'
import { reportWords } from '../words.ts'
import { columnShares, isWide } from './column-shares.ts'
import { printable } from './printable.ts'

/** What the template reads: the tree as plain data, and the charts as files beside it. */
export interface TypstData {
  readonly data: Json
  readonly images: ReadonlyMap<string, string>
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

interface Context {
  readonly meta: BoundDocument['meta']
  readonly images: Map<string, string>
  readonly onChart: () => void
}

/**
 * A bound document as the data of `report.typ`. Text stays data: the template never evaluates it.
 * `onChart` is called after each chart that is drawn.
 */
export function typstData(document: BoundDocument, onChart: () => void = () => {}): TypstData {
  const { meta } = document
  const context: Context = { meta, images: new Map(), onChart }
  const [year, month, day] = meta.madeOn.split('-').map(Number)
  const words = reportWords[meta.language]
  const data = {
    meta: {
      title: meta.title,
      subtitle: meta.subtitle ?? null,
      organisation: meta.organisation,
      language: meta.language,
      standingNotice: meta.standingNotice ?? null,
      madeOn: words.madeOn(longDate(meta.madeOn, meta.language)),
      date: { year: year ?? 0, month: month ?? 1, day: day ?? 1 },
    },
    words: { contents: words.contents, notKnown: words.notKnown },
    chapters: document.chapters.map((chapter) => chapterData(chapter, context)),
  }
  return { data: printableTree(data), images: context.images }
}

function chapterData(chapter: Chapter<BoundFigure>, context: Context): JsonObject {
  const { opening } = chapter
  return {
    id: chapter.id,
    number: chapter.number ?? null,
    title: chapter.title,
    opening: opening
      ? { figures: keyFigures(opening.figures, context), sentence: spans(opening.sentence, context) }
      : null,
    blocks: chapter.blocks.map((block) => blockData(block, context)),
  }
}

/** One block as the template reads it. */
function blockData(block: BoundBlock, context: Context): JsonObject {
  switch (block.type) {
    case 'heading':
      return { ...block, number: block.number ?? null, startsPage: block.startsPage ?? false }
    case 'paragraph':
    case 'notice':
      return { type: block.type, spans: spans(block.spans, context) }
    case 'list':
      return { type: block.type, items: block.items.map((item) => itemData(item, context)) }
    case 'table': {
      const shares = columnShares(block)
      return {
        type: block.type,
        caption: spans(block.caption, context),
        columns: block.columns.map(columnData),
        shares,
        rows: block.rows.map((row) => rowData(row, context)),
        total: block.total ? rowData(block.total, context) : null,
        wide: isWide(shares),
        sources: sources(block, context),
      }
    }
    case 'chart':
      return {
        type: block.type,
        caption: spans(block.caption, context),
        image: drawChart(block, context),
        alt: [block.chart.title, block.chart.description].filter(Boolean).join(' '),
        sources: sources(block, context),
      }
    case 'scale':
      return { ...block }
    case 'facts':
      return {
        type: block.type,
        items: block.items.map(({ label, value }) => ({ label, value: spans(value, context) })),
      }
    case 'keyFigures':
      return {
        type: block.type,
        figures: keyFigures(block.figures, context),
        sources: sources(block, context),
      }
    case 'sheet':
      return {
        type: block.type,
        id: block.id,
        number: block.number ?? null,
        title: block.title,
        kicker: block.kicker ?? null,
        blocks: block.blocks.map((inner) => blockData(inner, context)),
      }
    case 'colophon':
      return {
        type: block.type,
        id: block.id,
        number: null,
        title: block.title,
        paragraphs: block.paragraphs.map((paragraph) => spans(paragraph, context)),
      }
  }
}

function spans(list: readonly BoundSpan[], context: Context): Json {
  return list.map((span) => spanData(span, context))
}

function spanData(span: BoundSpan, context: Context): JsonObject {
  switch (span.type) {
    case 'text':
      return { type: 'text', text: span.text }
    case 'strong':
    case 'emphasis':
      return { type: span.type, spans: spans(span.spans, context) }
    case 'link':
      return span.href.startsWith('#')
        ? { type: 'crossReference', id: span.href.slice(1), spans: spans(span.spans, context) }
        : { type: 'link', href: span.href, spans: spans(span.spans, context) }
    case 'figure':
      return { type: 'figure', ...figureData(span.figure, context) }
  }
}

function figureData(figure: BoundFigure, { meta }: Context) {
  return { text: figure.text, url: figureUrl(figure, meta) }
}

function keyFigures(figures: readonly KeyFigure<BoundFigure>[], context: Context): Json {
  return figures.map(({ figure, label }) => ({ ...figureData(figure.figure, context), label }))
}

function itemData(item: ListItem<BoundFigure>, context: Context): JsonObject {
  return {
    spans: spans(item.spans, context),
    items: (item.items ?? []).map((inner) => itemData(inner, context)),
  }
}

function columnData({ header, align, unit }: Column): JsonObject {
  return { header, align, unit: unit ?? null }
}

function rowData({ header, cells }: Row<BoundFigure>, context: Context): JsonObject {
  return { header: spans(header, context), cells: cells.map((cell) => spans(cell, context)) }
}

function sources(block: BoundBlock, { meta }: Context): Json {
  const words = reportWords[meta.language]
  return sourcesOf(figuresOf(block), meta).map(({ indicator, definitionVersion, url }) => ({
    text: words.source(indicator, definitionVersion),
    url,
  }))
}

function drawChart(
  block: Extract<BoundBlock, { type: 'chart' }>,
  { meta, images, onChart }: Context,
): string {
  const name = `chart-${images.size + 1}.svg`
  images.set(name, printable(renderChart(chartSpecOf(block), 'print', meta.language)))
  onChart()
  return name
}

/** Names and addresses, which are not printed and must stay as they are. */
const notPrinted = new Set(['type', 'id', 'image', 'url', 'href', 'language'])

function printableTree(json: Json): Json {
  if (typeof json === 'string') return printable(json)
  if (typeof json !== 'object' || json === null) return json
  if (isList(json)) return json.map(printableTree)
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, notPrinted.has(key) ? value : printableTree(value)]),
  )
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json)
}
