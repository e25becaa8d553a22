import { usedColumns } from '../../indicators/core/cells.ts'
import type { CellPlace, ComparedIndicator } from '../../indicators/core/model.ts'
import { periodName } from '../../indicators/core/periods.ts'
import { formatExact } from '../../platform/core/exact.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { nameOfCell, shownOf } from './cells.ts'
import styles from './indicators.module.css'
import { useAddress } from './use-address.ts'
import { indicatorWords } from './words.ts'

interface Row {
  /** `null` is the row of totals. */
  key: string | null
  name: string
}

interface Shown {
  indicator: ComparedIndicator
  figure: CellPlace['figure']
  mayList: boolean
}

/** Rows by columns; every figure opens the records behind it. */
export function IndicatorTable({ indicator, figure, mayList }: Shown) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { part } = useAddress()
  const table = figure === 'main' ? indicator : indicator.beside
  if (table === null) return null
  const title = table.label[language]
  const about = indicator.rows.length === 1 ? title : words.perRow(title, indicator.rowsLabel[language])
  const rows: Row[] = [
    ...indicator.rows.map(({ key, label }) => ({ key, name: label[language] })),
    ...(indicator.totals && indicator.rows.length !== 1 ? [{ key: null, name: words.total }] : []),
  ]
  const cell = (breakdown: string | null) => (row: Row) => (
    <CellLink indicator={indicator} at={{ figure, row: row.key, breakdown }} mayList={mayList} />
  )
  const columns: Column<Row>[] = [
    { key: 'row', heading: indicator.rowsLabel[language], cell: (row) => row.name },
    ...usedColumns(table).map(({ key, label }) => ({
      key,
      heading: label[language],
      numeric: true,
      cell: cell(key),
    })),
    ...(indicator.totals
      ? [{ key: 'total', heading: <strong>{words.total}</strong>, numeric: true, cell: cell(null) }]
      : []),
    ...targetColumn(indicator, figure, words.targets, language),
  ]
  const id = figure === 'main' ? 'tabel' : 'tabel-ernaast'
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.besideTitle}>
        {figure === 'main' ? words.table : title}
      </h2>
      <DataTable
        caption={words.tableCaption(about, table.unit[language], periodName(part, language))}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key ?? 'total'}
        strongRow={(row) => row.key === null}
      />
      {!table.adds && <p className={styles.quiet}>{words.notAdding}</p>}
      {!mayList && <p className={styles.quiet}>{words.closedList}</p>}
    </section>
  )
}

/** What is aimed at for each row, when something is. */
function targetColumn(
  { targets, headline }: ComparedIndicator,
  figure: CellPlace['figure'],
  heading: string,
  language: 'nl' | 'en',
): Column<Row>[] {
  if (figure === 'beside' || !targets.some(({ row }) => row !== null)) return []
  const aimOf = (key: string | null) => targets.find(({ row }) => row === key)
  return [
    {
      key: 'target',
      heading,
      numeric: true,
      cell: ({ key }) => {
        const aim = aimOf(key)
        return aim ? formatExact(aim.value, headline.decimals, language) : ''
      },
    },
  ]
}

function CellLink({
  indicator,
  at,
  mayList,
}: {
  indicator: ComparedIndicator
  at: CellPlace
  mayList: boolean
}) {
  const language = useLanguage()
  const { part, cell } = useAddress()
  const value = shownOf(indicator, at, language)
  if (!mayList) return <span className={styles.plainCell}>{value}</span>
  const [row, breakdown] = [at.row ?? undefined, at.breakdown ?? undefined]
  const table = (at.figure === 'beside' ? indicator.beside : null) ?? indicator
  const open = cell?.figure === at.figure && cell.row === row && cell.breakdown === breakdown
  return (
    <PageLink
      href={paths.records({ ...part, code: indicator.code, row, breakdown, beside: at.figure === 'beside' })}
      className={styles.cell}
      aria-current={open ? 'true' : undefined}
      aria-label={`${value} ${table.unit[language]}: ${nameOfCell(indicator.rows, table, { row, breakdown }, language)}`}
    >
      {value}
    </PageLink>
  )
}
