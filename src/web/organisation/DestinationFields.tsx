import { useSuspenseQuery } from '@tanstack/react-query'
import type { ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { useWords } from '../language.tsx'
import { projectsQuery, themesQuery } from '../plan/queries.ts'
import { SelectOne } from '../ui/SelectOne.tsx'
import { staffWords } from './staff-words.ts'

/** One of the themes of the plan. */
export function ThemeField({
  value,
  error,
  onChange,
}: {
  value: ThemeId | null
  error?: string | undefined
  onChange: (id: ThemeId | null) => void
}) {
  const words = useWords(staffWords)
  const { data: themes } = useSuspenseQuery(themesQuery)
  return (
    <SelectOne
      label={words.theme}
      none={words.chooseTheme}
      options={themes}
      error={error}
      value={value}
      onChange={(id) => onChange(id ?? null)}
    />
  )
}

/** One of the projects, or of those that are allowed. */
export function ProjectField({
  value,
  error,
  allowed = () => true,
  onChange,
}: {
  value: ProjectId | null
  error?: string | undefined
  allowed?: (id: ProjectId) => boolean
  onChange: (id: ProjectId | null) => void
}) {
  const words = useWords(staffWords)
  const { data } = useSuspenseQuery(projectsQuery())
  return (
    <SelectOne
      label={words.project}
      none={words.chooseProject}
      options={data.filter(({ id }) => allowed(id) || id === value)}
      error={error}
      value={value}
      onChange={(id) => onChange(id ?? null)}
    />
  )
}
