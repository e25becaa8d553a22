import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode, Ref } from 'react'
import styles from './Notice.module.css'

/** A message in the page: brick for what must be looked at, moss for what went well. */
export function Notice({
  tone,
  role,
  children,
  ref,
}: {
  tone: 'brick' | 'moss'
  role?: 'alert' | 'status'
  children: ReactNode
  ref?: Ref<HTMLDivElement>
}) {
  const Sign = tone === 'brick' ? IconAlertTriangle : IconInfoCircle
  return (
    <div ref={ref} className={`${styles.notice} ${styles[tone]}`} role={role} tabIndex={ref ? -1 : undefined}>
      <Sign aria-hidden="true" size={22} className={styles.sign} />
      <div className={styles.body}>{children}</div>
    </div>
  )
}
