import { renderChart } from '../../../platform/chart/index.ts'
import type { BoundDocument, ChartBlock, Table } from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { chartSpecOf } from '../chart-spec.ts'
import { reportWords } from '../words.ts'
import { html, Markup } from './markup.ts'
import { spansHtml } from './spans.ts'
import { tableHtml } from './table.ts'

type Meta = BoundDocument['meta']

/** The drawing, and the same figures as a table in which each one opens its records. */
export function chartHtml(block: ChartBlock<BoundFigure>, meta: Meta, source: Markup | null): Markup {
  const words = reportWords[meta.language]
  return html`<figure>
<figcaption>${spansHtml(block.caption, meta)}</figcaption>
${new Markup(renderChart(chartSpecOf(block), 'light', meta.language))}
${source}<details><summary>${words.figuresOfChart}</summary>
${tableHtml(chartTable(block, meta), meta, null)}
</details>
</figure>`
}

function chartTable({ caption, chart }: ChartBlock<BoundFigure>, meta: Meta): Table<BoundFigure> {
  return {
    type: 'table',
    caption,
    columns: [
      { header: reportWords[meta.language].category, align: 'start' },
      ...chart.series.map(({ label }) => ({ header: label, align: 'end' as const, unit: chart.unit })),
    ],
    rows: chart.categories.map(({ label }, row) => ({
      header: [{ type: 'text', text: label }],
      cells: chart.series.map((series) => series.values.slice(row, row + 1)),
    })),
  }
}
