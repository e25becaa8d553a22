import type { ReactNode } from 'react'
import styles from './Filters.module.css'

/** The fields that a list is narrowed by, beside each other as far as there is room. */
export function Filters({ children }: { children: ReactNode }) {
  return <search className={styles.filters}>{children}</search>
}
