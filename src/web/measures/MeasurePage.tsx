import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { foldNames, type MeasureWithValues, type MeasureYear } from '../../registration/core/measure-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { amountInWords } from './amount.ts'
import { MeasureChart } from './MeasureChart.tsx'
import { MeasureFormDialog } from './MeasureFormDialog.tsx'
import styles from './measures.module.css'
import { NoteValueDialog } from './NoteValueDialog.tsx'
import { forgetMeasures, measureQuery } from './queries.ts'
import { Reached } from './Reached.tsx'
import { ValuesTable } from './ValuesTable.tsx'
import { measureWords } from './words.ts'

const route = getRouteApi('/signed-in/projecten/eigen-indicator/$id')

/** One measure: its years with what was aimed at, in a picture and a table, and all its values. */
export function MeasurePage() {
  const words = useWords(measureWords)
  const language = useLanguage()
  const { id } = route.useParams()
  const { data: measure } = useSuspenseQuery(measureQuery(id))
  const mayWrite = useMay('measure.write', measure.projectId)
  const years = measure.years.filter(({ figure }) => figure !== null)
  const [latest] = years
  return (
    <>
      <PageHeading
        title={measure.name}
        above={<PageLink href={paths.project(measure.projectId)}>{measure.project}</PageLink>}
        lead={
          <p>
            {measure.unit}, {foldNames[measure.fold][language]}
            {measure.endedOn !== null && `, ${words.ended(formatDate(measure.endedOn, language))}`}
          </p>
        }
        actions={mayWrite && <Actions measure={measure} />}
      />
      <div className={styles.page}>
        {latest === undefined ? (
          <EmptyState title={words.noValues} />
        ) : (
          <>
            {years.length > 1 && <MeasureChart id={id} heading={words.chartYears} year={undefined} />}
            <MeasureChart id={id} heading={words.chartMonths(latest.year)} year={latest.year} />
          </>
        )}
        {measure.years.length > 0 && <YearsTable measure={measure} />}
        {measure.values.length > 0 && <ValuesTable measure={measure} mayWrite={mayWrite} />}
      </div>
    </>
  )
}

function Actions({ measure }: { measure: MeasureWithValues }) {
  const words = useWords(measureWords)
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'note' | 'edit' | 'withdraw' | null>(null)
  const close = () => setAsking(null)
  const { id, projectId, name, version } = measure
  return (
    <>
      <Button onClick={() => setAsking('note')}>{words.note}</Button>
      <Button variant="default" onClick={() => setAsking('edit')}>
        {words.edit}
      </Button>
      <Button variant="default" onClick={() => setAsking('withdraw')}>
        {words.withdraw}
      </Button>
      <NoteValueDialog measure={measure} opened={asking === 'note'} onClose={close} />
      <MeasureFormDialog projectId={projectId} measure={measure} opened={asking === 'edit'} onClose={close} />
      <ReasonDialog
        opened={asking === 'withdraw'}
        onClose={close}
        title={words.withdrawOf(name)}
        lead={words.withdrawLead}
        label={words.withdraw}
        act={async (reason) => {
          await api.measures.withdraw({ id, seenVersion: version, reason })
          await navigate({ to: paths.project(projectId) })
          await forgetMeasures(queryClient)
        }}
      />
    </>
  )
}

function YearsTable({ measure }: { measure: MeasureWithValues }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const { decimals, unit } = measure
  const amount = (value: MeasureYear['figure']) =>
    value === null ? words.empty : amountInWords(value, decimals, language)
  return (
    <section aria-labelledby="per-jaar" className={styles.section}>
      <h2 id="per-jaar">{words.perYear}</h2>
      <DataTable
        caption={`${words.perYear}: ${measure.name} (${unit})`}
        rows={measure.years}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', heading: words.year, cell: ({ year }) => year },
          { key: 'figure', heading: words.figure, numeric: true, cell: ({ figure }) => amount(figure) },
          { key: 'target', heading: words.targetColumn, numeric: true, cell: ({ target }) => amount(target) },
          {
            key: 'reached',
            heading: words.reachedColumn,
            cell: ({ figure, target }) =>
              figure === null || target === null ? (
                words.empty
              ) : (
                <Reached figure={figure} target={target} decimals={decimals} />
              ),
          },
          { key: 'count', heading: words.countColumn, numeric: true, cell: ({ values }) => values },
        ]}
      />
    </section>
  )
}
