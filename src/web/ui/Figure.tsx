import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage } from '../language.tsx'
import styles from './Figure.module.css'
import { PageLink } from './PageLink.tsx'

/** A large number with its unit, in the face of the report. */
export function Figure({
  value,
  unit,
  size = 'large',
  href,
}: {
  /** A number, or a number that is written already. */
  value: number | string
  unit: string
  size?: 'large' | 'small'
  /** Where the records behind the number are. */
  href?: string
}) {
  const language = useLanguage()
  const figure = (
    <>
      <span className={styles[size]}>
        {typeof value === 'number' ? formatNumber(value, language) : value}
      </span>{' '}
      <span className={styles.unit}>{unit}</span>
    </>
  )
  return (
    <p className={styles.figure}>
      {href === undefined ? (
        figure
      ) : (
        <PageLink href={href} className={styles.opens}>
          {figure}
        </PageLink>
      )}
    </p>
  )
}
