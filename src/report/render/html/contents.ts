import type { BoundBlock, BoundDocument, Chapter } from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { reportWords } from '../words.ts'
import { html, type Markup } from './markup.ts'

interface Entry {
  readonly id: string
  readonly number?: string
  readonly title: string
}

/** The contents: chapters, and within them what has a title of the second level. */
export function contentsHtml({ meta, chapters }: BoundDocument): Markup {
  return html`<nav aria-labelledby="contents">
<h2 id="contents">${reportWords[meta.language].contents}</h2>
<ol>
${chapters.map((chapter) => html`<li>${entryHtml(chapter)}${partsHtml(chapter)}</li>\n`)}</ol>
</nav>`
}

function partsHtml({ blocks }: Chapter<BoundFigure>): Markup | null {
  const parts = blocks.flatMap(entriesOf)
  return parts.length === 0 ? null : html`<ol>${parts.map((part) => html`<li>${entryHtml(part)}</li>`)}</ol>`
}

function entriesOf(block: BoundBlock): Entry[] {
  const isEntry = block.type === 'sheet' || block.type === 'colophon'
  return isEntry || (block.type === 'heading' && block.level === 2) ? [block] : []
}

function entryHtml({ id, number, title }: Entry): Markup {
  return html`<a href="#${id}"><span class="number">${number ?? ''}</span> <span>${title}</span></a>`
}
