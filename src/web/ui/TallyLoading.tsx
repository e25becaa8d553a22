import { defineWords } from '../../platform/core/language.ts'
import { useWords } from '../language.tsx'
import { Mark } from './Mark.tsx'
import styles from './TallyLoading.module.css'

const words = defineWords({ nl: { loading: 'Even turven…' }, en: { loading: 'Tallying…' } })

/** The loading sign: the strokes of the tally, drawn one by one; still when less movement is asked for. */
export function TallyLoading({ label }: { label?: string }) {
  const { loading } = useWords(words)
  return (
    <div className={styles.loading} role="status">
      <Mark size={56} className={styles.mark} />
      <span>{label ?? loading}</span>
    </div>
  )
}
