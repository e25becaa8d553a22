import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type FoundGroup, foundKindNames } from '../../search/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import rowStyles from '../ui/rows.module.css'
import { SearchField } from '../ui/SearchField.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { addressOf } from './address.ts'
import { FindLines } from './FindLines.tsx'
import styles from './finding.module.css'
import { findQuery, isEnough } from './queries.ts'
import { findingWords } from './words.ts'

const route = getRouteApi('/signed-in/zoeken')
const each = 50

/** All that was found, in groups; what is asked stands in the address. */
export function FindingPage() {
  const words = useWords(findingWords)
  const { zoek = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useQuery(findQuery(zoek, each))
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} />
      <search>
        <SearchField
          label={words.label}
          description={words.hint}
          value={zoek}
          onSearch={(text) => void navigate({ search: { zoek: text || undefined }, replace: true })}
        />
      </search>
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isLoading && <TallyLoading />}
      <div role="status" className={styles.status}>
        {isEnough(zoek) && found.data && <Count groups={found.data} text={zoek} />}
        {zoek !== '' && !isEnough(zoek) && words.typeMore}
      </div>
      {isEnough(zoek) && found.data?.map((group) => <Group key={group.kind} group={group} />)}
    </div>
  )
}

function Count({ groups, text }: { groups: readonly FoundGroup[]; text: string }) {
  const words = useWords(findingWords)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return total === 0 ? <EmptyState title={words.nothing(text)} /> : <p>{words.count(total)}</p>
}

function Group({ group: { kind, total, finds } }: { group: FoundGroup }) {
  const words = useWords(findingWords)
  const language = useLanguage()
  return (
    <section className={styles.found} aria-labelledby={kind}>
      <h2 id={kind}>{foundKindNames[kind][language]}</h2>
      <p className={styles.where}>
        {total > finds.length ? words.shownOf(finds.length, total) : words.count(total)}
      </p>
      <ul className={rowStyles.list}>
        {finds.map((find) => (
          <li key={find.id}>
            <PageLink href={addressOf(find)} className={styles.row}>
              <FindLines find={find} />
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
