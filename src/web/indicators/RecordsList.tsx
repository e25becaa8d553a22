import { formatValue } from '../../indicators/core/cells.ts'
import type { IndicatorRecord, Scale } from '../../indicators/core/model.ts'
import type { PartnerId } from '../../platform/core/ids.ts'
import type { Language } from '../../platform/core/language.ts'
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
  /** How their weights are read. */
  scale: Scale
}

/** Records as a table, and on a phone as lines: the record, and beneath it what it is about. */
export function RecordsList(listed: Rows) {
  return useNarrow() ? <RecordsLines {...listed} /> : <RecordsTable {...listed} />
}

function RecordsLines({ rows, scale }: Rows) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const about = ({ date, project, weight }: IndicatorRecord) => [
    ...(date === null ? [] : [formatShortDate(date, language)]),
    ...(project === null ? [] : [project]),
    words.counts(formatValue(weight, scale, language)),
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

function RecordsTable({ rows, scale }: Rows) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const columns: Column<IndicatorRecord>[] = [
    {
      key: 'what',
      heading: words.what,
      cell: (record) => <RecordLink record={record} language={language} />,
    },
    ...(rows.some((record) => record.date !== null) ? [dateColumn(words.date, language)] : []),
    ...(rows.some((record) => record.project !== null)
      ? [{ key: 'project', heading: words.project, cell: (record: IndicatorRecord) => record.project }]
      : []),
    { key: 'under', heading: words.under, cell: (record) => record.under[language] },
    {
      key: 'weight',
      heading: words.weight,
      numeric: true,
      cell: (record) => formatValue(record.weight, scale, language),
    },
  ]
  return <DataTable caption={words.recordsCaption} columns={columns} rows={rows} rowKey={keyOf} />
}

function RecordLink({ record, language }: { record: IndicatorRecord; language: Language }) {
  const href = addressOf(record)
  const label = record.label[language]
  if (href === null) return <span className={styles.record}>{label}</span>
  return (
    <PageLink href={href} className={styles.record}>
      {label}
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

function keyOf({ recordKind, recordId }: IndicatorRecord): string {
  return `${recordKind} ${recordId}`
}

/** The page of a record; `null` while it has none. */
function addressOf({ recordKind, recordId }: IndicatorRecord): string | null {
  switch (recordKind) {
    case 'activity':
      return paths.registration('activiteit', recordId)
    case 'contact':
      return paths.registration('contact', recordId)
    case 'partner':
      return paths.partner(recordId as PartnerId)
    default:
      return null
  }
}
