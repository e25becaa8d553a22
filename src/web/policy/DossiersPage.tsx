import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { brusselsDate, formatDate, yearOf } from '../../platform/core/calendar-date.ts'
import { type DossierSummary, dossierKindNames, dossierStatusNames } from '../../policy/core/dossier-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { themesQuery } from '../plan/queries.ts'
import { yearFrom } from '../search.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { NothingFound } from '../ui/NothingFound.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { SearchField } from '../ui/SearchField.tsx'
import { codesToChoose, SelectOne, wordsToChoose } from '../ui/SelectOne.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import styles from './dossier.module.css'
import { dossiersQuery } from './dossier-queries.ts'
import { dossierWords } from './dossier-words.ts'
import { PolicyLinks } from './PolicyLinks.tsx'

const route = getRouteApi('/signed-in/beleid/dossiers')

/** The policy dossiers, or those that pass the choices in the address. */
export function DossiersPage() {
  const words = useWords(dossierWords)
  const mayAdd = useMay('policy.write')
  const { zoek, soort, stand, jaar } = route.useSearch()
  const filter = {
    ...(zoek && { search: zoek }),
    ...(soort && { kind: soort }),
    ...(stand && { status: stand }),
    ...(jaar && { year: jaar }),
  }
  const dossiers = useQuery(dossiersQuery(filter))
  const chosen = Object.keys(filter).length > 0
  return (
    <>
      <PolicyLinks />
      <PageHeading
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={
          mayAdd && (
            <Button component={PageLink} href={paths.newDossier()}>
              {words.add}
            </Button>
          )
        }
      />
      <Filters />
      {dossiers.isError && <ProblemNotice error={dossiers.error} onRetry={() => void dossiers.refetch()} />}
      {dossiers.isLoading && <TallyLoading />}
      {dossiers.data && (
        <LongList
          items={dossiers.data}
          about={JSON.stringify(filter)}
          count={words.found(dossiers.data.length)}
          empty={<Nothing chosen={chosen} />}
          className={`${rowStyles.list} ${styles.dossiers}`}
        >
          {(dossier) => <Line key={dossier.id} dossier={dossier} />}
        </LongList>
      )}
    </>
  )
}

function Nothing({ chosen }: { chosen: boolean }) {
  const words = useWords(dossierWords)
  if (!chosen) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHint}</p>
      </EmptyState>
    )
  }
  return <NothingFound title={words.noneFound} clear={words.clear} href={paths.dossiers()} />
}

/** The years of which somebody may ask; the first plan that Turfboek knows began in 2018. */
const firstYear = 2018

function Filters() {
  const words = useWords(dossierWords)
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const narrow = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  const thisYear = yearOf(brusselsDate(new Date()))
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => String(thisYear - index))
  return (
    <search className={styles.filters}>
      <SearchField
        label={words.search}
        value={search.zoek ?? ''}
        onSearch={(text) => narrow({ zoek: text || undefined })}
      />
      <SelectOne
        label={words.kind}
        none={words.allKinds}
        options={codesToChoose(dossierKindNames, language)}
        value={search.soort}
        onChange={(soort) => narrow({ soort })}
      />
      <SelectOne
        label={words.status}
        none={words.allStatuses}
        options={codesToChoose(dossierStatusNames, language)}
        value={search.stand}
        onChange={(stand) => narrow({ stand })}
      />
      <SelectOne
        label={words.year}
        none={words.allYears}
        options={wordsToChoose(years)}
        value={search.jaar?.toString()}
        onChange={(jaar) => narrow({ jaar: yearFrom(jaar) })}
      />
    </search>
  )
}

function Line({ dossier }: { dossier: DossierSummary }) {
  const words = useWords(dossierWords)
  const language = useLanguage()
  const { data: themes } = useSuspenseQuery(themesQuery)
  const hints = [
    dossierKindNames[dossier.kind][language],
    dossier.realisedOn === null
      ? dossierStatusNames[dossier.status][language]
      : words.realisedOn(formatDate(dossier.realisedOn, language)),
    themes.find(({ id }) => id === dossier.themeId)?.name,
    dossier.documents > 0 ? words.documents(dossier.documents) : undefined,
  ]
  return (
    <li>
      <RowLink href={paths.dossier(dossier.id)} name={dossier.title} hint={hints.filter(Boolean).join(' · ')}>
        {dossier.projects.length > 0 && (
          <span className={styles.hint}>{dossier.projects.map(({ name }) => name).join(', ')}</span>
        )}
      </RowLink>
    </li>
  )
}
