import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { useWords } from '../language.tsx'
import { projectsQuery, themesQuery } from '../plan/queries.ts'
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
    <NativeSelect
      label={words.theme}
      error={error}
      value={value ?? ''}
      data={[
        { value: '', label: words.chooseTheme },
        ...themes.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(themes.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
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
  const projects = data.filter(({ id }) => allowed(id) || id === value)
  return (
    <NativeSelect
      label={words.project}
      error={error}
      value={value ?? ''}
      data={[
        { value: '', label: words.chooseProject },
        ...projects.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(projects.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
    />
  )
}
