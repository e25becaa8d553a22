import { Button, VisuallyHidden } from '@mantine/core'
import type { Training } from '../../organisation/core/staff-model.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { formatShortDate } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { everyPeopleWord } from './every-word.ts'
import styles from './staff.module.css'

/** Hours of training in a table; with the employee in front when it is of several. */
export function TrainingTable({
  caption,
  training,
  ofSeveral = false,
  onChange,
}: {
  caption: string
  training: readonly Training[]
  ofSeveral?: boolean
  onChange?: (training: Training) => void
}) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const day: Column<Training> = {
    key: 'date',
    heading: words.day,
    cell: ({ date }) => formatShortDate(date, language),
  }
  const employee: Column<Training> = {
    key: 'employee',
    heading: words.employee,
    cell: (one) => (
      <PageLink href={paths.employee(one.employeeId)} className={styles.rowLink}>
        {one.employee}
      </PageLink>
    ),
  }
  const change: Column<Training> = {
    key: 'change',
    heading: <VisuallyHidden>{words.change}</VisuallyHidden>,
    cell: (one) => (
      <Button
        variant="subtle"
        aria-label={words.changeNamed(one.title || formatShortDate(one.date, language))}
        onClick={() => onChange?.(one)}
      >
        {words.change}
      </Button>
    ),
  }
  return (
    <DataTable
      caption={caption}
      rows={training}
      rowKey={({ id }) => id}
      columns={[
        ...(ofSeveral ? [employee, day] : [day]),
        { key: 'title', heading: words.title, cell: ({ title }) => title || '–' },
        {
          key: 'kind',
          heading: words.kind,
          cell: ({ formal }) => (formal ? words.formal : words.informal),
        },
        {
          key: 'hours',
          heading: words.hours,
          numeric: true,
          cell: ({ minutes }) => formatNumber(minutes / 60, language),
        },
        ...(onChange ? [change] : []),
      ]}
    />
  )
}
