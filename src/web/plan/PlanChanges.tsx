import type { PlanTree } from '../../plan/core/motion-model.ts'
import { type CalendarDate, formatDate } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { formatMoment } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { changeInWords } from './change-words.ts'
import { motionWords } from './motion-words.ts'
import styles from './plan-tree.module.css'

interface Change {
  key: string
  on: CalendarDate
  name: string
  href?: string
  what: string
  reason: string
  recordedBy: string
  recordedAt: string
}

/** Everything that changed in the plan, the latest day first, with its reason. */
export function PlanChanges({ plan }: { plan: PlanTree }) {
  const words = useWords(motionWords)
  const language = useLanguage()
  const changes = changesOf(plan, words)
  return (
    <section className={styles.strategic} aria-labelledby="veranderingen">
      <h2 id="veranderingen">{words.changes}</h2>
      {changes.length === 0 && <p className={styles.quiet}>{words.noChanges}</p>}
      <ol className={styles.timeline}>
        {changes.map(({ key, on, name, href, what, reason, recordedBy, recordedAt }) => (
          <li key={key}>
            <p className={styles.day}>{formatDate(on, language)}</p>
            <div>
              <p>
                <strong>{href === undefined ? name : <PageLink href={href}>{name}</PageLink>}</strong> {what}
              </p>
              <p>{reason}</p>
              <p className={styles.quiet}>{words.by(recordedBy, formatMoment(recordedAt, language))}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function changesOf(plan: PlanTree, words: (typeof motionWords)['nl']): Change[] {
  const objectives = plan.strategicObjectives.flatMap(({ themes }) =>
    themes.flatMap((theme) => theme.objectives),
  )
  const ofObjectives = objectives.flatMap(({ id, name, changes }) =>
    changes.map((change) => ({
      ...change,
      key: `${id} ${change.kind} ${change.recordedAt}`,
      name,
      what: changeInWords(change, words),
    })),
  )
  const ofProjects = plan.themeChanges.map((change) => ({
    ...change,
    key: `${change.projectId} ${change.from}`,
    on: change.from,
    name: change.project,
    href: paths.project(change.projectId),
    what: words.themeFromTo(change.before, change.after),
  }))
  return [...ofObjectives, ...ofProjects].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
