import { useEffect, useRef } from 'react'
import { type Find, type FoundGroup, foundKindNames } from '../../search/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { FindLines } from './FindLines.tsx'
import styles from './finding.module.css'
import { findingWords } from './words.ts'

/** A line of the list: a find, or the way to all of them. */
export interface Option {
  id: string
  href: string
  find: Find | null
}

/** The list under the field: links in groups, of which the field says which is chosen. */
export function FindOptions({
  id,
  label,
  groups,
  options,
  active,
  onOpen,
}: {
  id: string
  label: string
  groups: readonly FoundGroup[]
  options: readonly Option[]
  active: number | null
  onOpen: (href: string) => void
}) {
  const words = useWords(findingWords)
  const language = useLanguage()
  const chosen = active === null ? undefined : options[active]?.id
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(chosen)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const all = options.find((option) => option.find === null)
  const line = (option: Option) => (
    <PageLink
      key={option.id}
      id={option.id}
      href={option.href}
      role="option"
      aria-selected={option.id === chosen}
      tabIndex={-1}
      className={styles.option}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onOpen(option.href)
      }}
    >
      {option.find === null ? words.all : <FindLines find={option.find} />}
    </PageLink>
  )
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles.options}>
      {groups.map(({ kind, total }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.kind}>
            {foundKindNames[kind][language]} <span className={styles.total}>{total}</span>
          </div>
          {options.filter((option) => option.find?.kind === kind).map(line)}
        </div>
      ))}
      {all && line(all)}
    </div>
  )
}
