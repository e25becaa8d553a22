import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage } from '../language.tsx'
import styles from './Figure.module.css'

/** A large number with its unit, in the face of the report. */
export function Figure({
  value,
  unit,
  size = 'large',
}: {
  value: number
  unit: string
  size?: 'large' | 'small'
}) {
  const language = useLanguage()
  return (
    <p className={styles.figure}>
      <span className={styles[size]}>{formatNumber(value, language)}</span>{' '}
      <span className={styles.unit}>{unit}</span>
    </p>
  )
}
