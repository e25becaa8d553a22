import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type CollaborationAsked, mostLines } from '../../registration/core/network-api.ts'
import { useYears } from '../indicators/use-years.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useWords } from '../language.tsx'
import { municipalitiesOf } from '../plan/municipalities.ts'
import { projectsQuery, themesQuery } from '../plan/queries.ts'
import { Drawing, useDrawingStyle } from '../ui/Drawing.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { SelectOne, wordsToChoose } from '../ui/SelectOne.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { CollaborationTable } from './CollaborationTable.tsx'
import { NetworkLinks } from './NetworkLinks.tsx'
import styles from './network.module.css'
import { pictureWords } from './picture-words.ts'
import { collaborationQuery, pictureQuery } from './queries.ts'

const route = getRouteApi('/signed-in/netwerk')

/** A picture of who works with whom, and a table that says the same. */
export function NetworkPage() {
  const words = useWords(pictureWords)
  const { usual } = useYears()
  const { jaar, project, thema, gemeente } = route.useSearch()
  const asked: CollaborationAsked = {
    year: jaar ?? usual,
    ...(project && { projectId: project }),
    ...(thema && { themeId: thema }),
    ...(gemeente && { municipality: gemeente }),
  }
  const rows = useQuery(collaborationQuery(asked))
  const count = rows.data?.length ?? 0
  return (
    <>
      <NetworkLinks />
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      <Filters year={asked.year} />
      {rows.isError && <ProblemNotice error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.isLoading && <TallyLoading />}
      {rows.data && count === 0 && (
        <EmptyState title={words.none(asked.year)}>
          <p>{words.noneHint}</p>
        </EmptyState>
      )}
      {rows.data && count > 0 && (
        <div className={styles.facts}>
          <section aria-labelledby="beeld">
            <h2 id="beeld">{words.picture}</h2>
            <p role="status" className={styles.hint}>
              {count > mostLines ? words.capped(mostLines, count) : words.all(count)}
            </p>
            <Picture asked={asked} />
          </section>
          <CollaborationTable rows={rows.data} year={asked.year} />
        </div>
      )}
    </>
  )
}

/** The picture as the server draws it. */
function Picture({ asked }: { asked: CollaborationAsked }) {
  const style = useDrawingStyle()
  const picture = useQuery(pictureQuery(asked, style))
  if (picture.isError) return <ProblemNotice error={picture.error} onRetry={() => void picture.refetch()} />
  if (picture.data === undefined) return <TallyLoading />
  return <Drawing svg={picture.data.svg} className={styles.picture} />
}

function Filters({ year }: { year: number }) {
  const words = useWords(pictureWords)
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { years } = useYears()
  const { data: projects } = useSuspenseQuery(projectsQuery())
  const { data: themes } = useSuspenseQuery(themesQuery)
  const narrow = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  return (
    <search className={styles.filters}>
      <YearSelect years={years} year={year} onChange={(jaar) => narrow({ jaar })} />
      <SelectOne
        label={words.theme}
        none={words.allThemes}
        options={themes}
        value={search.thema}
        onChange={(thema) => narrow({ thema })}
      />
      <SelectOne
        label={words.project}
        none={words.allProjects}
        options={projects}
        value={search.project}
        onChange={(project) => narrow({ project })}
      />
      <SelectOne
        label={words.municipality}
        none={words.allMunicipalities}
        options={wordsToChoose(municipalitiesOf(projects))}
        value={search.gemeente}
        onChange={(gemeente) => narrow({ gemeente })}
      />
    </search>
  )
}
