import { useComputedColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { IndicatorCode } from '../../indicators/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import styles from './indicators.module.css'
import { chartQuery, type Part } from './queries.ts'
import { indicatorWords } from './words.ts'

/** The chart as the server draws it, for the page and for paper alike. */
export function IndicatorChart({ code, part }: { code: IndicatorCode; part: Part }) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const scheme = useComputedColorScheme('light')
  const layout = useNarrow() ? 'narrow' : 'wide'
  const chart = useQuery(chartQuery(code, part, { language, scheme, layout }))
  return (
    <section className={styles.part} aria-labelledby="grafiek">
      <h2 id="grafiek">{words.chart}</h2>
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
