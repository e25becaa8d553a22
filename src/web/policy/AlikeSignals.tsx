import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SignalId } from '../../platform/core/ids.ts'
import type { AlikeSignal } from '../../policy/core/signal-model.ts'
import { useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import rowStyles from '../ui/rows.module.css'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { SignalRow } from './SignalRow.tsx'
import { alikeQuery } from './signal-queries.ts'
import { signalWords } from './signal-words.ts'
import styles from './signals.module.css'

/** What looks like a signal, with the reason. */
export function AlikeToSignal({ id }: { id: SignalId }) {
  const words = useWords(signalWords)
  const alike = useQuery(alikeQuery(id))
  return (
    <section className={styles.part} aria-labelledby="lijkt">
      <h2 id="lijkt">{words.alike}</h2>
      {alike.isError && <ProblemNotice error={alike.error} onRetry={() => void alike.refetch()} />}
      {alike.isLoading && <TallyLoading />}
      {alike.data && <AlikeList alike={alike.data} none={words.noAlike} />}
    </section>
  )
}

/** Signals that look like something, the likest first; each says why. */
export function AlikeList({
  alike,
  none,
  actionFor,
}: {
  alike: readonly AlikeSignal[]
  none: string
  actionFor?: (alike: AlikeSignal) => ReactNode
}) {
  const words = useWords(signalWords)
  if (alike.length === 0) return <p className={styles.quiet}>{none}</p>
  return (
    <ul className={rowStyles.list}>
      {alike.map((one) => (
        <SignalRow
          key={one.signal.id}
          signal={one.signal}
          text={one.text}
          why={whyOf(one, words)}
          action={actionFor?.(one)}
        />
      ))}
    </ul>
  )
}

/** Why a signal is shown, in words. */
function whyOf({ words: shared, tags }: AlikeSignal, words: (typeof signalWords)['nl']): string {
  const reasons = [
    shared.length > 0 ? words.sameWords(shared.slice(0, 5).join(', ')) : '',
    tags.length > 0 ? words.sameTags(tags.join(', ')) : '',
  ].filter((reason) => reason !== '')
  return reasons.length > 0 ? reasons.join(' · ') : words.sameLetters
}
