import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { SignalFilter, SignalList } from '../../policy/core/signal-api.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { projectsQuery } from '../plan/queries.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Filters } from '../ui/Filters.tsx'
import { LongList } from '../ui/LongList.tsx'
import { NothingFound } from '../ui/NothingFound.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import rowStyles from '../ui/rows.module.css'
import { SearchField } from '../ui/SearchField.tsx'
import { SelectOne } from '../ui/SelectOne.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { PolicyLinks } from './PolicyLinks.tsx'
import { SignalRow } from './SignalRow.tsx'
import { signalsQuery, tagsQuery } from './signal-queries.ts'
import { signalWords } from './signal-words.ts'

const route = getRouteApi('/signed-in/beleid/signalen')

/** The signals, the newest first, searched and filtered; what is chosen lives in the address. */
export function SignalsPage() {
  const words = useWords(signalWords)
  const mayNote = useMay('signal.write')
  const filter = useFilter()
  const found = useQuery(signalsQuery(filter))
  return (
    <>
      <PolicyLinks />
      <PageHeading
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={
          mayNote && (
            <Button component={PageLink} href={paths.newSignal()}>
              {words.note}
            </Button>
          )
        }
      />
      <SignalFilters />
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.data === undefined ? (
        <TallyLoading />
      ) : (
        <LongList
          items={found.data.signals}
          about={JSON.stringify(filter)}
          count={countOf(found.data, words)}
          empty={<Nothing nothingAtAll={Object.keys(filter).length === 0} />}
          className={rowStyles.list}
        >
          {(signal) => <SignalRow key={signal.id} signal={signal} />}
        </LongList>
      )}
    </>
  )
}

function countOf({ total, signals }: SignalList, words: (typeof signalWords)['nl']): string {
  return total === signals.length ? words.found(total) : words.foundNewest(signals.length, total)
}

/** What the address narrows the list by. */
function useFilter(): SignalFilter {
  const { zoek, project, onderwerp, bundel } = route.useSearch()
  return {
    ...(zoek && { text: zoek }),
    ...(project && { projectId: project }),
    ...(onderwerp && { tag: onderwerp }),
    ...(bundel && { bundled: bundel === 'ja' ? 'yes' : 'no' }),
  }
}

function Nothing({ nothingAtAll }: { nothingAtAll: boolean }) {
  const words = useWords(signalWords)
  if (nothingAtAll) return <EmptyState title={words.none} />
  return <NothingFound title={words.noneFound} clear={words.clear} href={paths.signals()} />
}

function SignalFilters() {
  const words = useWords(signalWords)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: projects } = useSuspenseQuery(projectsQuery())
  const { data: tags } = useSuspenseQuery(tagsQuery)
  const narrow = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  return (
    <Filters>
      <SearchField
        label={words.search}
        value={search.zoek ?? ''}
        onSearch={(text) => narrow({ zoek: text || undefined })}
      />
      <SelectOne
        label={words.project}
        none={words.allProjects}
        options={projects}
        value={search.project}
        onChange={(project) => narrow({ project })}
      />
      <SelectOne
        label={words.tag}
        none={words.allTags}
        options={tags.map(({ tag, signals }) => ({ id: tag, name: `${tag} (${signals})` }))}
        value={search.onderwerp}
        onChange={(onderwerp) => narrow({ onderwerp })}
      />
      <SelectOne
        label={words.bundled}
        none={words.bundledAny}
        options={[
          { id: 'ja', name: words.bundledYes },
          { id: 'nee', name: words.bundledNo },
        ]}
        value={search.bundel}
        onChange={(bundel) => narrow({ bundel })}
      />
    </Filters>
  )
}
