import { Button } from '@mantine/core'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { monthName, monthOf } from '../../registration/core/month.ts'
import type { ReviewedMonth } from '../../review/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { formatMoment } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { monthWords } from './month-words.ts'
import styles from './review.module.css'

/** One month: what it holds, what is still to be answered, who closed or reopened it. */
export function MonthItem({
  month,
  onClose,
  onReopen,
}: {
  month: ReviewedMonth
  onClose: (month: ReviewedMonth) => void
  onReopen: (month: ReviewedMonth) => void
}) {
  const words = useWords(monthWords)
  const language = useLanguage()
  const { closing, reopened, over, open, weeks } = month
  const name = monthName(month.month, language)
  const address = { jaar: Number(month.month.slice(0, 4)), maand: Number(month.month.slice(5)) }
  const begun = month.month <= monthOf(brusselsDate(new Date()))
  const state = closing ? words.isClosed : over ? words.isOpen : begun ? words.notOver : words.toCome
  return (
    <li className={styles.month}>
      <div>
        <h2 className={styles.monthName}>
          {name} <span className={closing ? styles.closed : styles.state}>{state}</span>
        </h2>
        {begun && (
          <>
            <p className={styles.quiet}>
              {words.holds(formatNumber(month.activities, language), formatNumber(month.contacts, language))}
            </p>
            <p className={styles.links}>
              {open > 0 ? (
                <PageLink href={paths.findings(address)}>{words.openQuestions(open)}</PageLink>
              ) : (
                <span className={styles.quiet}>{words.noQuestions}</span>
              )}
              {weeks > 0 && <PageLink href={paths.review(address)}>{words.lackingWeeks(weeks)}</PageLink>}
            </p>
          </>
        )}
        {closing && <p>{words.closedBy(closing.closedBy, formatMoment(closing.closedAt, language))}</p>}
        {reopened.map(({ id, reopened: again }) =>
          again === null ? null : (
            <p key={id} className={styles.quiet}>
              {words.reopenedBy(again.by, formatMoment(again.at, language), again.reason)}
            </p>
          ),
        )}
      </div>
      {closing ? (
        <Button variant="default" aria-label={words.reopenMonth(name)} onClick={() => onReopen(month)}>
          {words.reopen}
        </Button>
      ) : (
        over && (
          <Button variant="default" aria-label={words.closeNamed(name)} onClick={() => onClose(month)}>
            {words.close}
          </Button>
        )
      )}
    </li>
  )
}
