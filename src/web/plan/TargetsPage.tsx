import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { aimOf, TargetIndicator, type Targets } from '../../plan/core/target-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useMayEverywhere } from '../session/session.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { SelectOne } from '../ui/SelectOne.tsx'
import { targetsQuery } from './motion-queries.ts'
import { PlanLinks } from './PlanLinks.tsx'
import styles from './planning.module.css'
import { planningWords } from './planning-words.ts'
import { TargetCell } from './TargetCell.tsx'

const route = getRouteApi('/signed-in/plan/streefcijfers')

/** What the plan aims at: indicators by years, for the whole plan or for one theme. */
export function TargetsPage() {
  const words = useWords(planningWords)
  const { data: targets } = useSuspenseQuery(targetsQuery)
  const mayChange = useMayEverywhere('plan.write')
  return (
    <>
      <PlanLinks />
      <PageHeading
        title={words.targets}
        lead={<p>{mayChange ? words.targetsLead : words.targetsReadLead}</p>}
      />
      {targets === null ? (
        <EmptyState title={words.noTargets} />
      ) : (
        <TargetsTable targets={targets} mayChange={mayChange} />
      )}
    </>
  )
}

function TargetsTable({ targets, mayChange }: { targets: Targets; mayChange: boolean }) {
  const words = useWords(planningWords)
  const language = useLanguage()
  const { thema } = route.useSearch()
  const navigate = route.useNavigate()
  const theme = targets.themes.find(({ id }) => id === thema)
  const themeId = theme?.id ?? null
  const indicators = TargetIndicator.options.filter((one) => themeId === null || aimOf(one).byTheme)
  const targetOf = (indicator: TargetIndicator, year: number) =>
    targets.targets.find((one) => one.indicator === indicator && one.year === year && one.themeId === themeId)
      ?.value ?? null
  return (
    <>
      <SelectOne
        className={styles.themes}
        label={words.forTheme}
        none={words.wholePlan}
        options={targets.themes}
        value={themeId}
        onChange={(chosen) => void navigate({ search: { thema: chosen }, replace: true })}
      />
      <DataTable
        caption={`${targets.plan}, ${theme?.name ?? words.wholePlan}`}
        rows={indicators}
        rowKey={(indicator) => indicator}
        columns={[
          {
            key: 'indicator',
            heading: words.indicator,
            cell: (indicator) => (
              <>
                {indicator} {aimOf(indicator).name[language]}
                <span className={styles.unit}>{aimOf(indicator).unit[language]}</span>
              </>
            ),
          },
          ...targets.years.map((year) => ({
            key: String(year),
            heading: year,
            numeric: true,
            cell: (indicator: TargetIndicator) => (
              <TargetCell
                key={`${indicator} ${year} ${themeId}`}
                about={{ indicator, year, themeId }}
                value={targetOf(indicator, year)}
                mayChange={mayChange}
              />
            ),
          })),
        ]}
      />
    </>
  )
}
