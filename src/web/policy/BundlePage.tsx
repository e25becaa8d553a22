import { Button } from '@mantine/core'
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { mayInProject } from '../../platform/core/permissions.ts'
import type { Bundle, Signal } from '../../policy/core/signal-model.ts'
import { mayDecideOver } from '../../policy/core/signal-rules.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { actorOf, useSession } from '../session/session.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import rowStyles from '../ui/rows.module.css'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { useSending } from '../ui/use-sending.ts'
import { AlikeList } from './AlikeSignals.tsx'
import { BundleActions } from './BundleActions.tsx'
import { bundleWords } from './bundle-words.ts'
import { SignalRow, Tags } from './SignalRow.tsx'
import { Steps } from './Steps.tsx'
import { alikeToBundleQuery, bundleQuery, signalsChanged } from './signal-queries.ts'
import styles from './signals.module.css'
import { WeightFigures } from './WeightInWords.tsx'

const route = getRouteApi('/signed-in/beleid/bundels/$id')

/** One bundle: its weight, its steps, its signals, and what looks like them. */
export function BundlePage() {
  const { id } = route.useParams()
  const { data: bundle } = useSuspenseQuery(bundleQuery(id))
  const words = useWords(bundleWords)
  const mayDecide = useMayDecide(bundle)
  return (
    <>
      <PageHeading
        title={bundle.title}
        above={<PageLink href={paths.bundles()}>{words.title}</PageLink>}
        lead={bundle.description !== '' && <p className={styles.prose}>{bundle.description}</p>}
        actions={mayDecide && <BundleActions bundle={bundle} />}
      />
      <div className={styles.parts}>
        <Marks bundle={bundle} />
        <section className={styles.part} aria-label={words.weight}>
          <WeightFigures weight={bundle.weight} />
          {bundle.tags.length > 0 && <Tags tags={bundle.tags} />}
        </section>
        <Steps
          heading={words.steps}
          steps={bundle.steps}
          about={{ bundleId: id, signalId: null }}
          mayStep={mayDecide}
        />
        <Gathered bundle={bundle} />
        {bundle.withdrawnBecause === null && <AlikeToBundle bundle={bundle} />}
      </div>
    </>
  )
}

function useMayDecide({ signals, withdrawnBecause }: Bundle): boolean {
  const session = useSession()
  if (session === null || withdrawnBecause !== null) return false
  return mayDecideOver(
    actorOf(session),
    signals.map(({ projectId }) => projectId),
  )
}

/** Whether the person may put this signal in a bundle or take it out. */
function useMayGather(): (signal: Signal) => boolean {
  const session = useSession()
  return ({ projectId }) => session !== null && mayInProject(actorOf(session), 'policy.write', projectId)
}

function Marks({ bundle: { withdrawnBecause, deadEndDays } }: { bundle: Bundle }) {
  const words = useWords(bundleWords)
  if (withdrawnBecause !== null) {
    return (
      <Notice tone="brick">
        <p>{words.withdrawn(withdrawnBecause)}</p>
      </Notice>
    )
  }
  if (deadEndDays === null) return null
  return (
    <Notice tone="brick">
      <p>{words.deadEnd(deadEndDays)}</p>
    </Notice>
  )
}

function Gathered({ bundle }: { bundle: Bundle }) {
  const words = useWords(bundleWords)
  const queryClient = useQueryClient()
  const mayGather = useMayGather()
  const { problem, send } = useSending(() => void signalsChanged(queryClient))
  const takeOut = (signal: Signal) =>
    send(() => api.signals.takeFromBundle({ id: bundle.id, signalIds: [signal.id] }))
  return (
    <section className={styles.part} aria-labelledby="signalen">
      <h2 id="signalen">{words.signalsTitle}</h2>
      {problem !== null && <ProblemNotice error={problem} />}
      {bundle.signals.length === 0 ? (
        <p className={styles.quiet}>{words.noSignals}</p>
      ) : (
        <ul className={rowStyles.list}>
          {bundle.signals.map((signal) => (
            <SignalRow
              key={signal.id}
              signal={signal}
              hint={elsewhere(bundle, signal, words)}
              action={
                bundle.withdrawnBecause === null &&
                mayGather(signal) && (
                  <Button
                    variant="subtle"
                    aria-label={words.takeOutOf(signal.text)}
                    onClick={() => void takeOut(signal)}
                  >
                    {words.takeOut}
                  </Button>
                )
              }
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** The other bundles of a signal, in words. */
function elsewhere(bundle: Bundle, { bundles }: Signal, words: (typeof bundleWords)['nl']): string {
  const others = bundles.filter(({ id }) => id !== bundle.id).map(({ title }) => title)
  return others.length === 0 ? '' : words.elsewhere(others.join(', '))
}

function AlikeToBundle({ bundle }: { bundle: Bundle }) {
  const words = useWords(bundleWords)
  const queryClient = useQueryClient()
  const mayGather = useMayGather()
  const alike = useQuery(alikeToBundleQuery(bundle.id))
  const { problem, send } = useSending(() => void signalsChanged(queryClient))
  const add = (signal: Signal) =>
    send(() => api.signals.addToBundle({ id: bundle.id, signalIds: [signal.id] }))
  return (
    <section className={styles.part} aria-labelledby="lijkt">
      <h2 id="lijkt">{words.alike}</h2>
      <p className={styles.quiet}>{words.alikeLead}</p>
      {problem !== null && <ProblemNotice error={problem} />}
      {alike.isError && <ProblemNotice error={alike.error} onRetry={() => void alike.refetch()} />}
      {alike.isLoading && <TallyLoading />}
      {alike.data && (
        <AlikeList
          alike={alike.data}
          none={words.noAlike}
          actionFor={({ signal }) =>
            mayGather(signal) && (
              <Button
                variant="default"
                aria-label={words.addOne(signal.text)}
                onClick={() => void add(signal)}
              >
                {words.add}
              </Button>
            )
          }
        />
      )}
    </section>
  )
}
