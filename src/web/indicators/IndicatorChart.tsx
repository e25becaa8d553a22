import { useComputedColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { IndicatorCode } from '../../indicators/core/model.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
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
  const language = useLanguage()
  const scheme = useComputedColorScheme('light')
  const layout = useNarrow() ? 'narrow' : 'wide'
  const chart = useQuery(chartQuery(of, code, part, { language, scheme, layout }))
  return (
    <>
      {chart.isError && <ProblemNotice error={chart.error} onRetry={() => void chart.refetch()} />}
      {chart.isLoading && <div className={of === 'chart' ? styles.loading : styles.loadingSeries} />}
      {chart.data && (
        <div
          className={styles.chart}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn and escaped by our own server
          dangerouslySetInnerHTML={{ __html: chart.data.svg }}
        />
      )}
    </>
  )
}
