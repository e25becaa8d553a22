import { Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { FoundGroup } from '../../search/core/model.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useNarrow } from '../ui/use-narrow.ts'
import { addressOf } from './address.ts'
import { FindOptions, type Option } from './FindOptions.tsx'
import styles from './finding.module.css'
import { findQuery, isEnough } from './queries.ts'
import { findingWords } from './words.ts'

const each = 4

/**
 * Finding over the page: a field with a list under it. The focus stays in the field; arrows choose a
 * find, Enter opens it, Escape closes.
 */
export function FindingDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords(findingWords)
  const narrow = useNarrow()
  // Whoever opens a page goes on there; whoever closes goes back to where they were.
  const [left, setLeft] = useState(false)
  useEffect(() => {
    if (opened) setLeft(false)
  }, [opened])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.title}
      size="lg"
      yOffset="8dvh"
      fullScreen={narrow}
      returnFocus={!left}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': words.close, size: 44 }}
    >
      <Finding
        onOpen={() => {
          setLeft(true)
          onClose()
        }}
      />
    </Modal>
  )
}

/** Apart, so that it begins anew each time the dialog opens. */
function Finding({ onOpen }: { onOpen: () => void }) {
  const words = useWords(findingWords)
  const router = useRouter()
  const listId = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState<number | null>(null)
  const [asked] = useDebouncedValue(text.trim(), 150)
  const found = useQuery(findQuery(asked, each))
  const groups = isEnough(text) ? (found.data ?? []) : []
  const options = optionsOf(groups, asked, listId)
  const open = (href: string) => {
    onOpen()
    void router.navigate({ href })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setActive(moved(active, event.key === 'ArrowDown' ? 1 : -1, options.length))
    } else if (event.key === 'Enter' && isEnough(text)) {
      event.preventDefault()
      open(options[active ?? -1]?.href ?? paths.finding(text.trim()))
    }
  }
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return (
    <div className={styles.finding}>
      <TextInput
        label={words.label}
        description={words.hint}
        data-autofocus
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={active === null ? undefined : options[active]?.id}
        autoComplete="off"
        maxLength={100}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setActive(null)
        }}
      />
      <p role="status" className={styles.status}>
        {statusOf({ text, answered: found.data !== undefined && asked === text.trim(), total }, words)}
      </p>
      <FindOptions
        id={listId}
        label={words.finds}
        groups={groups}
        options={options}
        active={active}
        onOpen={open}
      />
      <p className={styles.keys}>{words.keys}</p>
    </div>
  )
}

/** What can be chosen, in the order of the list: the finds, and the page with all of them. */
function optionsOf(groups: readonly FoundGroup[], text: string, listId: string): Option[] {
  const finds = groups.flatMap((group) => group.finds)
  if (finds.length === 0) return []
  return [
    ...finds.map((find) => ({ href: addressOf(find), find })),
    { href: paths.finding(text), find: null },
  ].map((option, place) => ({ ...option, id: `${listId}-${place}` }))
}

/** The next or previous place; beyond an end it is the field again. */
function moved(active: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null
  if (active === null) return by === 1 ? 0 : count - 1
  const next = active + by
  return next < 0 || next >= count ? null : next
}

function statusOf(
  { text, answered, total }: { text: string; answered: boolean; total: number },
  words: (typeof findingWords)['nl'],
): string {
  if (!isEnough(text)) return text.trim() === '' ? '' : words.typeMore
  if (!answered) return ''
  return total === 0 ? words.nothing(text.trim()) : words.count(total)
}
