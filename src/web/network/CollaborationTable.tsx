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
import rowStyles from '../ui/rows.module.css'
import { useNarrow } from '../ui/use-narrow.ts'
import styles from './network.module.css'
import { pictureWords } from './picture-words.ts'

const step = 40

interface Row extends Collaboration {
  theme: string
}

/** Every collaboration, the most first; as many as the picture has, and more when one asks for them. */
export function CollaborationTable({ rows, year }: { rows: readonly Collaboration[]; year: number }) {
  const words = useWords(pictureWords)
  const { data: themes } = useSuspenseQuery(themesQuery)
  const narrow = useNarrow()
  const [most, setMost] = useState(step)
  const shown = rows
    .slice(0, most)
    .map((row) => ({ ...row, theme: themes.find(({ id }) => id === row.themeId)?.name ?? '' }))
  const List = narrow ? Lines : Table
  return (
    <section aria-labelledby="tabel">
      <h2 id="tabel">{words.table}</h2>
      <List rows={shown} caption={words.caption(year)} />
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

interface Shown {
  rows: readonly Row[]
  caption: string
}

function Table({ rows, caption }: Shown) {
  const words = useWords(pictureWords)
  const language = useLanguage()
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'project', heading: words.project, cell: (row) => <ProjectLink row={row} /> },
        { key: 'partner', heading: words.partner, cell: (row) => <PartnerLink row={row} /> },
        {
          key: 'times',
          heading: words.times,
          numeric: true,
          cell: (row) => formatNumber(row.times, language),
        },
        { key: 'theme', heading: words.theme, cell: (row) => row.theme },
      ]}
      rows={rows}
      rowKey={keyOf}
    />
  )
}

/** On a phone a row is a few lines: the project, the partner, how often and for which theme. */
function Lines({ rows, caption }: Shown) {
  const words = useWords(pictureWords)
  const language = useLanguage()
  return (
    <>
      <p className={styles.hint}>{caption}</p>
      <ul className={rowStyles.list} aria-label={caption}>
        {rows.map((row) => (
          <li key={keyOf(row)} className={styles.line}>
            <ProjectLink row={row} />
            <PartnerLink row={row} />
            <span className={styles.hint}>
              {words.timesOf(formatNumber(row.times, language))} · {row.theme}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function ProjectLink({ row }: { row: Row }) {
  return (
    <PageLink href={paths.project(row.projectId)} className={styles.cell}>
      {row.project}
    </PageLink>
  )
}

function PartnerLink({ row }: { row: Row }) {
  return (
    <PageLink href={paths.partner(row.partnerId)} className={styles.cell}>
      {row.partner}
    </PageLink>
  )
}

function keyOf({ projectId, partnerId, themeId }: Row): string {
  return `${projectId} ${partnerId} ${themeId}`
}
