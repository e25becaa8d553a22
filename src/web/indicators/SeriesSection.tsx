import { useQuery } from '@tanstack/react-query'
import type { IndicatorCode, IndicatorSeries, SeriesPoint } from '../../indicators/core/model.ts'
import { formatExact } from '../../platform/core/exact.ts'
import type { Language } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { namedText } from './cells.ts'
import { IndicatorChart } from './IndicatorChart.tsx'
import styles from './indicators.module.css'
import { type Part, seriesQuery } from './queries.ts'
import { indicatorWords } from './words.ts'

interface Row {
  /** `null` is what speaks for the indicator. */
  key: string | null
  name: string
}

/** The same period of three years: a small chart, and its table. */
export function SeriesSection({ code, part }: { code: IndicatorCode; part: Part }) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const series = useQuery(seriesQuery(code, part))
  return (
    <section className={styles.part} aria-labelledby="jaren">
      <h2 id="jaren">{words.series}</h2>
      {series.isError && <ProblemNotice error={series.error} onRetry={() => void series.refetch()} />}
      {series.data && (
        <>
          <IndicatorChart of="seriesChart" code={code} part={part} />
          <SeriesTable series={series.data} language={language} />
        </>
      )}
    </section>
  )
}

function SeriesTable({ series, language }: { series: IndicatorSeries; language: Language }) {
  const words = useWords(indicatorWords)
  const columns: Column<Row>[] = [
    { key: 'row', heading: series.rowsLabel[language], cell: ({ name }) => name },
    ...series.points.map((point) => ({
      key: String(point.year),
      heading: String(point.year),
      numeric: true,
      cell: ({ key }: Row) => valueIn(point, key, language) ?? words.notKnown,
    })),
  ]
  const rows = series.rows.length === 1 ? [] : series.rows
  const years = series.points.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return (
    <DataTable
      caption={words.seriesCaption(series.title[language], series.unit[language], first, last)}
      columns={columns}
      rows={[
        ...rows.map(({ key, label }) => ({ key, name: label[language] })),
        { key: null, name: rows.length === 0 ? series.title[language] : words.total },
      ]}
      rowKey={({ key }) => key ?? 'total'}
      strongRow={({ key }) => key === null}
    />
  )
}

function valueIn({ headline, cells, scale }: SeriesPoint, row: string | null, language: Language) {
  if (headline === null) return null
  if (row === null) return namedText(headline, language)
  const amount = cells.find((cell) => cell.row === row)?.value ?? 0
  return formatExact({ amount, divisor: scale.divisor }, scale.decimals, language)
}
