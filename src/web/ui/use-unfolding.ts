import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * A long list of links, shown a step at a time. `about` says what the list is of: another list begins
 * at its start again. Who unfolds goes on, with the focus, at the first item that came to sight.
 */
export function useUnfolding<Item>(items: readonly Item[], step: number, about: string) {
  const list = useRef<HTMLUListElement>(null)
  const [unfolded, setUnfolded] = useState({ about, count: step })
  const count = unfolded.about === about ? unfolded.count : step
  const unfoldTo = (next: number) => {
    flushSync(() => setUnfolded({ about, count: next }))
    list.current?.children[count]?.querySelector('a')?.focus()
  }
  return {
    list,
    shown: items.slice(0, count),
    hidden: Math.max(0, items.length - count),
    unfold: () => unfoldTo(count + step),
    /** Shows what is there, and what may still come. */
    unfoldAll: () => unfoldTo(Number.POSITIVE_INFINITY),
  }
}
