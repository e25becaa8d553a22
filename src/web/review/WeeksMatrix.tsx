import { VisuallyHidden } from '@mantine/core'
import { formatNumber } from '../../platform/core/language.ts'
import type { Completeness, WeekCell } from '../../review/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { formatWeek, weekNumber } from '../ui/dates.ts'
import styles from './review.module.css'
import { reviewWords } from './words.ts'

type Project = Completeness['projects'][number]

/** What stands beside a count, so that it is read without colour. */
const signs: Partial<Record<WeekCell['state'], string>> = {
  missing: '!',
  thin: '↓',
  quiet: '~',
  unknown: '?',
  open: '…',
}
const legend = ['missing', 'thin', 'quiet', 'unknown', 'open', 'outside'] as const

/** Every project by every week: how much was registered, with a sign where a week is not as usual. */
export function WeeksMatrix({ completeness: { mondays, projects } }: { completeness: Completeness }) {
  const words = useWords(reviewWords)
  const language = useLanguage()
  const columns: Column<Project>[] = [
    { key: 'project', heading: words.project, cell: ({ name }) => name },
    {
      key: 'usual',
      heading: words.usual,
      numeric: true,
      cell: ({ usual }) => (usual === null ? '–' : formatNumber(usual, language)),
    },
    ...mondays.map((monday, index) => ({
      key: monday,
      heading: <abbr title={formatWeek(monday, language)}>{weekNumber(monday)}</abbr>,
      numeric: true,
      cell: ({ weeks }: Project) => <Week week={weeks[index]} />,
    })),
  ]
  return (
    <section className={styles.section} aria-labelledby="matrix">
      <h2 id="matrix">{words.matrix}</h2>
      <ul className={styles.legend}>
        {legend.map((state) => (
          <li key={state}>
            <span aria-hidden="true" className={styles.sign}>
              {signs[state] ?? '–'}
            </span>{' '}
            {words[state]}
          </li>
        ))}
      </ul>
      <DataTable caption={words.matrixCaption} columns={columns} rows={projects} rowKey={({ id }) => id} />
    </section>
  )
}

function Week({ week }: { week: WeekCell | undefined }) {
  const words = useWords(reviewWords)
  if (week === undefined) return null
  const { state, count } = week
  const sign = signs[state]
  return (
    <span className={`${styles.week} ${state === 'missing' || state === 'thin' ? styles[state] : ''}`}>
      {state === 'outside' && count === 0 ? '–' : count}
      {sign !== undefined && <span aria-hidden="true"> {sign}</span>}
      {state !== 'fine' && <VisuallyHidden> {words[state]}</VisuallyHidden>}
    </span>
  )
}
