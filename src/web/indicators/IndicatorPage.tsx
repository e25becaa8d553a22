import { NativeSelect } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { IndicatorResult } from '../../indicators/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { municipalitiesOf } from '../plan/municipalities.ts'
import { projectsQuery } from '../plan/queries.ts'
import { Figure } from '../ui/Figure.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { figureOf } from './cells.ts'
import { IndicatorChart } from './IndicatorChart.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import styles from './indicators.module.css'
import { indicatorQuery } from './queries.ts'
import { RecordsSection } from './RecordsSection.tsx'
import { useAddress } from './use-address.ts'
import { useYears } from './use-years.ts'
import { indicatorWords } from './words.ts'
import { YearSelect } from './YearSelect.tsx'

const route = getRouteApi('/signed-in/cijfers/$code')

/** One indicator: what it means, its chart, its table, and the records behind the figure one opens. */
export function IndicatorPage() {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const { code } = route.useParams()
  const { part } = useAddress()
  const indicator = useQuery(indicatorQuery(code, part))
  return (
    <>
      <PageHeading
        title={indicator.data?.title[language] ?? words.code(code)}
        above={
          <>
            <PageLink href={paths.indicators(part.year)}>{words.back}</PageLink> · {words.code(code)}
          </>
        }
        lead={indicator.data && <p>{indicator.data.sentence[language]}</p>}
      />
      <Filters />
      {indicator.isError && (
        <ProblemNotice error={indicator.error} onRetry={() => void indicator.refetch()} />
      )}
      {indicator.isLoading && <TallyLoading />}
      {indicator.data && <Findings indicator={indicator.data} />}
    </>
  )
}

function Findings({ indicator }: { indicator: IndicatorResult }) {
  const language = useLanguage()
  const { part, cell } = useAddress()
  return (
    <>
      <Figure
        value={figureOf(indicator.cells, null, null)}
        unit={indicator.unit[language]}
        href={paths.records({ ...part, code: indicator.code })}
      />
      {indicator.beside && (
        <Figure
          size="small"
          value={figureOf(indicator.beside.cells, null, null)}
          unit={indicator.beside.label[language]}
          href={paths.records({ ...part, code: indicator.code, beside: true })}
        />
      )}
      <IndicatorChart code={indicator.code} part={part} />
      <IndicatorTable indicator={indicator} />
      {cell && <RecordsSection indicator={indicator} cell={{ ...part, ...cell, code: indicator.code }} />}
    </>
  )
}

/** The year, and the part of the work: one project or one municipality. */
function Filters() {
  const words = useWords(indicatorWords)
  const navigate = route.useNavigate()
  const { part } = useAddress()
  const { years } = useYears()
  const { data: projects } = useSuspenseQuery(projectsQuery())
  return (
    <div className={styles.filters}>
      <YearSelect
        years={years}
        year={part.year}
        onChange={(jaar) => void navigate({ search: (now) => ({ ...now, jaar }), replace: true })}
      />
      <NativeSelect
        label={words.project}
        value={part.projectId ?? ''}
        data={[
          { value: '', label: words.allProjects },
          ...projects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          const project = projects.find(({ id }) => id === event.currentTarget.value)?.id
          void navigate({ search: (now) => ({ ...now, project }), replace: true })
        }}
      />
      <NativeSelect
        label={words.municipality}
        value={part.municipality ?? ''}
        data={[
          { value: '', label: words.allMunicipalities },
          ...municipalitiesOf(projects).map((name) => ({ value: name, label: name })),
        ]}
        onChange={(event) => {
          const gemeente = event.currentTarget.value || undefined
          void navigate({ search: (now) => ({ ...now, gemeente }), replace: true })
        }}
      />
    </div>
  )
}
