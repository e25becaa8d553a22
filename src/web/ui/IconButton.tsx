import type { ReactNode } from 'react'
import styles from './IconButton.module.css'

/** A button that is a sign only; its label says what it does. */
export function IconButton({
  label,
  onClick,
  children,
}: {
  label: string
  onClick: () => void
  /** The sign, hidden from who listens. */
  children: ReactNode
}) {
  return (
    <button type="button" aria-label={label} className={styles.button} onClick={onClick}>
      {children}
    </button>
  )
}
