import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { defineWords, formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import styles from './LongList.module.css'
import { useUnfolding } from './use-unfolding.ts'

const words = defineWords({
  nl: {
    more: 'Toon meer',
    shownOf: (shown: string, all: string) => `${shown} van ${all} getoond`,
  },
  en: {
    more: 'Show more',
    shownOf: (shown: string, all: string) => `${shown} of ${all} shown`,
  },
})

const step = 50

/** A list of many, fifty at a time; how many there are, or that there are none, is said aloud when it changes. */
export function LongList<Item>({
  items,
  about,
  count,
  empty,
  className,
  children,
}: {
  items: readonly Item[]
  /** What was looked for: another search begins at the start again. */
  about: string
  /** How many there are, in words. */
  count: string
  /** What stands in the place of no items. */
  empty: ReactNode
  className: string | undefined
  /** One item, as an `li`. */
  children: (item: Item) => ReactNode
}) {
  const { more, shownOf } = useWords(words)
  const language = useLanguage()
  const { list, shown, hidden, unfold } = useUnfolding(items, step, about)
  const shownInWords = shownOf(formatNumber(shown.length, language), formatNumber(items.length, language))
  return (
    <>
      <div role="status">
        {items.length === 0 ? (
          empty
        ) : (
          <p className={styles.count}>{hidden === 0 ? count : `${count}, ${shownInWords}`}</p>
        )}
      </div>
      {items.length > 0 && (
        <ul ref={list} className={className}>
          {shown.map(children)}
        </ul>
      )}
      {hidden > 0 && (
        <div className={styles.more}>
          <Button variant="default" onClick={unfold}>
            {more}
          </Button>
          <span className={styles.quiet}>{shownInWords}</span>
        </div>
      )}
    </>
  )
}
