import type { BoundDocument, BoundSpan, FigureSpan } from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { figureUrl } from '../sources.ts'
import { reportWords } from '../words.ts'
import { html, type Markup } from './markup.ts'

type Meta = BoundDocument['meta']

export function spansHtml(spans: readonly BoundSpan[], meta: Meta): Markup {
  return html`${spans.map((span) => spanHtml(span, meta))}`
}

function spanHtml(span: BoundSpan, meta: Meta): Markup {
  switch (span.type) {
    case 'text':
      return html`${span.text}`
    case 'strong':
      return html`<strong>${spansHtml(span.spans, meta)}</strong>`
    case 'emphasis':
      return html`<em>${spansHtml(span.spans, meta)}</em>`
    case 'link':
      return html`<a href="${span.href}">${spansHtml(span.spans, meta)}</a>`
    case 'figure':
      return figureHtml(span, meta)
  }
}

/** A figure opens its records; what it counts is said when one points at it. */
export function figureHtml({ figure }: FigureSpan<BoundFigure>, meta: Meta): Markup {
  const hint = reportWords[meta.language].records(figure.indicator, figure.definitionVersion)
  return html`<a class="figure" href="${figureUrl(figure, meta)}" title="${hint}">${figure.text}</a>`
}
