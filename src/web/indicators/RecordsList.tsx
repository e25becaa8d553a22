import { formatValue } from '../../indicators/core/cells.ts'
import type { IndicatorRecord, Scale } from '../../indicators/core/model.ts'
import { yearOf } from '../../platform/core/calendar-date.ts'
import type { DossierId, EmployeeId, PartnerId } from '../../platform/core/ids.ts'
import type { Language } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { formatShortDate } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import styles from './indicators.module.css'
import { useAddress } from './use-address.ts'
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
  const { part } = useAddress()
  const mayOrganisation = useMay('organisation.read')
  const year = record.date === null ? part.year : yearOf(record.date)
  const href = addressOf(record, year, mayOrganisation)
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

/** The page of a record, or the page of its year; `null` for who may not open that. */
function addressOf(
  { recordKind, recordId }: IndicatorRecord,
  year: number,
  mayOrganisation: boolean,
): string | null {
  switch (recordKind) {
    case 'activity':
      return paths.registration('activiteit', recordId)
    case 'contact':
      return paths.registration('contact', recordId)
    case 'partner':
      return paths.partner(recordId as PartnerId)
    case 'dossier':
      return paths.dossier(recordId as DossierId)
    default:
      return mayOrganisation ? organisationAddress(recordKind, recordId, year) : null
  }
}

function organisationAddress(
  kind: Exclude<IndicatorRecord['recordKind'], 'activity' | 'contact' | 'partner' | 'dossier'>,
  id: string,
  year: number,
): string {
  switch (kind) {
    case 'employee':
      return paths.employee(id as EmployeeId)
    case 'assignment':
      return paths.employees(year)
    case 'communication':
      return paths.communication(year)
    default:
      return paths[kind](year)
  }
}
