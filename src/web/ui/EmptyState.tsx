import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { Mark } from './Mark.tsx'

/** What a list shows when there is nothing in it: a blank tally, why it is empty, and what to do. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Mark size={64} strokes={0} />
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}
