import type { Marked } from '../../platform/core/marked.ts'
import styles from './MarkedText.module.css'

/** A text with the words that were looked for marked. */
export function MarkedText({ pieces }: { pieces: readonly Marked[] }) {
  return pieces.map(({ text, marked }, place) => {
    const key = `${place} ${text}`
    return marked ? (
      <mark key={key} className={styles.mark}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
