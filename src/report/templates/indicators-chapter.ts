import { usedColumns } from '../../indicators/core/cells.ts'
import type { IndicatorResult } from '../../indicators/core/model.ts'
import { placedChartOf } from '../../indicators/index.ts'
import { roundedOf } from '../../platform/core/exact.ts'
import { formatNumber } from '../../platform/core/language.ts'
import type { Block, Chapter, ChartBlock, Table } from '../core/document.ts'
import type { FigureReference } from '../core/figure.ts'
import { figure, paragraph, spans, text } from './nodes.ts'
import type { Writing } from './writing.ts'

/** The indicators, each with its definition, its chart and its table, and what a source states otherwise. */
export function indicatorsChapter(writing: Writing): Chapter<FigureReference> {
  const { collected, words } = writing
  const { year } = collected
  return {
    type: 'chapter',
    id: 'indicatoren',
    title: words.indicatorsChapter,
    opening: {
      figures: [
        { figure: figure('2.3', year, { figure: 'main' }), label: words.activities },
        { figure: figure('2.4', year, { figure: 'main' }), label: words.participations },
        { figure: figure('2.6', year, { figure: 'main' }), label: words.contacts },
      ],
      sentence: spans(
        words.openingBefore,
        figure('2.3', year, { figure: 'main' }),
        words.openingBetween,
        figure('2.4', year, { figure: 'main' }),
        words.openingAfter,
      ),
    },
    blocks: collected.indicators.flatMap((result, index) => indicatorBlocks(writing, result, index > 0)),
  }
}

function indicatorBlocks(
  writing: Writing,
  result: IndicatorResult,
  startsPage: boolean,
): Block<FigureReference>[] {
  const { words, language, collected } = writing
  return [
    {
      type: 'heading',
      level: 2,
      id: `indicator-${result.code.replace('.', '-')}`,
      number: result.code,
      title: result.title[language],
      ...(startsPage ? { startsPage } : {}),
    },
    paragraph(result.sentence[language]),
    ...(result.rows.length === 0 ? [] : [indicatorChart(writing, result)]),
    indicatorTable(writing, result),
    ...(result.adds || result.rows.length === 0 ? [] : [paragraph(words.distinctNote)]),
    ...(result.beside === null
      ? []
      : [
          paragraph(
            words.besideBefore,
            figure(result.code, collected.year, { figure: 'beside' }),
            ` ${result.beside.label[language]}.`,
          ),
        ]),
    ...summaryBlocks(writing, result),
    ...statedBlocks(writing, result),
  ]
}

/** The named figures of an indicator, such as a mean or a share. */
function summaryBlocks(
  { language, collected }: Writing,
  { code, headline, summary }: IndicatorResult,
): Block<FigureReference>[] {
  const named = headline.key === 'total' ? summary : [headline, ...summary]
  if (named.length === 0) return []
  return [
    {
      type: 'facts',
      items: named.map(({ key, label, unit, says }) => {
        const value = figure(code, collected.year, { figure: 'summary', breakdown: key })
        const after = says !== null || unit[language] === '%' ? '' : ` ${unit[language]}`
        return { label: label[language], value: spans(value, after) }
      }),
    },
  ]
}

/** The chart of the page of this indicator, with each bar's number as a figure node. */
function indicatorChart(
  { language, collected }: Writing,
  result: IndicatorResult,
): ChartBlock<FigureReference> {
  const chart = placedChartOf(result, language)
  return {
    type: 'chart',
    caption: spans(chart.title),
    chart: {
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: series.values.map(({ row, breakdown }) =>
          figure(result.code, collected.year, {
            figure: 'main',
            row: row ?? undefined,
            ...(breakdown === null ? {} : { breakdown }),
          }),
        ),
      })),
    },
  }
}

function indicatorTable(
  { language, collected, words }: Writing,
  result: IndicatorResult,
): Table<FigureReference> {
  const { year } = collected
  const columns = usedColumns(result)
  const keys = [...columns.map(({ key }) => key), ...(result.totals ? [undefined] : [])]
  const cells = (row?: string) =>
    keys.map((breakdown) => [
      figure(result.code, year, { figure: 'main', row, ...(breakdown === undefined ? {} : { breakdown }) }),
    ])
  return {
    type: 'table',
    caption: spans(`${result.title[language]}, ${year}`),
    columns: [
      { header: result.rowsLabel[language], align: 'start' },
      ...columns.map((column) => ({ header: column.label[language], align: 'end' as const })),
      ...(result.totals ? [{ header: words.allTogether, align: 'end' as const }] : []),
    ],
    rows: result.rows.map((row) => ({ header: [text(row.label[language])], cells: cells(row.key) })),
    ...(result.totals && result.rows.length !== 1
      ? { total: { header: [text(words.total)], cells: cells() } }
      : {}),
  }
}

/** What a published report states otherwise of this indicator, quoted with its source. */
function statedBlocks(
  { collected, words, language }: Writing,
  result: IndicatorResult,
): Block<FigureReference>[] {
  const computed = numbersOf(result)
  const stated = collected.statedFigures.filter(
    ({ indicator, value }) => indicator === result.code && !computed.has(value),
  )
  if (stated.length === 0) return []
  const sources = [...new Set(stated.map(({ source }) => source))].join(', ')
  return [
    { type: 'notice', spans: spans(words.statedNote(sources)) },
    {
      type: 'facts',
      items: stated.map(({ label, value, unit }) => ({
        label: label[language],
        value: spans(`${formatNumber(value, language)} ${unit[language]}`),
      })),
    },
  ]
}

/** Every number that the report gives of an indicator, as it is shown. */
function numbersOf({ cells, scale, beside, headline, summary }: IndicatorResult): Set<number | null> {
  const shown = ({ cells: of, scale: { divisor, decimals } }: Pick<IndicatorResult, 'cells' | 'scale'>) =>
    of.map(({ value }) => roundedOf({ amount: value, divisor }, decimals))
  return new Set([
    ...shown({ cells, scale }),
    ...(beside === null ? [] : shown(beside)),
    ...[headline, ...summary].map(({ value, decimals }) => roundedOf(value, decimals)),
  ])
}
