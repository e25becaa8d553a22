import { IconX } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ProjectId } from '../../platform/core/ids.ts'
import { useWords } from '../language.tsx'
import { projectsQuery } from '../plan/queries.ts'
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
      {chosen.length > 0 && (
        <ul className={styles.pills} aria-label={words.projects}>
          {chosen.map(({ id, name }) => (
            <li key={id} className={styles.pill}>
              {name}
              <button
                type="button"
                aria-label={words.remove(name)}
                onClick={() => onChange(value.filter((one) => one !== id))}
              >
                <IconX aria-hidden="true" size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
