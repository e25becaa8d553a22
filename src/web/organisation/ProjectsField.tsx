import { useSuspenseQuery } from '@tanstack/react-query'
import type { ProjectId } from '../../platform/core/ids.ts'
import { useWords } from '../language.tsx'
import { projectsQuery } from '../plan/queries.ts'
import { Picked } from '../ui/Picked.tsx'
import { SelectOne } from '../ui/SelectOne.tsx'
import styles from './communication.module.css'
import { communicationWords } from './communication-words.ts'

/** The projects that something belongs to: chosen one by one, each can be taken away. */
export function ProjectsField({
  value,
  among,
  onChange,
}: {
  value: readonly ProjectId[]
  /** The projects that may be chosen; all of them when nothing is said. */
  among?: readonly ProjectId[] | undefined
  onChange: (ids: ProjectId[]) => void
}) {
  const words = useWords(communicationWords)
  const { data: projects } = useSuspenseQuery(projectsQuery())
  const chosen = projects.filter(({ id }) => value.includes(id))
  const others = projects.filter(({ id }) => !value.includes(id) && (among?.includes(id) ?? true))
  return (
    <div className={styles.words}>
      <SelectOne
        label={words.addProject}
        none={words.chooseProject}
        options={others}
        value={null}
        onChange={(id) => id && onChange([...value, id])}
      />
      <Picked
        label={words.projects}
        picks={chosen}
        removeWords={words.remove}
        onRemove={(gone) => onChange(value.filter((id) => id !== gone))}
      />
    </div>
  )
}
