import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { IndicatorResult } from '../../indicators/core/model.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Figure } from '../ui/Figure.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { nameOfCell } from './cells.ts'
import styles from './indicators.module.css'
import { type CellAsked, recordsQuery } from './queries.ts'
import { RecordsList } from './RecordsList.tsx'
import { indicatorWords } from './words.ts'

/** The records that make one figure, with the figure itself above them. */
export function RecordsSection({ indicator, cell }: { indicator: IndicatorResult; cell: CellAsked }) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const records = useInfiniteQuery(recordsQuery(cell))
  const name = nameOfCell(indicator, cell.themeId, cell.breakdown, language)
  const beside = cell.figure === 'beside' ? indicator.beside : null
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure opened is another list to begin at
  useEffect(() => heading.current?.focus(), [cell.themeId, cell.breakdown, cell.figure])
  const [first] = records.data?.pages ?? []
  const rows = records.data?.pages.flatMap((page) => page.records) ?? []
  return (
    <section id="lijst" className={styles.part} aria-labelledby="lijst-kop">
      <div className={styles.listHead}>
        <div>
          <h2 id="lijst-kop" ref={heading} tabIndex={-1}>
            {words.records(`${beside?.label[language] ?? indicator.title[language]}, ${name}, ${cell.year}`)}
          </h2>
          {first && <Figure value={first.value} unit={(beside?.label ?? indicator.unit)[language]} />}
        </div>
        <CloseLink cell={cell} />
      </div>
      {records.isError && <ProblemNotice error={records.error} onRetry={() => void records.refetch()} />}
      {records.isLoading && <TallyLoading />}
      {first && rows.length === 0 && <EmptyState title={words.noRecords} />}
      {first && rows.length > 0 && (
        <>
          <RecordsList rows={rows} />
          <p className={styles.quiet} role="status">
            {words.recordsLead(formatNumber(rows.length, language), formatNumber(first.total, language))}
          </p>
          {records.hasNextPage && (
            <div>
              <Button
                variant="default"
                loading={records.isFetchingNextPage}
                onClick={() => void records.fetchNextPage()}
              >
                {words.more}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

function CloseLink({ cell }: { cell: CellAsked }) {
  const words = useWords(indicatorWords)
  const closed = paths.indicator(cell.code, {
    jaar: cell.year,
    project: cell.projectId,
    gemeente: cell.municipality,
  })
  return (
    <Button component={PageLink} href={closed} variant="default">
      {words.close}
    </Button>
  )
}
