import { Button } from '@mantine/core'
import { useState } from 'react'
import { type PasteColumn, pasteColumnNames } from '../../intake/core/paste-model.ts'
import type { Bilingual, Language } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import styles from './intake.module.css'
import type { Pasting } from './pasting.ts'
import { pasteWords } from './words.ts'

export interface Reason {
  row: number
  column: PasteColumn | null
  sentence: Bilingual
}

interface Line {
  row: number
  cells: readonly string[]
  reasons: readonly Reason[]
}

/** The rows that are not added, each with every reason and what stands in it. */
export function RefusedTable({
  pasting,
  refused,
  caption,
  heading,
}: {
  pasting: Pasting
  refused: readonly Reason[]
  caption?: string
  heading?: string
}) {
  const words = useWords(pasteWords)
  const language = useLanguage()
  const byRow = new Map<number, Reason[]>()
  for (const reason of refused) byRow.set(reason.row, [...(byRow.get(reason.row) ?? []), reason])
  const lines = pasting.rows
    .filter(({ row }) => byRow.has(row))
    .map(({ row, cells }) => ({ row, cells, reasons: byRow.get(row) ?? [] }))
  const why: Column<Line> = {
    key: 'why',
    heading: heading ?? words.why,
    cell: ({ reasons }) => (
      <ul className={styles.reasons}>
        {reasons.map(({ column, sentence }) => (
          <li key={`${column} ${sentence.nl}`}>
            {column !== null && <strong>{pasteColumnNames[column][language]}: </strong>}
            {sentence[language]}
          </li>
        ))}
      </ul>
    ),
  }
  return <RowsTable pasting={pasting} lines={lines} caption={caption ?? words.refusedCaption} extra={[why]} />
}

/** The rows that will be added, as they were read. */
export function AddedTable({ pasting, rows }: { pasting: Pasting; rows: ReadonlySet<number> }) {
  const words = useWords(pasteWords)
  const lines = pasting.rows.filter(({ row }) => rows.has(row)).map((row) => ({ ...row, reasons: [] }))
  return <RowsTable pasting={pasting} lines={lines} caption={words.addedCaption} extra={[]} />
}

const step = 25

function RowsTable({
  pasting,
  lines,
  caption,
  extra,
}: {
  pasting: Pasting
  lines: readonly Line[]
  caption: string
  extra: Column<Line>[]
}) {
  const words = useWords(pasteWords)
  const language = useLanguage()
  const [shown, setShown] = useState(step)
  return (
    <>
      <DataTable
        caption={caption}
        rows={lines.slice(0, shown)}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: 'row', heading: words.row, cell: ({ row }) => row },
          ...extra,
          ...cellColumns(pasting, language),
        ]}
      />
      {lines.length > shown && (
        <div>
          <Button variant="default" onClick={() => setShown(shown + 4 * step)}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  )
}

/** One column for each that is used, under the name by which Turfboek knows it. */
function cellColumns({ columns }: Pasting, language: Language): Column<Line>[] {
  return columns.flatMap((column, place) =>
    column === null
      ? []
      : [
          {
            key: column,
            heading: pasteColumnNames[column][language],
            cell: ({ cells }: Line) => cells[place] ?? '',
          },
        ],
  )
}
