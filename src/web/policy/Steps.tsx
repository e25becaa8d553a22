import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { type Step, stepKindNames } from '../../policy/core/signal-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { bundleWords } from './bundle-words.ts'
import { type StepAbout, StepDialog } from './StepDialog.tsx'
import { signalsChanged } from './signal-queries.ts'
import styles from './signals.module.css'

type Open = { kind: 'take' } | { kind: 'change' | 'withdraw'; step: Step }

/** The steps of a bundle or a signal along a line of time, the latest first. */
export function Steps({
  heading,
  steps,
  about,
  mayStep,
}: {
  heading: string
  steps: readonly Step[]
  about: StepAbout
  mayStep: boolean
}) {
  const words = useWords(bundleWords)
  const [open, setOpen] = useState<Open | null>(null)
  const isOwn = (step: Step) => step.bundleId === about.bundleId && step.signalId === about.signalId
  return (
    <section className={styles.part} aria-labelledby="stappen">
      <h2 id="stappen">{heading}</h2>
      {steps.length === 0 ? (
        <p className={styles.quiet}>{words.noSteps}</p>
      ) : (
        <ol className={styles.timeline}>
          {steps.map((step) => (
            <StepItem key={step.id} step={step} own={isOwn(step)} mayChange={mayStep} open={setOpen} />
          ))}
        </ol>
      )}
      {mayStep && (
        <div>
          <Button onClick={() => setOpen({ kind: 'take' })}>{words.takeStep}</Button>
        </div>
      )}
      {open?.kind === 'take' && <StepDialog about={about} onClose={() => setOpen(null)} />}
      {open?.kind === 'change' && <StepDialog about={about} step={open.step} onClose={() => setOpen(null)} />}
      {open?.kind === 'withdraw' && <WithdrawStep step={open.step} onClose={() => setOpen(null)} />}
    </section>
  )
}

function StepItem({
  step,
  own,
  mayChange,
  open,
}: {
  step: Step
  /** Of what the page is about, and not of a bundle that it is in. */
  own: boolean
  mayChange: boolean
  open: (open: Open) => void
}) {
  const words = useWords(bundleWords)
  const language = useLanguage()
  const kind = stepKindNames[step.kind][language]
  const what = `${kind}, ${formatDate(step.date, language)}`
  return (
    <li className={step.kind === 'result' ? styles.result : undefined}>
      <p>
        <strong className={styles.kind}>{kind}</strong>
        {step.withWhom !== null && ` ${words.at(step.withWhom)}`}
      </p>
      <p className={styles.quiet}>
        {`${formatDate(step.date, language)} · ${words.by(step.takenBy)}`}
        {!own && step.bundleId !== null && (
          <>
            {' · '}
            <PageLink href={paths.bundle(step.bundleId)}>{words.ofTheBundle}</PageLink>
          </>
        )}
      </p>
      {step.text !== '' && <p className={styles.prose}>{step.text}</p>}
      {own && mayChange && (
        <div className={styles.small}>
          <Button
            variant="subtle"
            aria-label={words.changeStep(what)}
            onClick={() => open({ kind: 'change', step })}
          >
            {words.change}
          </Button>
          <Button
            variant="subtle"
            color="brick"
            aria-label={words.withdrawStep(what)}
            onClick={() => open({ kind: 'withdraw', step })}
          >
            {words.withdraw}
          </Button>
        </div>
      )}
    </li>
  )
}

function WithdrawStep({ step, onClose }: { step: Step; onClose: () => void }) {
  const words = useWords(bundleWords)
  const queryClient = useQueryClient()
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={words.withdrawStepTitle}
      lead={words.withdrawStepLead}
      label={words.withdraw}
      act={async (reason) => {
        await api.signals.withdrawStep({ id: step.id, seenVersion: step.version, reason })
        await signalsChanged(queryClient)
      }}
    />
  )
}
