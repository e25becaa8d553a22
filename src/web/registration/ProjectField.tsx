import { NativeSelect } from '@mantine/core'
import type { ProjectId } from '../../platform/core/ids.ts'
import type { Desk } from '../../registration/core/api.ts'
import { useWords } from '../language.tsx'
import { registrationWords } from './words.ts'

/** The project of a registration, out of those in which one registers. */
export function ProjectField({
  desk,
  value,
  onChange,
  error,
}: {
  desk: Desk
  value: ProjectId | null
  onChange: (project: ProjectId | null) => void
  error?: string | undefined
}) {
  const words = useWords(registrationWords)
  return (
    <NativeSelect
      label={words.project}
      error={error}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(desk.projects.find((project) => project.id === chosen)?.id ?? null)
      }}
      data={[
        ...(value === null ? [{ value: '', label: words.chooseProject }] : []),
        ...desk.projects.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
