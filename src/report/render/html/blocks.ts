import type {
  BoundBlock,
  BoundDocument,
  Heading,
  KeyFigure,
  ListItem,
  Scale,
  SheetBlock,
} from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { figuresOf } from '../../core/spans-of.ts'
import { sourcesOf } from '../sources.ts'
import { reportWords } from '../words.ts'
import { chartHtml } from './chart.ts'
import { html, Markup } from './markup.ts'
import { figureHtml, spansHtml } from './spans.ts'
import { tableHtml } from './table.ts'

type Meta = BoundDocument['meta']

export function blocksHtml(blocks: readonly BoundBlock[], meta: Meta): Markup {
  return html`${blocks.map((block) => html`${blockHtml(block, meta)}\n`)}`
}

/** One block. The page's title is `h1` and a chapter's is `h2`, so a heading of level 2 is `h3`. */
export function blockHtml(block: BoundBlock, meta: Meta): Markup {
  switch (block.type) {
    case 'sheet':
      return html`<article class="sheet" aria-labelledby="${block.id}">
${block.kicker ? html`<p class="kicker">${block.kicker}</p>\n` : null}${titleHtml(3, block)}
${blocksHtml(block.blocks, meta)}</article>`
    case 'colophon':
      return html`<section class="colophon" aria-labelledby="${block.id}">
${titleHtml(3, block)}
${block.paragraphs.map((spans) => html`<p>${spansHtml(spans, meta)}</p>\n`)}</section>`
    default:
      return plainBlockHtml(block, meta)
  }
}

function plainBlockHtml(block: SheetBlock<BoundFigure>, meta: Meta): Markup {
  switch (block.type) {
    case 'heading':
      return titleHtml(headingLevel(block), block)
    case 'paragraph':
      return html`<p>${spansHtml(block.spans, meta)}</p>`
    case 'list':
      return listHtml(block.items, meta)
    case 'table':
      return tableHtml(block, meta, sourceHtml(block, meta))
    case 'chart':
      return chartHtml(block, meta, sourceHtml(block, meta))
    case 'scale':
      return scaleHtml(block, meta)
    case 'facts':
      return html`<dl class="facts">
${block.items.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${spansHtml(value, meta)}</dd></div>\n`)}</dl>`
    case 'keyFigures':
      return html`${keyFiguresHtml(block.figures, meta)}${sourceHtml(block, meta)}`
    case 'notice':
      return html`<p class="notice" role="note">${spansHtml(block.spans, meta)}</p>`
  }
}

function headingLevel({ level }: Heading): 3 | 4 | 5 {
  return level === 2 ? 3 : level === 3 ? 4 : 5
}

/** A title with its number, and the anchor that the contents point at. */
export function titleHtml(
  level: 2 | 3 | 4 | 5,
  { id, number, title }: { readonly id: string; readonly number?: string; readonly title: string },
): Markup {
  const tag = new Markup(`h${level}`)
  return html`<${tag} id="${id}">${number ? html`<span class="number">${number}</span> ` : null}${title}</${tag}>`
}

export function keyFiguresHtml(figures: readonly KeyFigure<BoundFigure>[], meta: Meta): Markup {
  return html`<ul class="key-figures">
${figures.map(({ figure, label }) => html`<li>${figureHtml(figure, meta)} <span>${label}</span></li>\n`)}</ul>`
}

function listHtml(items: readonly ListItem<BoundFigure>[], meta: Meta): Markup {
  return html`<ul>${items.map(
    (item) => html`<li>${spansHtml(item.spans, meta)}${item.items ? listHtml(item.items, meta) : null}</li>`,
  )}</ul>`
}

/** The chosen step has a sign and a heavier word, and says that it is chosen. */
function scaleHtml({ label, steps, chosen }: Scale, { language }: Meta): Markup {
  const words = reportWords[language]
  const step = (text: string, index: number) =>
    index === chosen
      ? html`<li class="chosen">✓ ${text} <span class="unseen">(${words.chosen})</span></li>`
      : html`<li>${text}</li>`
  return html`<div class="scale">
<p><strong>${label}</strong>${chosen === null ? html`: ${words.notKnown}` : null}</p>
<ol>${steps.map(step)}</ol>
</div>`
}

function sourceHtml(block: BoundBlock, meta: Meta): Markup | null {
  const words = reportWords[meta.language]
  const sources = sourcesOf(figuresOf(block), meta)
  if (sources.length === 0) return null
  const links = sources.map(
    ({ indicator, definitionVersion, url }) =>
      html`<a href="${url}">${words.source(indicator, definitionVersion)}</a> `,
  )
  return html`<p class="source">${links}</p>\n`
}
