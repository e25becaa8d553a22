import { useQuery } from '@tanstack/react-query'
import type { PossibleBundle } from '../../policy/core/signal-model.ts'
import { useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import rowStyles from '../ui/rows.module.css'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { bundleWords } from './bundle-words.ts'
import { MakeBundle } from './MakeBundle.tsx'
import { SignalRow } from './SignalRow.tsx'
import { possibleBundlesQuery } from './signal-queries.ts'
import styles from './signals.module.css'
import { WeightInWords } from './WeightInWords.tsx'

/** Free signals that say the same: what a person could make a bundle of. */
export function PossibleBundles({ mayMake }: { mayMake: boolean }) {
  const words = useWords(bundleWords)
  const possible = useQuery(possibleBundlesQuery)
  return (
    <section className={styles.part} aria-labelledby="misschien">
      <h2 id="misschien">{words.possible}</h2>
      <p className={styles.quiet}>{words.possibleLead}</p>
      {possible.isError && <ProblemNotice error={possible.error} onRetry={() => void possible.refetch()} />}
      {possible.isLoading && <TallyLoading />}
      {possible.data?.length === 0 && <p>{words.noPossible}</p>}
      <ul className={styles.possible}>
        {possible.data?.map((bundle) => (
          <Possible key={bundle.signals[0]?.id} bundle={bundle} mayMake={mayMake} />
        ))}
      </ul>
    </section>
  )
}

function Possible({ bundle, mayMake }: { bundle: PossibleBundle; mayMake: boolean }) {
  const words = useWords(bundleWords)
  const name = bundle.words.join(', ')
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return (
    <li>
      <h3>{title}</h3>
      <p>
        <WeightInWords weight={bundle.weight} />
      </p>
      <details className={styles.fold}>
        <summary>{words.showSignals(bundle.signals.length)}</summary>
        <ul className={rowStyles.list}>
          {bundle.signals.map((signal) => (
            <SignalRow key={signal.id} signal={signal} hint="" />
          ))}
        </ul>
      </details>
      {mayMake && (
        <div>
          <MakeBundle
            quiet
            label={words.makeOfThese}
            title={title}
            tags={bundle.tags}
            signalIds={bundle.signals.map(({ id }) => id)}
          />
        </div>
      )}
    </li>
  )
}
