import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWords } from '../language.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { IndicatorCards } from './IndicatorCards.tsx'
import styles from './indicators.module.css'
import { indicatorsQuery } from './queries.ts'
import { useYears } from './use-years.ts'
import { indicatorWords } from './words.ts'
import { YearSelect } from './YearSelect.tsx'

const route = getRouteApi('/signed-in/cijfers')

/** The live indicators of a year. */
export function IndicatorsPage() {
  const words = useWords(indicatorWords)
  const navigate = route.useNavigate()
  const { jaar } = route.useSearch()
  const { years, usual } = useYears()
  const year = jaar ?? usual
  const indicators = useQuery(indicatorsQuery({ year }))
  return (
    <>
      <PageHeading title={words.title(year)} lead={<p>{words.lead}</p>} />
      <div className={styles.filters}>
        <YearSelect
          years={years}
          year={year}
          onChange={(chosen) => void navigate({ search: { jaar: chosen }, replace: true })}
        />
      </div>
      {indicators.isError && (
        <ProblemNotice error={indicators.error} onRetry={() => void indicators.refetch()} />
      )}
      {indicators.isLoading && <TallyLoading />}
      {indicators.data && indicators.data.length > 0 && (
        <IndicatorCards indicators={indicators.data} year={year} Heading="h2" />
      )}
      {indicators.data?.length === 0 && <EmptyState title={words.noFigures} />}
    </>
  )
}
