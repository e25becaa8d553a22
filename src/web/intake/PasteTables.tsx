import { Button } from '@mantine/core'
import { useState } from 'react'
import { type PasteColumn, pasteColumnNames, type SheetRow } from '../../intake/core/paste-model.ts'
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

/** The rows that are not added, each with every reason and what stands in it. */
export function RefusedRows({ pasting, refused }: { pasting: Pasting; refused: readonly Reason[] }) {
  const words = useWords(pasteWords)
  const language = useLanguage()
  const [shown, setShown] = useState(step)
  const byRow = new Map<number, Reason[]>()
  for (const reason of refused) byRow.set(reason.row, [...(byRow.get(reason.row) ?? []), reason])
  const rows = pasting.rows.filter(({ row }) => byRow.has(row))
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shown).map(({ row, cells }) => (
          <li key={row} className={styles.refused}>
            <span className={styles.row}>{words.rowNumber(row)}</span>
            <div>
              {byRow.get(row)?.map(({ column, sentence }) => (
                <p key={`${column} ${sentence.nl}`}>
                  {column !== null && <strong>{pasteColumnNames[column][language]}: </strong>}
                  {sentence[language]}
                </p>
              ))}
              <p className={styles.quiet}>{usedCells(pasting, cells).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
      <More left={rows.length - shown} onMore={() => setShown(shown + 4 * step)} />
    </>
  )
}

/** What stands in the cells that are used. */
function usedCells({ columns }: Pasting, cells: readonly string[]): string[] {
  return columns.flatMap((column, place) => (column !== null && cells[place] ? [cells[place]] : []))
}

const step = 25

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const words = useWords(pasteWords)
  if (left <= 0) return null
  return (
    <div>
      <Button variant="default" onClick={onMore}>
        {words.more}
      </Button>
    </div>
  )
}

/** The rows that will be added, as they were read. */
export function AddedTable({ pasting, rows }: { pasting: Pasting; rows: ReadonlySet<number> }) {
  const words = useWords(pasteWords)
  const language = useLanguage()
  const [shown, setShown] = useState(step)
  const lines = pasting.rows.filter(({ row }) => rows.has(row))
  return (
    <>
      <DataTable
        caption={words.addedCaption}
        rows={lines.slice(0, shown)}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: 'row', heading: words.row, cell: ({ row }) => row },
          ...cellColumns(pasting, language),
        ]}
      />
      <More left={lines.length - shown} onMore={() => setShown(shown + 4 * step)} />
    </>
  )
}

/** One column for each that is used, under the name by which Turfboek knows it. */
function cellColumns({ columns }: Pasting, language: Language): Column<SheetRow>[] {
  return columns.flatMap((column, place) =>
    column === null
      ? []
      : [
          {
            key: column,
            heading: pasteColumnNames[column][language],
            cell: ({ cells }: SheetRow) => cells[place] ?? '',
          },
        ],
  )
}
