import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { ChangeItem } from './ChangeItem.tsx'
import { ChangesFilters } from './ChangesFilters.tsx'
import { askedOf } from './change-address.ts'
import { changeWords } from './change-words.ts'
import { changesQuery } from './queries.ts'
import { ReviewLinks } from './ReviewLinks.tsx'
import styles from './review.module.css'
import { useTrailNames } from './use-trail-names.ts'

const route = getRouteApi('/signed-in/nazicht/wijzigingen')

/** Who changed what, and when: the latest first. */
export function ChangesPage() {
  const words = useWords(changeWords)
  const language = useLanguage()
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const nameOf = useTrailNames()
  const asked = useInfiniteQuery(changesQuery(askedOf(address)))
  const changes = asked.data?.pages.flatMap((page) => page.changes) ?? []
  return (
    <>
      <ReviewLinks />
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      <ChangesFilters
        address={address}
        onChange={(part) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true })}
      />
      {address.gegeven && (
        <p className={styles.links}>
          {words.oneRecord} <PageLink href={paths.changes()}>{words.clear}</PageLink>
        </p>
      )}
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isLoading && <TallyLoading />}
      {asked.data && (
        <>
          <div role="status">
            {changes.length === 0 ? (
              <EmptyState title={words.none}>
                <Button component={PageLink} href={paths.changes()} variant="default">
                  {words.clear}
                </Button>
              </EmptyState>
            ) : (
              <p className={styles.quiet}>{words.shown(formatNumber(changes.length, language))}</p>
            )}
          </div>
          {changes.length > 0 && (
            <ol className={styles.list}>
              {changes.map((change) => (
                <ChangeItem key={change.id} change={change} nameOf={nameOf} />
              ))}
            </ol>
          )}
          {asked.hasNextPage && (
            <div className={styles.more}>
              <Button
                variant="default"
                loading={asked.isFetchingNextPage}
                onClick={() => void asked.fetchNextPage()}
              >
                {words.more}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  )
}
