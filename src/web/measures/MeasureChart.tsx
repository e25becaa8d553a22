import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { MeasureId } from '../../platform/core/ids.ts'
import { Drawing, useDrawingStyle } from '../ui/Drawing.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import styles from './measures.module.css'
import { measureChartQuery } from './queries.ts'

/** The picture of a measure as the server draws it. */
export function MeasureChart({
  id,
  heading,
  year,
}: {
  id: MeasureId
  heading: string
  /** The months of this year; without one, the years. */
  year: number | undefined
}) {
  const style = useDrawingStyle()
  const headingId = useId()
  const chart = useQuery(measureChartQuery(id, { year, ...style }))
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {chart.isError && <ProblemNotice error={chart.error} onRetry={() => void chart.refetch()} />}
      {chart.isLoading && <div className={styles.loading} />}
      {chart.data && <Drawing svg={chart.data.svg} className={styles.chart} />}
    </section>
  )
}
