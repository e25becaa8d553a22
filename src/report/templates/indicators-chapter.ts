import type { IndicatorResult } from '../../indicators/core/model.ts'
import { chartOf } from '../../indicators/index.ts'
import { formatNumber } from '../../platform/core/language.ts'
import type { Block, Chapter, ChartBlock, Table } from '../core/document.ts'
import type { FigureReference } from '../core/figure.ts'
import { figure, paragraph, spans, text } from './nodes.ts'
import type { Writing } from './writing.ts'

/** The live indicators, each with its definition, its chart and its table; then what a source states. */
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
    blocks: [
      ...collected.indicators.flatMap((result, index) => indicatorBlocks(writing, result, index > 0)),
      ...stated(writing),
    ],
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
    ...(result.themes.length === 0 ? [] : [indicatorChart(writing, result)]),
    indicatorTable(writing, result),
    ...(result.adds ? [] : [paragraph(words.distinctNote)]),
    ...(result.beside === null
      ? []
      : [
          paragraph(
            words.besideBefore,
            figure(result.code, collected.year, { figure: 'beside' }),
            ` ${result.beside.label[language]}`,
            ...(result.code === '2.7'
              ? [words.shareBefore, figure(result.code, collected.year, { figure: 'share' })]
              : []),
            '.',
          ),
        ]),
  ]
}

/** The chart of the page of this indicator, with each bar's number as a figure node. */
function indicatorChart(
  { language, collected }: Writing,
  result: IndicatorResult,
): ChartBlock<FigureReference> {
  const chart = chartOf(result, language)
  const columnOf = (label: string) => result.columns.find((column) => column.label[language] === label)
  return {
    type: 'chart',
    caption: spans(chart.title),
    chart: {
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: result.themes.map((theme) =>
          figure(result.code, collected.year, {
            figure: 'main',
            themeId: theme.id,
            breakdown: columnOf(series.label)?.key ?? '',
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
  const keys = [...result.columns.map((column) => column.key ?? undefined), undefined]
  const cells = (themeId?: IndicatorResult['themes'][number]['id']) =>
    keys.map((breakdown) => [
      figure(result.code, year, {
        figure: 'main',
        themeId,
        ...(breakdown === undefined ? {} : { breakdown }),
      }),
    ])
  return {
    type: 'table',
    caption: spans(`${result.title[language]}, ${year}`),
    columns: [
      { header: words.theme, align: 'start' },
      ...result.columns.map((column) => ({ header: column.label[language], align: 'end' as const })),
      { header: words.allTogether, align: 'end' },
    ],
    rows: result.themes.map((theme) => ({ header: [text(theme.name)], cells: cells(theme.id) })),
    total: { header: [text(words.total)], cells: cells() },
  }
}

/** Figures that published reports state, quoted under the source that states them. */
function stated({ collected, words, language }: Writing): Block<FigureReference>[] {
  const sources = [...new Set(collected.statedFigures.map((one) => one.source))]
  if (sources.length === 0) return []
  return [
    { type: 'heading', level: 2, id: 'gepubliceerd', title: words.statedTitle, startsPage: true },
    { type: 'notice', spans: spans(words.statedNote(sources.join(', '))) },
    {
      type: 'facts',
      items: collected.statedFigures.map((one) => ({
        label: one.label[language],
        value: spans(`${formatNumber(one.value, language)} ${one.unit[language]}`),
      })),
    },
  ]
}
