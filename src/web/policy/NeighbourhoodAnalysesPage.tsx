import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { brusselsDate, formatDate } from '../../platform/core/calendar-date.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { type AnalysisSummary, dossierStatusNames } from '../../policy/core/dossier-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { NothingFound } from '../ui/NothingFound.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { SelectOne, wordsToChoose } from '../ui/SelectOne.tsx'
import styles from './dossier.module.css'
import { analysesQuery } from './dossier-queries.ts'
import { dossierWords } from './dossier-words.ts'
import { neighbourhoodWords } from './neighbourhood-words.ts'
import { PolicyLinks } from './PolicyLinks.tsx'

const route = getRouteApi('/signed-in/beleid/buurtanalyses')

/** The neighbourhood analyses of a municipality or a project, with what is still to be done. */
export function NeighbourhoodAnalysesPage() {
  const words = useWords(neighbourhoodWords)
  const mayAdd = useMay('policy.write')
  const { gemeente, project } = route.useSearch()
  const { data: all } = useSuspenseQuery(analysesQuery)
  const shown = all.filter(
    ({ municipalities, projects }) =>
      (gemeente === undefined || municipalities.includes(gemeente)) &&
      (project === undefined || projects.some(({ id }) => id === project)),
  )
  return (
    <>
      <PolicyLinks />
      <PageHeading
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={
          mayAdd && (
            <Button component={PageLink} href={paths.newDossier('neighbourhoodAnalysis')}>
              {words.add}
            </Button>
          )
        }
      />
      {all.length > 0 && <Filters all={all} />}
      <LongList
        items={shown}
        about={`${gemeente} ${project}`}
        count={words.found(shown.length)}
        empty={<Nothing chosen={all.length > 0} />}
        className={`${rowStyles.list} ${styles.dossiers}`}
      >
        {(analysis) => <Line key={analysis.id} analysis={analysis} />}
      </LongList>
    </>
  )
}

function Nothing({ chosen }: { chosen: boolean }) {
  const words = useWords(neighbourhoodWords)
  if (!chosen) return <EmptyState title={words.none} />
  return <NothingFound title={words.noneFound} clear={words.clear} href={paths.analyses()} />
}

function Filters({ all }: { all: readonly AnalysisSummary[] }) {
  const words = useWords(neighbourhoodWords)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const narrow = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  const municipalities = [...new Set(all.flatMap((one) => one.municipalities))].sort((a, b) =>
    a.localeCompare(b),
  )
  const projects = new Map(all.flatMap((one) => one.projects.map(({ id, name }) => [id, name] as const)))
  const byName = [...projects].sort(([, a], [, b]) => a.localeCompare(b))
  return (
    <search className={styles.filters}>
      <SelectOne
        label={words.municipality}
        none={words.allMunicipalities}
        options={wordsToChoose(municipalities)}
        value={search.gemeente}
        onChange={(gemeente) => narrow({ gemeente })}
      />
      <SelectOne
        label={words.project}
        none={words.allProjects}
        options={byName.map(([id, name]) => ({ id, name }))}
        value={search.project}
        onChange={(project) => narrow({ project })}
      />
    </search>
  )
}

function Line({ analysis }: { analysis: AnalysisSummary }) {
  const words = useWords(neighbourhoodWords)
  const dossier = useWords(dossierWords)
  const language = useLanguage()
  const { status, realisedOn, municipalities, figures, respondents } = analysis
  const hints = [
    municipalities.join(', '),
    realisedOn === null
      ? dossierStatusNames[status][language]
      : dossier.realisedOn(formatDate(realisedOn, language)),
    words.figureCount(figures),
    respondents === null ? '' : dossier.asked(formatNumber(respondents, language)),
  ]
  return (
    <li>
      <RowLink
        href={paths.dossier(analysis.id)}
        name={analysis.title}
        hint={hints.filter((hint) => hint !== '').join(' · ')}
      >
        <OpenFollowUps analysis={analysis} />
      </RowLink>
    </li>
  )
}

/** The first thing due, and how many more there are. */
function OpenFollowUps({ analysis: { followUps, openFollowUps } }: { analysis: AnalysisSummary }) {
  const words = useWords(neighbourhoodWords)
  const language = useLanguage()
  const [first] = openFollowUps
  if (first === undefined) {
    return <span className={styles.hint}>{followUps === 0 ? words.noFollowUps : words.nothingOpen}</span>
  }
  const late = first.due !== null && first.due < brusselsDate(new Date())
  const when = first.due === null ? '' : `, ${words[late ? 'late' : 'due'](formatDate(first.due, language))}`
  const more = openFollowUps.length > 1 ? ` (${words.more(openFollowUps.length - 1)})` : ''
  return (
    <span>
      {`${words.open(openFollowUps.length)}: ${first.text}`}
      <span className={late ? styles.late : styles.hint}>{`${when}${more}`}</span>
    </span>
  )
}
