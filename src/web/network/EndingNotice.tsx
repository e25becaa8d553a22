import type { ReactNode } from 'react'
import type { AgreementRecord } from '../../network/core/agreement-model.ts'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Notice } from '../ui/Notice.tsx'
import { agreementWords } from './agreement-words.ts'
import styles from './network.module.css'

/** That agreements end soon, with which partner and when; nothing when none does. */
export function EndingNotice({
  agreements,
  children,
}: {
  /** Those that end soon. */
  agreements: readonly AgreementRecord[]
  children?: ReactNode
}) {
  const words = useWords(agreementWords)
  const language = useLanguage()
  if (agreements.length === 0) return null
  return (
    <div className={styles.notice}>
      <Notice tone="brick">
        <p>
          <strong>{words.endingTitle(agreements.length)}</strong>
        </p>
        <ul className={styles.plain}>
          {agreements.map(({ id, partner, end }) => (
            <li key={id}>
              {words.ending(partner, end === null ? words.unknown : formatDate(end, language))}
            </li>
          ))}
        </ul>
        {children}
      </Notice>
    </div>
  )
}
