import { NativeSelect, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { brusselsDate, type CalendarDate } from '../../platform/core/calendar-date.ts'
import {
  type BodyId,
  type BundleId,
  newId,
  type PartnerId,
  type SignalId,
  type StepId,
} from '../../platform/core/ids.ts'
import type { Problem } from '../../platform/core/problem.ts'
import { type Step, StepKind, stepKindNames } from '../../policy/core/signal-model.ts'
import { refusalsOfStep } from '../../policy/core/signal-rules.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { PartnerPicker } from '../network/PartnerPicker.tsx'
import { bodiesQuery } from '../network/queries.ts'
import { Choice } from '../ui/Choice.tsx'
import { DayField } from '../ui/DayField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { bundleWords } from './bundle-words.ts'
import { signalsChanged } from './signal-queries.ts'

/** What a step is of: a bundle, or a signal on its own. */
export type StepAbout = { bundleId: BundleId; signalId: null } | { bundleId: null; signalId: SignalId }

interface Form {
  kind: StepKind
  date: CalendarDate | null
  bodyId: BodyId | null
  partner: { id: PartnerId; name: string } | null
  text: string
}

function formOf(step: Step | undefined): Form {
  if (step === undefined) {
    return { kind: 'raised', date: brusselsDate(new Date()), bodyId: null, partner: null, text: '' }
  }
  const { kind, date, bodyId, partnerId, withWhom, text } = step
  const partner = partnerId === null ? null : { id: partnerId, name: withWhom ?? '' }
  return { kind, date, bodyId, partner, text }
}

/** Notes a step of a bundle or a signal, or changes one. */
export function StepDialog({ about, step, onClose }: { about: StepAbout; step?: Step; onClose: () => void }) {
  const words = useWords(bundleWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [id] = useState(() => step?.id ?? newId<StepId>())
  const [form, setForm] = useState(() => formOf(step))
  const [fault, setFault] = useState<'date' | Problem | null>(null)
  const change = (part: Partial<Form>) => {
    setForm({ ...form, ...part })
    setFault(null)
  }
  const submit = () => {
    const { partner, date, ...rest } = form
    if (date === null) {
      setFault('date')
      return null
    }
    const content = { ...rest, date, partnerId: partner?.id ?? null, text: rest.text.trim() }
    const [refusal = null] = refusalsOfStep(content, brusselsDate(new Date()))
    setFault(refusal)
    if (refusal !== null) return null
    const sent = step
      ? api.signals.changeStep({ id, ...content, seenVersion: step.version })
      : api.signals.takeStep({ id, ...about, ...content })
    return sent.then(() => signalsChanged(queryClient))
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={step ? words.changeStepTitle : words.stepTitle}
      submit={submit}
    >
      <Choice
        legend={words.stepKind}
        look="chips"
        value={form.kind}
        options={StepKind.options.map((kind) => ({ value: kind, label: stepKindNames[kind][language] }))}
        onChange={(kind) => change({ kind })}
      />
      <DayField
        label={words.stepDate}
        value={form.date}
        error={fault === 'date' ? words.dayMissing : undefined}
        onChange={(date) => change({ date })}
      />
      <WithWhom form={form} change={change} />
      <Textarea
        label={words.stepText}
        rows={3}
        maxLength={2000}
        value={form.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {fault !== null && fault !== 'date' && <ProblemNotice error={fault} />}
    </FormDialog>
  )
}

/** A consultation body, or a partner: one of both. */
function WithWhom({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  const words = useWords(bundleWords)
  const bodies = useQuery(bodiesQuery).data ?? []
  return (
    <>
      {bodies.length > 0 && form.partner === null && (
        <NativeSelect
          label={words.stepBody}
          value={form.bodyId ?? ''}
          data={[
            { value: '', label: words.noBody },
            ...bodies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) =>
            change({ bodyId: bodies.find(({ id }) => id === event.currentTarget.value)?.id ?? null })
          }
        />
      )}
      {form.bodyId === null && (
        <PartnerPicker
          label={words.stepPartner}
          projectId={null}
          value={form.partner === null ? [] : [form.partner]}
          onChange={(partners) => change({ partner: partners.at(-1) ?? null })}
        />
      )}
    </>
  )
}
