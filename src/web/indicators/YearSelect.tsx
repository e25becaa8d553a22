import { NativeSelect } from '@mantine/core'
import { useWords } from '../language.tsx'
import styles from './indicators.module.css'
import { indicatorWords } from './words.ts'

/** Chooses a year; a year out of the usual ones stays in the list when it is asked for. */
export function YearSelect({
  years,
  year,
  onChange,
}: {
  years: readonly number[]
  year: number
  onChange: (year: number) => void
}) {
  const words = useWords(indicatorWords)
  const offered = years.includes(year) ? years : [year, ...years]
  return (
    <NativeSelect
      className={styles.year ?? ''}
      label={words.year}
      value={String(year)}
      data={offered.map(String)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  )
}
