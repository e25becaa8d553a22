import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PartnerId } from '../../platform/core/ids.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useYears } from '../indicators/use-years.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { mergeWords } from './merge-words.ts'
import styles from './network.module.css'
import { mergePreviewQuery } from './queries.ts'

/** What a merge does to the count of partners of a year, before anybody does it. */
export function MergePreview({ partnerId, intoId }: { partnerId: PartnerId; intoId: PartnerId }) {
  const words = useWords(mergeWords)
  const language = useLanguage()
  const { years, usual } = useYears()
  const [year, setYear] = useState(usual)
  const preview = useQuery(mergePreviewQuery(partnerId, intoId, year))
  const changed = preview.data?.rows.filter(({ before, after }) => before !== after) ?? []
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <YearSelect years={years} year={year} onChange={setYear} />
      {preview.isError && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.isLoading && <p className={styles.hint}>{words.counting}</p>}
      {preview.data && changed.length === 0 && <p role="status">{words.unchanged(year)}</p>}
      {changed.length > 0 && (
        <DataTable
          caption={words.preview}
          columns={[
            { key: 'theme', heading: words.theme, cell: (row) => row.label[language] },
            {
              key: 'before',
              heading: words.before,
              numeric: true,
              cell: (row) => formatNumber(row.before, language),
            },
            {
              key: 'after',
              heading: words.after,
              numeric: true,
              cell: (row) => <strong>{formatNumber(row.after, language)}</strong>,
            },
          ]}
          rows={changed}
          rowKey={(row) => row.key ?? 'total'}
          strongRow={(row) => row.key === null}
        />
      )}
    </section>
  )
}
