import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useYears } from '../indicators/use-years.ts'
import { useWords } from '../language.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { scopeOf } from './address.ts'
import { MissingWeeks } from './MissingWeeks.tsx'
import { completenessQuery } from './queries.ts'
import { ReviewFilters } from './ReviewFilters.tsx'
import { ReviewLinks } from './ReviewLinks.tsx'
import { WeeksMatrix } from './WeeksMatrix.tsx'
import { reviewWords } from './words.ts'

const route = getRouteApi('/signed-in/nazicht')

/** Which weeks of which projects miss registrations: in words, and as a table of all. */
export function CompletenessPage() {
  const words = useWords(reviewWords)
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const { years, usual } = useYears()
  const scope = scopeOf(address, usual)
  const asked = useQuery(completenessQuery(scope))
  return (
    <>
      <ReviewLinks />
      <PageHeading title={words.completeness} lead={<p>{words.completenessLead}</p>} />
      <ReviewFilters
        years={years}
        year={scope.year}
        address={address}
        onChange={(part) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true })}
      />
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isLoading && <TallyLoading />}
      {asked.data &&
        (asked.data.projects.length === 0 ? (
          <EmptyState title={words.nothing} />
        ) : (
          <>
            <MissingWeeks completeness={asked.data} />
            <WeeksMatrix completeness={asked.data} />
          </>
        ))}
    </>
  )
}
