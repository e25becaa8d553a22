import { type Funding, fundingSourceNames } from '../../organisation/core/staff-model.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { everyMeansWord } from './every-word.ts'
import { grandTotal, sourcesOf, type TotalsRow, totalsOf } from './funding-totals.ts'
import styles from './staff.module.css'

/** What each theme gets from each source, in whole euro, with the totals. */
export function FundingTotals({ year, funding }: { year: number; funding: readonly Funding[] }) {
  const words = useWords(everyMeansWord)
  const language = useLanguage()
  const all = grandTotal(funding)
  const euro = (cents: number | undefined) =>
    cents === undefined ? '–' : formatNumber(Math.round(cents / 100), language)
  const nameOf = (row: TotalsRow) => (row === all ? words.total : (row.theme ?? words.all))
  return (
    <section aria-labelledby="totalen" className={styles.section}>
      <h2 id="totalen">{words.totals}</h2>
      <DataTable
        caption={words.totalsCaption(year)}
        rows={[...totalsOf(funding), all]}
        rowKey={nameOf}
        strongRow={(row) => row === all}
        columns={[
          { key: 'theme', heading: words.theme, cell: nameOf },
          ...sourcesOf(funding).map((source) => ({
            key: source,
            heading: fundingSourceNames[source][language],
            numeric: true,
            cell: ({ bySource }: TotalsRow) => euro(bySource.get(source)),
          })),
          { key: 'total', heading: words.total, numeric: true, cell: ({ total }) => euro(total) },
        ]}
      />
    </section>
  )
}
