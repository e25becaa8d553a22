import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ComparedIndicator } from '../../indicators/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { hasOwnColumns } from './cells.ts'
import { DefinitionSection } from './DefinitionSection.tsx'
import { Filters } from './Filters.tsx'
import { Headline } from './Headline.tsx'
import { IndicatorChart } from './IndicatorChart.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import styles from './indicators.module.css'
import { indicatorQuery } from './queries.ts'
import { RecordsSection } from './RecordsSection.tsx'
import { SeriesSection } from './SeriesSection.tsx'
import { useAddress } from './use-address.ts'
import { indicatorWords } from './words.ts'

const route = getRouteApi('/signed-in/cijfers/$code')

/** One indicator: what it means, its chart, its table, three years, and the records behind a figure. */
export function IndicatorPage() {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const { code } = route.useParams()
  const { part } = useAddress()
  const indicator = useQuery(indicatorQuery(code, part))
  const shown = indicator.data?.code === code ? indicator.data : undefined
  return (
    <>
      <PageHeading
        title={shown?.title[language] ?? words.code(code)}
        above={
          <>
            <PageLink href={paths.indicators(part.year)}>{words.back}</PageLink> · {words.code(code)}
          </>
        }
        lead={shown && <p>{shown.sentence[language]}</p>}
      />
      <Filters asks={shown?.asks} />
      {indicator.isError && (
        <ProblemNotice error={indicator.error} onRetry={() => void indicator.refetch()} />
      )}
      {indicator.isLoading && <TallyLoading />}
      {shown && !indicator.isError && <Findings indicator={shown} />}
    </>
  )
}

function Findings({ indicator }: { indicator: ComparedIndicator }) {
  const words = useWords(indicatorWords)
  const mayPeople = useMay('people.read')
  const { part, cell } = useAddress()
  const mayList = !indicator.ofPeople || mayPeople
  if (indicator.cells.length === 0 && (indicator.beside?.cells.length ?? 0) === 0) {
    return (
      <>
        <EmptyState title={words.nothingTitle}>
          <p>{words.nothingLead}</p>
        </EmptyState>
        <SeriesSection code={indicator.code} part={part} />
        <DefinitionSection indicator={indicator} part={part} mayList={mayList} />
      </>
    )
  }
  return (
    <>
      <Headline indicator={indicator} part={part} mayList={mayList} />
      <section className={styles.part} aria-labelledby="grafiek">
        <h2 id="grafiek">{words.chart}</h2>
        <IndicatorChart of="chart" code={indicator.code} part={part} />
      </section>
      <IndicatorTable indicator={indicator} figure="main" mayList={mayList} />
      {hasOwnColumns(indicator) && <IndicatorTable indicator={indicator} figure="beside" mayList={mayList} />}
      {cell && mayList && (
        <RecordsSection indicator={indicator} cell={{ ...part, ...cell, code: indicator.code }} />
      )}
      {cell && !mayList && <p id="lijst">{words.closedList}</p>}
      <SeriesSection code={indicator.code} part={part} />
      <DefinitionSection indicator={indicator} part={part} mayList={mayList} />
    </>
  )
}
