import { useComputedColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { MeasureId } from '../../platform/core/ids.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
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
  const language = useLanguage()
  const scheme = useComputedColorScheme('light')
  const layout = useNarrow() ? 'narrow' : 'wide'
  const headingId = useId()
  const chart = useQuery(measureChartQuery(id, { year, language, scheme, layout }))
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {chart.isError && <ProblemNotice error={chart.error} onRetry={() => void chart.refetch()} />}
      {chart.isLoading && <div className={styles.loading} />}
      {chart.data && (
        <div
          className={styles.chart}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn and escaped by our own server
          dangerouslySetInnerHTML={{ __html: chart.data.svg }}
        />
      )}
    </section>
  )
}
