import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Asks } from '../../indicators/core/model.ts'
import { formatMonth } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { municipalitiesOf } from '../plan/municipalities.ts'
import { projectsQuery } from '../plan/queries.ts'
import styles from './indicators.module.css'
import { useAddress } from './use-address.ts'
import { useYears } from './use-years.ts'
import { indicatorWords } from './words.ts'
import { YearSelect } from './YearSelect.tsx'

const route = getRouteApi('/signed-in/cijfers/$code')

/**
 * The period and the part of the work: one project or one municipality. What an indicator does not
 * answer is not offered, unless the address asks for it: then it can be taken away here.
 */
export function Filters({ asks }: { asks: Asks | undefined }) {
  const navigate = route.useNavigate()
  const { part } = useAddress()
  const { years } = useYears()
  return (
    <div className={styles.filters}>
      <YearSelect
        years={years}
        year={part.year}
        onChange={(jaar) => void navigate({ search: (now) => ({ ...now, jaar }), replace: true })}
      />
      {((asks?.month ?? true) || part.month || part.quarter) && <PeriodSelect />}
      {((asks?.project ?? true) || part.projectId) && <ProjectSelect />}
      {((asks?.municipality ?? true) || part.municipality) && <MunicipalitySelect />}
    </div>
  )
}

/** The whole year, a quarter or a month: `k2` is the second quarter, `m3` is March. */
function PeriodSelect() {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const navigate = route.useNavigate()
  const { part } = useAddress()
  const chosen = part.month ? `m${part.month}` : part.quarter ? `k${part.quarter}` : ''
  const choose = (value: string) => {
    const number = Number(value.slice(1))
    const kwartaal = value.startsWith('k') ? number : undefined
    const maand = value.startsWith('m') ? number : undefined
    void navigate({ search: (now) => ({ ...now, kwartaal, maand }), replace: true })
  }
  return (
    <NativeSelect
      className={styles.period ?? ''}
      label={words.period}
      value={chosen}
      data={[
        { value: '', label: words.wholeYear },
        ...[1, 2, 3, 4].map((quarter) => ({ value: `k${quarter}`, label: words.quarter(quarter) })),
        ...Array.from({ length: 12 }, (_, index) => ({
          value: `m${index + 1}`,
          label: formatMonth(index + 1, language),
        })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}

function ProjectSelect() {
  const words = useWords(indicatorWords)
  const navigate = route.useNavigate()
  const { part } = useAddress()
  const { data: projects } = useSuspenseQuery(projectsQuery())
  return (
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
  )
}

function MunicipalitySelect() {
  const words = useWords(indicatorWords)
  const navigate = route.useNavigate()
  const { part } = useAddress()
  const { data: projects } = useSuspenseQuery(projectsQuery())
  return (
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
  )
}
