import { formatDate } from '../../platform/core/calendar-date.ts'
import { formatNumber, localeOf } from '../../platform/core/language.ts'
import type { Finding } from '../../review/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { findingWords } from './finding-words.ts'
import styles from './review.module.css'
import { linkOf, titleOf } from './reviewed-words.ts'

/** Why a registration is asked about, in words. */
export function FindingReason({ finding }: { finding: Finding }) {
  const words = useWords(findingWords)
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  switch (finding.finding) {
    case 'outlier': {
      const { about, usual, methods, compared } = finding
      const names = new Intl.ListFormat(localeOf(language)).format(methods.map((method) => words[method]))
      return (
        <>
          <p className={styles.why}>
            {words.participations(number(about.participations ?? 0))};{' '}
            {words.usually(number(usual.low), number(usual.high))}.
          </p>
          <p className={styles.quiet}>{words.methods(names, number(compared))}</p>
        </>
      )
    }
    case 'duplicate':
      return (
        <p className={styles.why}>
          {finding.about.recordKind === 'activity' ? words.doubleOf : words.doubleContactOf}{' '}
          <PageLink href={linkOf(finding.first)}>{titleOf(finding.first, language)}</PageLink> (
          {words.by(finding.first.registeredBy)}).
        </p>
      )
    case 'outsideTerm':
      return (
        <p className={styles.why}>
          {finding.start !== null && finding.about.date < finding.start
            ? words.beforeStart(formatDate(finding.start, language))
            : finding.end !== null && words.afterEnd(formatDate(finding.end, language))}
        </p>
      )
  }
}
