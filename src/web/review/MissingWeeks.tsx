import { formatNumber } from '../../platform/core/language.ts'
import type { Completeness } from '../../review/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { weekNumber } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './review.module.css'
import { weeksInWords } from './week-words.ts'
import { reviewWords } from './words.ts'

type Project = Completeness['projects'][number]

/** The projects that miss weeks, most first, each in a sentence. */
export function MissingWeeks({ completeness: { mondays, projects } }: { completeness: Completeness }) {
  const words = useWords(reviewWords)
  const language = useLanguage()
  const numbers = mondays.map(weekNumber)
  const weeksOf = ({ weeks }: Project, state: 'missing' | 'thin') =>
    weeks.flatMap((week, index) => (week.state === state ? [{ index, number: numbers[index] ?? 0 }] : []))
  const named = (weeks: { index: number; number: number }[]) =>
    weeks.length === 1
      ? words.week(weeks[0]?.number ?? 0)
      : words.weeks(weeksInWords(weeks, words.until, language))
  const lacking = projects
    .map((project) => ({
      project,
      missing: weeksOf(project, 'missing'),
      thin: weeksOf(project, 'thin'),
    }))
    .filter(({ missing }) => missing.length > 0)
    .sort((one, other) => other.missing.length - one.missing.length)
  return (
    <section className={styles.section} aria-labelledby="ontbrekend">
      <h2 id="ontbrekend">{words.missingTitle}</h2>
      <p role="status" className={styles.quiet}>
        {lacking.length === 0 ? words.noneMissing : words.missingCount(lacking.length)}
      </p>
      {lacking.length > 0 && (
        <ul className={styles.list}>
          {lacking.map(({ project, missing, thin }) => (
            <li key={project.id} className={styles.item}>
              <PageLink href={paths.project(project.id)} className={styles.name}>
                {project.name}
              </PageLink>
              <p>
                {words.missingWeeks(named(missing))} {thin.length > 0 && words.thinWeeks(named(thin))}{' '}
                {project.usual !== null && (
                  <span className={styles.quiet}>
                    {words.usualWeek(formatNumber(project.usual, language))}
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
