import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { type SignalDetail, signalSourceNames } from '../../policy/core/signal-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import rowStyles from '../ui/rows.module.css'
import { AlikeToSignal } from './AlikeSignals.tsx'
import { PutInBundleDialog } from './PutInBundleDialog.tsx'
import { SignalFormPanel } from './SignalFormPanel.tsx'
import { SignalHistory } from './SignalHistory.tsx'
import { Tags } from './SignalRow.tsx'
import { Steps } from './Steps.tsx'
import { formOfSignal } from './signal-form.ts'
import { signalQuery, signalsChanged } from './signal-queries.ts'
import { signalWords } from './signal-words.ts'
import styles from './signals.module.css'

const route = getRouteApi('/signed-in/beleid/signalen/$id')

/** One signal: what was heard, what was done with it, its history, and what looks like it. */
export function SignalPage() {
  const { id } = route.useParams()
  const { data: signal } = useSuspenseQuery(signalQuery(id))
  const words = useWords(signalWords)
  const language = useLanguage()
  const withdrawn = signal.withdrawnBecause !== null
  const mayChange = useMay('signal.write', signal.projectId) && !withdrawn
  const mayStep = useMay('policy.write', signal.projectId) && !withdrawn
  const [changing, setChanging] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  return (
    <>
      <PageHeading
        title={shortened(signal.text)}
        above={<PageLink href={paths.signals()}>{words.title}</PageLink>}
        lead={<p>{`${formatDate(signal.date, language)} · ${signal.project}`}</p>}
        actions={
          mayChange &&
          !changing && (
            <>
              <Button variant="default" onClick={() => setChanging(true)}>
                {words.change}
              </Button>
              <Button variant="subtle" color="brick" onClick={() => setWithdrawing(true)}>
                {words.withdraw}
              </Button>
            </>
          )
        }
      />
      {changing ? (
        <Changing signal={signal} onDone={() => setChanging(false)} />
      ) : (
        <div className={styles.parts}>
          {signal.withdrawnBecause !== null && (
            <Notice tone="brick">
              <p>{words.withdrawn(signal.withdrawnBecause)}</p>
            </Notice>
          )}
          <Heard signal={signal} />
          <Bundles signal={signal} mayPut={mayStep} />
          <Steps
            heading={words.steps}
            steps={signal.steps}
            about={{ bundleId: null, signalId: id }}
            mayStep={mayStep}
          />
          {!withdrawn && <AlikeToSignal id={id} />}
          <SignalHistory events={signal.history} />
        </div>
      )}
      <WithdrawSignal signal={signal} opened={withdrawing} onClose={() => setWithdrawing(false)} />
    </>
  )
}

/** The heading of a signal: its first words. */
function shortened(text: string): string {
  const [first = text] = text.split('\n')
  return first.length <= 70 ? first : `${first.slice(0, first.lastIndexOf(' ', 66))} …`
}

function Heard({ signal }: { signal: SignalDetail }) {
  const words = useWords(signalWords)
  const language = useLanguage()
  return (
    <section className={styles.heard}>
      {shortened(signal.text) !== signal.text && (
        <blockquote className={styles.quote}>{signal.text}</blockquote>
      )}
      {signal.tags.length > 0 && <Tags tags={signal.tags} />}
      <p className={styles.quiet}>
        {`${words.from(signalSourceNames[signal.source][language])} · ${words.noted(signal.notedBy)} · `}
        <PageLink href={paths.project(signal.projectId)}>{signal.project}</PageLink>
      </p>
    </section>
  )
}

function Bundles({ signal, mayPut }: { signal: SignalDetail; mayPut: boolean }) {
  const words = useWords(signalWords)
  const [putting, setPutting] = useState(false)
  return (
    <section className={styles.part} aria-labelledby="bundels">
      <h2 id="bundels">{words.bundles}</h2>
      {signal.bundles.length === 0 ? (
        <p className={styles.quiet}>{words.noBundle}</p>
      ) : (
        <ul className={rowStyles.list}>
          {signal.bundles.map(({ id, title }) => (
            <li key={id}>
              <PageLink href={paths.bundle(id)} className={styles.reach}>
                {title}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      {mayPut && (
        <div>
          <Button variant="default" onClick={() => setPutting(true)}>
            {words.putInBundle}
          </Button>
        </div>
      )}
      {putting && <PutInBundleDialog signal={signal} onClose={() => setPutting(false)} />}
    </section>
  )
}

function Changing({ signal, onDone }: { signal: SignalDetail; onDone: () => void }) {
  const words = useWords(signalWords)
  const queryClient = useQueryClient()
  return (
    <div className={styles.page}>
      <SignalFormPanel
        name={`signal-${signal.id}-${signal.version}`}
        fresh={() => formOfSignal(signal)}
        send={(draft) => api.signals.change({ ...draft, seenVersion: signal.version })}
        onSaved={(_, form) => {
          void signalsChanged(queryClient).then(onDone)
          return form
        }}
      />
      <Button variant="subtle" onClick={onDone}>
        {words.stopChanging}
      </Button>
    </div>
  )
}

function WithdrawSignal({
  signal: { id, version },
  opened,
  onClose,
}: {
  signal: SignalDetail
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(signalWords)
  const queryClient = useQueryClient()
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={words.withdrawTitle}
      lead={words.withdrawLead}
      label={words.withdrawNow}
      act={async (reason) => {
        await api.signals.withdraw({ id, seenVersion: version, reason })
        await signalsChanged(queryClient)
      }}
    />
  )
}
