import { Button } from '@mantine/core'
import { IconArrowUp, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../language.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './dossier.module.css'
import { dossierWords } from './dossier-words.ts'

/** A list of which each row has fields of its own: rows are added at the end, moved up and taken out. */
export function DossierRows<Row>({
  legend,
  hint,
  name,
  add,
  rows,
  empty,
  error,
  onChange,
  children,
}: {
  legend: string
  hint?: string
  /** What a row is called, counted from 1. */
  name: (number: number) => string
  /** The words on the button that adds a row. */
  add: string
  rows: readonly Row[]
  /** The row that is added. */
  empty: Row
  error?: string | undefined
  onChange: (rows: Row[]) => void
  /** The fields of a row. */
  children: (row: Row, change: (part: Partial<Row>) => void, number: number) => ReactNode
}) {
  const words = useWords(dossierWords)
  const change = (place: number) => (part: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...part } : row)))
  const raise = (place: number) => {
    const moved = [...rows]
    moved.splice(place - 1, 0, ...moved.splice(place, 1))
    onChange(moved)
  }
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its fields hold no state of their own
        <fieldset key={place} className={styles.row} aria-label={name(place + 1)}>
          <div className={styles.rowFields}>{children(row, change(place), place + 1)}</div>
          <div className={styles.rowButtons}>
            {place > 0 && (
              <IconButton label={words.up(name(place + 1))} onClick={() => raise(place)}>
                <IconArrowUp aria-hidden="true" size={20} />
              </IconButton>
            )}
            <IconButton
              label={words.remove(name(place + 1))}
              onClick={() => onChange(rows.filter((_, at) => at !== place))}
            >
              <IconX aria-hidden="true" size={20} />
            </IconButton>
          </div>
        </fieldset>
      ))}
      {error && <p className={styles.error}>{error}</p>}
      <div>
        <Button variant="default" onClick={() => onChange([...rows, empty])}>
          {add}
        </Button>
      </div>
    </fieldset>
  )
}
