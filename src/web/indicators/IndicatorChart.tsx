import { useQuery } from '@tanstack/react-query'
import type { IndicatorCode } from '../../indicators/core/model.ts'
import { Drawing, useDrawingStyle } from '../ui/Drawing.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import styles from './indicators.module.css'
import { chartQuery, type Part } from './queries.ts'

/** A chart as the server draws it, for the page and for paper alike. */
export function IndicatorChart({
  of,
  code,
  part,
}: {
  of: 'chart' | 'seriesChart'
  code: IndicatorCode
  part: Part
}) {
  const style = useDrawingStyle()
  const chart = useQuery(chartQuery(of, code, part, style))
  return (
    <>
      {chart.isError && <ProblemNotice error={chart.error} onRetry={() => void chart.refetch()} />}
      {chart.isLoading && <div className={of === 'chart' ? styles.loading : styles.loadingSeries} />}
      {chart.data && <Drawing svg={chart.data.svg} className={styles.chart} />}
    </>
  )
}
