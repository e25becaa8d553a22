import { type ReactNode, useEffect } from 'react'
import styles from './PageHeading.module.css'

/** The heading and title of a page; the shell moves the focus to it when a page is opened. */
export function PageHeading({
  title,
  above,
  lead,
  actions,
  compact = false,
}: {
  title: string
  /** A word above the heading: where this page belongs. */
  above?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** Small, so that a form begins high on a phone. */
  compact?: boolean
}) {
  useEffect(() => {
    document.title = `${title} · Turfboek`
  }, [title])
  return (
    <header className={compact ? `${styles.heading} ${styles.compact}` : styles.heading}>
      <div className={styles.text}>
        {above && <p className={styles.above}>{above}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
