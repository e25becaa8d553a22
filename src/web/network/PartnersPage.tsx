import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Partner, type PartnerHit, partnerKindNames } from '../../network/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { NothingFound } from '../ui/NothingFound.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { SearchField } from '../ui/SearchField.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { NetworkLinks } from './NetworkLinks.tsx'
import styles from './network.module.css'
import { otherSpellings } from './partner-form.ts'
import { partnerSearchQuery, partnersQuery } from './queries.ts'
import { networkWords } from './words.ts'

const route = getRouteApi('/signed-in/partners')

/** All partners, or those that look like what is typed. */
export function PartnersPage() {
  const words = useWords(networkWords)
  const { zoek = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: all } = useSuspenseQuery(partnersQuery)
  const search = useQuery({ ...partnerSearchQuery(zoek), enabled: zoek !== '' })
  const shown: readonly (Partner | PartnerHit)[] = zoek === '' ? all : (search.data ?? [])
  return (
    <>
      <NetworkLinks />
      <PageHeading
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={
          <Button component={PageLink} href={paths.newPartner()}>
            {words.add}
          </Button>
        }
      />
      <search className={styles.search}>
        <SearchField
          label={words.search}
          description={words.searchHint}
          value={zoek}
          onSearch={(text) => void navigate({ search: { zoek: text || undefined }, replace: true })}
        />
      </search>
      {search.isError && <ProblemNotice error={search.error} onRetry={() => void search.refetch()} />}
      {search.isLoading ? (
        <TallyLoading />
      ) : (
        <LongList
          items={shown}
          about={zoek}
          count={words.found(shown.length)}
          empty={<Nothing text={zoek} />}
          className={rowStyles.list}
        >
          {(partner) => <Row key={partner.id} partner={partner} />}
        </LongList>
      )}
    </>
  )
}

function Nothing({ text }: { text: string }) {
  const words = useWords(networkWords)
  if (text === '') return <EmptyState title={words.none} />
  return <NothingFound title={words.noneFound(text)} clear={words.clear} href={paths.partners()} />
}

function Row({ partner }: { partner: Partner | PartnerHit }) {
  const words = useWords(networkWords)
  const language = useLanguage()
  const spelling = 'matched' in partner ? partner.matched : partner.name
  const hints = [
    partnerKindNames[partner.kind][language],
    partner.municipality,
    'aliases' in partner ? otherSpellings(partner).join(', ') : null,
    spelling === partner.name ? null : words.foundAs(spelling),
  ]
  return (
    <li>
      <RowLink
        href={paths.partner(partner.id)}
        name={partner.name}
        hint={hints.filter(Boolean).join(' · ')}
      />
    </li>
  )
}
