import type { BoundDocument, Column, Row, Table } from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { html, type Markup } from './markup.ts'
import { spansHtml } from './spans.ts'

type Meta = BoundDocument['meta']

/** A table with its headers; `source` closes it. A table wider than the screen scrolls in its own frame. */
export function tableHtml(table: Table<BoundFigure>, meta: Meta, source: Markup | null): Markup {
  return html`<div class="table">
<table>
<caption>${spansHtml(table.caption, meta)}</caption>
<thead><tr>${table.columns.map(columnHtml)}</tr></thead>
<tbody>
${table.rows.map((row) => html`${rowHtml(row, table.columns, meta)}\n`)}</tbody>
${table.total ? html`<tfoot>${rowHtml(table.total, table.columns, meta)}</tfoot>\n` : null}</table>
${source}</div>`
}

function columnHtml({ header, unit, align }: Column): Markup {
  return html`<th scope="col" class="${align}">${header}${unit ? html` <span class="unit">${unit}</span>` : null}</th>`
}

function rowHtml({ header, cells }: Row<BoundFigure>, columns: readonly Column[], meta: Meta): Markup {
  const side = (index: number) => columns[index]?.align ?? 'start'
  return html`<tr><th scope="row" class="${side(0)}">${spansHtml(header, meta)}</th>${cells.map(
    (cell, index) => html`<td class="${side(index + 1)}">${spansHtml(cell, meta)}</td>`,
  )}</tr>`
}
