import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatMonth } from '../../platform/core/calendar-date.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useLanguage, useWords } from '../language.tsx'
import type { ReviewAddress } from '../paths.ts'
import { projectsQuery } from '../plan/queries.ts'
import styles from './review.module.css'
import { reviewWords } from './words.ts'

/** Chooses what is looked at: a year or a month of it, all projects or one. */
export function ReviewFilters({
  years,
  year,
  address,
  onChange,
}: {
  years: readonly number[]
  year: number
  address: ReviewAddress
  onChange: (part: ReviewAddress) => void
}) {
  const words = useWords(reviewWords)
  const language = useLanguage()
  const { data: projects } = useSuspenseQuery(projectsQuery())
  const months = Array.from({ length: 12 }, (_, place) => ({
    value: String(place + 1),
    label: formatMonth(place + 1, language),
  }))
  return (
    <search className={styles.filters}>
      <YearSelect years={years} year={year} onChange={(jaar) => onChange({ jaar })} />
      <NativeSelect
        label={words.month}
        value={String(address.maand ?? '')}
        data={[{ value: '', label: words.wholeYear }, ...months]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ maand: value === '' ? undefined : Number(value) })
        }
      />
      <NativeSelect
        label={words.project}
        value={address.project ?? ''}
        data={[
          { value: '', label: words.allProjects },
          ...projects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ project: value === '' ? undefined : (value as ProjectId) })
        }
      />
    </search>
  )
}
