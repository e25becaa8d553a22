import type { IndicatorRecord } from '../../indicators/core/model.ts'
import type { PartnerId } from '../../platform/core/ids.ts'
import { formatNumber, type Language } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { formatShortDate } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import styles from './indicators.module.css'
import { indicatorWords } from './words.ts'

interface Rows {
  rows: readonly IndicatorRecord[]
}

/** Records as a table, and on a phone as lines: the record, and beneath it what it is about. */
export function RecordsList({ rows }: Rows) {
  return useNarrow() ? <RecordsLines rows={rows} /> : <RecordsTable rows={rows} />
}

function RecordsLines({ rows }: Rows) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const about = ({ date, project, weight }: IndicatorRecord) => [
    ...(date === null ? [] : [formatShortDate(date, language)]),
    project,
    words.counts(formatNumber(weight, language)),
  ]
  return (
    <ul className={styles.lines} aria-label={words.recordsCaption}>
      {rows.map((record) => (
        <li key={keyOf(record)}>
          <RecordLink record={record} language={language} />
          <span className={styles.quiet}>{about(record).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

function RecordsTable({ rows }: Rows) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const columns: Column<IndicatorRecord>[] = [
    {
      key: 'what',
      heading: words.what,
      cell: (record) => <RecordLink record={record} language={language} />,
    },
    ...(rows.some((record) => record.date !== null) ? [dateColumn(words.date, language)] : []),
    { key: 'project', heading: words.project, cell: (record) => record.project },
    { key: 'theme', heading: words.theme, cell: (record) => record.theme },
    {
      key: 'weight',
      heading: words.weight,
      numeric: true,
      cell: (record) => formatNumber(record.weight, language),
    },
  ]
  return <DataTable caption={words.recordsCaption} columns={columns} rows={rows} rowKey={keyOf} />
}

function RecordLink({ record, language }: { record: IndicatorRecord; language: Language }) {
  return (
    <PageLink href={addressOf(record)} className={styles.record}>
      {record.label[language]}
    </PageLink>
  )
}

function dateColumn(heading: string, language: Language): Column<IndicatorRecord> {
  return {
    key: 'date',
    heading,
    cell: (record) => (record.date === null ? '' : formatShortDate(record.date, language)),
  }
}

function keyOf({ recordId, projectId }: IndicatorRecord): string {
  return `${recordId} ${projectId}`
}

function addressOf({ recordKind, recordId }: IndicatorRecord): string {
  switch (recordKind) {
    case 'activity':
      return paths.registration('activiteit', recordId)
    case 'contact':
      return paths.registration('contact', recordId)
    case 'partner':
      return paths.partner(recordId as PartnerId)
  }
}
