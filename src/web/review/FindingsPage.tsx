import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useLocation } from '@tanstack/react-router'
import type { Finding } from '../../review/core/model.ts'
import { useYears } from '../indicators/use-years.ts'
import { useWords } from '../language.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { scopeOf } from './address.ts'
import { FindingItem } from './FindingItem.tsx'
import { findingWords } from './finding-words.ts'
import { findingsQuery } from './queries.ts'
import { ReviewFilters } from './ReviewFilters.tsx'
import { ReviewLinks } from './ReviewLinks.tsx'
import styles from './review.module.css'

const route = getRouteApi('/signed-in/nazicht/opvallend')

/** What is to be asked of the registrations: unusual numbers, likely duplicates, days outside the term. */
export function FindingsPage() {
  const words = useWords(findingWords)
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const { years, usual } = useYears()
  const scope = scopeOf(address, usual)
  const asked = useQuery(findingsQuery(scope))
  return (
    <>
      <ReviewLinks />
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      <ReviewFilters
        years={years}
        year={scope.year}
        address={address}
        onChange={(part) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true })}
      />
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isLoading && <TallyLoading />}
      {asked.data && (
        <>
          <Lists findings={asked.data.findings} about={JSON.stringify(scope)} />
          {asked.data.uncompared > 0 && (
            <p className={styles.quiet}>{words.uncompared(asked.data.uncompared)}</p>
          )}
        </>
      )}
    </>
  )
}

function Lists({ findings, about }: { findings: readonly Finding[]; about: string }) {
  const words = useWords(findingWords)
  // Correcting comes back to this list, as it is chosen now.
  const { href } = useLocation()
  const open = findings.filter(({ verdict }) => verdict === null)
  const settled = findings.filter(({ verdict }) => verdict !== null)
  const item = (finding: Finding) => (
    <FindingItem
      key={`${finding.finding} ${finding.about.recordKind} ${finding.about.id}`}
      finding={finding}
      back={href}
    />
  )
  return (
    <>
      <LongList
        items={open}
        about={about}
        count={words.open(open.length)}
        empty={<EmptyState title={words.noneOpen} />}
        className={styles.list}
      >
        {item}
      </LongList>
      {settled.length > 0 && (
        <details className={styles.settled}>
          <summary>{words.settled(settled.length)}</summary>
          <ul className={styles.list}>{settled.map(item)}</ul>
        </details>
      )}
    </>
  )
}
