import type { Version } from '../../registration/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { formatMoment } from '../ui/dates.ts'
import type { NameOf } from './named-partner.ts'
import { changesBetween } from './version-changes.ts'
import styles from './view.module.css'
import { viewWords } from './view-words.ts'

/** Every version of a registration, the newest first: who, when, why, and what it changed. */
export function HistoryList({ versions, nameOf }: { versions: readonly Version[]; nameOf: NameOf }) {
  const words = useWords(viewWords)
  const language = useLanguage()
  return (
    <section className={styles.history} aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{words.history}</h2>
      <ol className={styles.versions}>
        {versions.map((version, index) => {
          const earlier = versions[index + 1]
          return (
            <li key={`${version.version}-${version.change}`}>
              <p>
                <strong>{words.version(version.version)}</strong>, {eventOf(version, words)}
              </p>
              <p className={styles.quiet}>{formatMoment(version.at, language)}</p>
              {version.reason && (
                <p>
                  {words.reason}: {version.reason}
                </p>
              )}
              {earlier && (
                <ul className={styles.changes}>
                  {changesBetween(earlier.content, version.content, nameOf, language).map((change) => (
                    <li key={change.field}>
                      {change.field}: <del>{change.before}</del> → <ins>{change.after}</ins>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function eventOf({ change, by }: Version, words: (typeof viewWords)['nl']): string {
  switch (change) {
    case 'registered':
      return words.registered(by)
    case 'corrected':
      return words.corrected(by)
    case 'withdrawn':
      return words.withdrawnEvent(by)
  }
}
