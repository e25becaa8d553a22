import { IconX } from '@tabler/icons-react'
import { IconButton } from './IconButton.tsx'
import styles from './Picked.module.css'

/** What was picked in a field, one after the other; each can be taken away. */
export function Picked<Id extends string>({
  label,
  picks,
  removeWords,
  onRemove,
}: {
  label?: string
  picks: readonly { id: Id; name: string }[]
  /** What taking away the one of this name is called. */
  removeWords: (name: string) => string
  onRemove: (id: Id) => void
}) {
  if (picks.length === 0) return null
  return (
    <ul className={styles.pills} aria-label={label}>
      {picks.map(({ id, name }) => (
        <li key={id} className={styles.pill}>
          {name}
          <IconButton label={removeWords(name)} onClick={() => onRemove(id)}>
            <IconX aria-hidden="true" size={18} />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}
