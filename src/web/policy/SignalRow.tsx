import type { ReactNode } from 'react'
import { formatDate } from '../../platform/core/calendar-date.ts'
import type { Marked } from '../../platform/core/marked.ts'
import { type Signal, signalSourceNames } from '../../policy/core/signal-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { MarkedText } from '../ui/MarkedText.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { signalWords } from './signal-words.ts'
import styles from './signals.module.css'

/** A signal in a list: its words, where and when it was heard, and what may be done with it. */
export function SignalRow({
  signal,
  text,
  hint,
  why,
  action,
}: {
  signal: Signal
  /** The text with marks; as it is without. */
  text?: readonly Marked[]
  /** What stands in the place of the bundles. */
  hint?: string
  /** Why it is shown. */
  why?: string
  action?: ReactNode
}) {
  const words = useWords(signalWords)
  const language = useLanguage()
  const bundles = signal.bundles.map(({ title }) => title).join(', ')
  const facts = [
    formatDate(signal.date, language),
    signal.project,
    words.from(signalSourceNames[signal.source][language]),
    hint ?? (bundles === '' ? words.free : words.inBundle(bundles)),
  ]
  return (
    <li className={styles.signal}>
      <div className={styles.said}>
        <PageLink href={paths.signal(signal.id)} className={styles.text}>
          {text ? <MarkedText pieces={text} /> : signal.text}
        </PageLink>
        <p className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
        {why !== undefined && <p className={styles.why}>{why}</p>}
        {signal.tags.length > 0 && <Tags tags={signal.tags} />}
      </div>
      {action}
    </li>
  )
}

/** Subject tags as words on a row. */
export function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <ul className={styles.tags}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  )
}
