import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IndicatorCards } from '../indicators/IndicatorCards.tsx'
import { indicatorsQuery } from '../indicators/queries.ts'
import { useYears } from '../indicators/use-years.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import styles from './today.module.css'
import { todayWords } from './words.ts'

/** The figures of the year, for who does not register. */
export function YearFigures() {
  const words = useWords(todayWords)
  const { usual: year } = useYears()
  const indicators = useQuery(indicatorsQuery({ year }))
  if (indicators.isError) {
    return <ProblemNotice error={indicators.error} onRetry={() => void indicators.refetch()} />
  }
  if (indicators.data === undefined) return <TallyLoading />
  return (
    <section className={styles.part} aria-labelledby="cijfers">
      <div className={styles.head}>
        <h2 id="cijfers">{words.figures(year)}</h2>
        <PageLink href={paths.indicators(year)}>{words.toFigures}</PageLink>
      </div>
      <IndicatorCards indicators={indicators.data} year={year} Heading="h3" />
      <div>
        <Button component={PageLink} href={paths.report()}>
          {words.toReport}
        </Button>
      </div>
    </section>
  )
}
