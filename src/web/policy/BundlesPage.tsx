import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDate } from '../../platform/core/calendar-date.ts'
import type { BundleId, SignalId } from '../../platform/core/ids.ts'
import { type BundleSummary, type DeadEnd, stepKindNames } from '../../policy/core/signal-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { bundleWords } from './bundle-words.ts'
import { MakeBundle } from './MakeBundle.tsx'
import { PolicyLinks } from './PolicyLinks.tsx'
import { PossibleBundles } from './PossibleBundles.tsx'
import { bundlesQuery } from './signal-queries.ts'
import styles from './signals.module.css'
import { WeightInWords } from './WeightInWords.tsx'

/** The bundles by weight, with what waits for too long on top and what could be a bundle below. */
export function BundlesPage() {
  const words = useWords(bundleWords)
  const { data } = useSuspenseQuery(bundlesQuery)
  const mayMake = useMay('policy.write')
  return (
    <>
      <PolicyLinks />
      <PageHeading
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={mayMake && <MakeBundle label={words.make} />}
      />
      <div className={styles.parts}>
        {data.deadEnds.length > 0 && <DeadEnds deadEnds={data.deadEnds} />}
        <div>
          <LongList
            items={data.bundles}
            about="bundles"
            count={words.found(data.bundles.length)}
            empty={<EmptyState title={words.none} />}
            className={rowStyles.list}
          >
            {(bundle) => <BundleRow key={bundle.id} bundle={bundle} />}
          </LongList>
        </div>
        <PossibleBundles mayMake={mayMake} />
      </div>
    </>
  )
}

function DeadEnds({ deadEnds }: { deadEnds: readonly DeadEnd[] }) {
  const words = useWords(bundleWords)
  return (
    <section className={styles.deadEnds} aria-labelledby="doodlopend">
      <h2 id="doodlopend">{words.deadEnds}</h2>
      <p className={styles.quiet}>{words.deadEndsLead}</p>
      <ul className={rowStyles.list}>
        {deadEnds.map(({ kind, id, title, days }) => (
          <li key={id} className={styles.deadEnd}>
            <PageLink
              href={kind === 'bundle' ? paths.bundle(id as BundleId) : paths.signal(id as SignalId)}
              className={styles.reach}
            >
              {title}
            </PageLink>
            <span className={styles.quiet}>{kind === 'bundle' ? words.ofBundle : words.ofSignal}</span>
            <strong className={styles.days}>{words.days(days)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function BundleRow({ bundle }: { bundle: BundleSummary }) {
  const words = useWords(bundleWords)
  const language = useLanguage()
  const { lastStep, deadEndDays } = bundle
  return (
    <li>
      <PageLink href={paths.bundle(bundle.id)} className={styles.bundle}>
        <span className={styles.name}>{bundle.title}</span>
        <span>
          <WeightInWords weight={bundle.weight} />
        </span>
        <span className={styles.quiet}>
          {lastStep === null
            ? words.noStep
            : words.lastStep(stepKindNames[lastStep.kind][language], formatDate(lastStep.date, language))}
          {deadEndDays !== null && <strong className={styles.days}> · {words.days(deadEndDays)}</strong>}
        </span>
      </PageLink>
    </li>
  )
}
