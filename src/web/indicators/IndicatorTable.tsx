import type { IndicatorResult } from '../../indicators/core/model.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { brokenDown, figureOf, nameOfCell } from './cells.ts'
import styles from './indicators.module.css'
import { useAddress } from './use-address.ts'
import { indicatorWords } from './words.ts'

interface Row {
  /** `null` is the row of totals. */
  id: string | null
  name: string
}

/** Themes by columns; every figure opens the records behind it. */
export function IndicatorTable({ indicator }: { indicator: IndicatorResult }) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { part } = useAddress()
  const rows: Row[] = [...indicator.themes, { id: null, name: words.total }]
  const columns: Column<Row>[] = [
    { key: 'theme', heading: words.theme, cell: (row) => row.name },
    ...brokenDown(indicator).map(({ key, label }) => ({
      key,
      heading: label[language],
      numeric: true,
      cell: (row: Row) => <CellLink indicator={indicator} themeId={row.id} breakdown={key} />,
    })),
    {
      key: 'total',
      heading: <strong>{words.total}</strong>,
      numeric: true,
      cell: (row) => <CellLink indicator={indicator} themeId={row.id} breakdown={null} />,
    },
  ]
  return (
    <section className={styles.part} aria-labelledby="tabel">
      <h2 id="tabel">{words.table}</h2>
      <DataTable
        caption={words.tableCaption(indicator.title[language], part.year)}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id ?? 'total'}
        strongRow={(row) => row.id === null}
      />
      {!indicator.adds && <p className={styles.quiet}>{words.notAdding}</p>}
    </section>
  )
}

function CellLink({
  indicator,
  themeId,
  breakdown,
}: {
  indicator: IndicatorResult
  themeId: string | null
  breakdown: string | null
}) {
  const language = useLanguage()
  const { part, cell } = useAddress()
  const value = formatNumber(figureOf(indicator.cells, themeId, breakdown), language)
  const [theme, kind] = [themeId ?? undefined, breakdown ?? undefined]
  const open = cell?.figure === 'main' && cell.themeId === theme && cell.breakdown === kind
  return (
    <PageLink
      href={paths.records({ ...part, code: indicator.code, themeId: theme, breakdown: kind })}
      className={styles.cell}
      aria-current={open ? 'true' : undefined}
      aria-label={`${value} ${indicator.unit[language]}: ${nameOfCell(indicator, theme, kind, language)}`}
    >
      {value}
    </PageLink>
  )
}
