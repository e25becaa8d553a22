import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { formatValue } from '../../indicators/core/cells.ts'
import type { ComparedIndicator, RecordList } from '../../indicators/core/model.ts'
import { periodName } from '../../indicators/core/periods.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Figure } from '../ui/Figure.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { namedText, nameOfCell } from './cells.ts'
import styles from './indicators.module.css'
import { type CellAsked, recordsQuery } from './queries.ts'
import { RecordsList } from './RecordsList.tsx'
import { useAddress } from './use-address.ts'
import { indicatorWords } from './words.ts'

interface Opened {
  indicator: ComparedIndicator
  cell: CellAsked
}

/** The records that make one figure, with the figure itself above them. */
export function RecordsSection({ indicator, cell }: Opened) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { named: key } = useAddress()
  const records = useInfiniteQuery(recordsQuery(cell))
  const table = (cell.figure === 'beside' ? indicator.beside : null) ?? indicator
  const named = [indicator.headline, ...indicator.summary].find((one) => one.key === key)
  const about = nameOfCell(indicator.rows, table, cell, language)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure opened is another list to begin at
  useEffect(() => heading.current?.focus(), [cell.row, cell.breakdown, cell.figure, key])
  const [first] = records.data?.pages ?? []
  const title = named
    ? `${named.label[language]}, ${periodName(cell, language)}`
    : `${table.label[language]}, ${about}, ${periodName(cell, language)}`
  return (
    <section id="lijst" className={styles.part} aria-labelledby="lijst-kop">
      <div className={styles.listHead}>
        <div>
          <h2 id="lijst-kop" ref={heading} tabIndex={-1}>
            {words.records(title)}
          </h2>
          {named && <Figure value={namedText(named, language)} unit={named.unit[language]} />}
          {named && first && (
            <p>
              {words.recordsOf(
                `${table.label[language]}, ${about}: ${formatValue(first.value, first.scale, language)} ${table.unit[language]}`,
              )}
            </p>
          )}
          {!named && first && (
            <Figure value={formatValue(first.value, first.scale, language)} unit={table.unit[language]} />
          )}
        </div>
        <CloseLink cell={cell} />
      </div>
      {records.isError && <ProblemNotice error={records.error} onRetry={() => void records.refetch()} />}
      {records.isLoading && <TallyLoading />}
      {first && <Pages records={records} first={first} />}
    </section>
  )
}

function Pages({
  records,
  first,
}: {
  records: ReturnType<typeof useInfiniteQuery<RecordList, Error, { pages: RecordList[] }>>
  first: RecordList
}) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const rows = records.data?.pages.flatMap((page) => page.records) ?? []
  if (rows.length === 0) return <EmptyState title={words.noRecords} />
  return (
    <>
      <RecordsList rows={rows} scale={first.scale} />
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
  )
}

function CloseLink({ cell }: { cell: CellAsked }) {
  const words = useWords(indicatorWords)
  const closed = paths.indicator(cell.code, {
    jaar: cell.year,
    kwartaal: cell.quarter,
    maand: cell.month,
    project: cell.projectId,
    gemeente: cell.municipality,
  })
  return (
    <Button component={PageLink} href={closed} variant="default">
      {words.close}
    </Button>
  )
}
