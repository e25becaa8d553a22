import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../platform/core/language.ts'
import type { Collaboration } from '../../registration/core/network-api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { themesQuery } from '../plan/queries.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './network.module.css'
import { pictureWords } from './picture-words.ts'

const step = 40

/** Every collaboration, the most first; as many as the picture has, and more when one asks for them. */
export function CollaborationTable({ rows, year }: { rows: readonly Collaboration[]; year: number }) {
  const words = useWords(pictureWords)
  const language = useLanguage()
  const { data: themes } = useSuspenseQuery(themesQuery)
  const [most, setMost] = useState(step)
  return (
    <section aria-labelledby="tabel">
      <h2 id="tabel">{words.table}</h2>
      <DataTable
        caption={words.caption(year)}
        columns={[
          {
            key: 'project',
            heading: words.project,
            cell: (row) => (
              <PageLink href={paths.project(row.projectId)} className={styles.cell}>
                {row.project}
              </PageLink>
            ),
          },
          {
            key: 'partner',
            heading: words.partner,
            cell: (row) => (
              <PageLink href={paths.partner(row.partnerId)} className={styles.cell}>
                {row.partner}
              </PageLink>
            ),
          },
          {
            key: 'times',
            heading: words.times,
            numeric: true,
            cell: (row) => formatNumber(row.times, language),
          },
          {
            key: 'theme',
            heading: words.theme,
            cell: (row) => themes.find(({ id }) => id === row.themeId)?.name ?? '',
          },
        ]}
        rows={rows.slice(0, most)}
        rowKey={(row) => `${row.projectId} ${row.partnerId} ${row.themeId}`}
      />
      {rows.length > most && (
        <div>
          <Button variant="default" onClick={() => setMost(most + 5 * step)}>
            {words.more}
          </Button>
        </div>
      )}
    </section>
  )
}
