import type { SignalEvent } from '../../policy/core/signal-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { formatMoment } from '../ui/dates.ts'
import { signalWords } from './signal-words.ts'
import styles from './signals.module.css'

/** What became of a signal, the newest first: who, when, and why. */
export function SignalHistory({ events }: { events: readonly SignalEvent[] }) {
  const words = useWords(signalWords)
  const language = useLanguage()
  return (
    <section className={styles.part} aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{words.history}</h2>
      <ol className={styles.timeline}>
        {events.map((event) => (
          <li key={`${event.at} ${event.what}`}>
            <p>{sentenceOf(event, words)}</p>
            <p className={styles.quiet}>{formatMoment(event.at, language)}</p>
            {event.reason && <p>{event.reason}</p>}
            {event.earlierText && (
              <p>
                {words.earlier} <del className={styles.quiet}>{event.earlierText}</del>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function sentenceOf({ what, by }: SignalEvent, words: (typeof signalWords)['nl']): string {
  switch (what) {
    case 'noted':
      return words.noted(by)
    case 'changed':
      return words.changed(by)
    case 'withdrawn':
      return words.withdrawnBy(by)
    case 'bundled':
      return words.bundledBy(by)
    case 'takenOut':
      return words.takenOutBy(by)
  }
}
