import { YearSelect } from '../indicators/YearSelect.tsx'
import styles from './staff.module.css'
import { useStaffYears } from './use-staff-years.ts'

/** Chooses the year of which a page of staff or means tells. */
export function YearFilter({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const { years } = useStaffYears()
  return (
    <search className={styles.filters}>
      <YearSelect years={years} year={year} onChange={onYear} />
    </search>
  )
}
