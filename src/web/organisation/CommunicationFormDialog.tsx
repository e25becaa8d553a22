import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type CommunicationDraft,
  communicationKindNames,
  usualAudiences,
  usualMedia,
} from '../../organisation/core/communication-model.ts'
import { formatMonth } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DayField } from '../ui/DayField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { codesToChoose, SelectOne } from '../ui/SelectOne.tsx'
import {
  type CommunicationFault,
  type CommunicationForm,
  communicationDraft,
  type When,
} from './communication-form.ts'
import { communicationWords } from './communication-words.ts'
import { ProjectsField } from './ProjectsField.tsx'
import { WordsField } from './WordsField.tsx'

/** The form of a communication action, new or changed. A retry sends the same id. */
export function CommunicationFormDialog({
  start,
  title,
  send,
  onClose,
  onWithdraw,
}: {
  start: CommunicationForm
  title: string
  send: (draft: CommunicationDraft) => Promise<unknown>
  onClose: () => void
  onWithdraw?: () => void
}) {
  const words = useWords(communicationWords)
  const queryClient = useQueryClient()
  const [form, setForm] = useState(start)
  const [fault, setFault] = useState<CommunicationFault | null>(null)
  const change = (part: Partial<CommunicationForm>) => {
    setForm((now) => ({ ...now, ...part }))
    setFault(null)
  }
  const submit = () => {
    const filled = communicationDraft(form)
    setFault('fault' in filled ? filled.fault : null)
    if ('fault' in filled) return null
    return send(filled.draft).then(() => queryClient.invalidateQueries({ queryKey: ['communication'] }))
  }
  return (
    <FormDialog opened onClose={onClose} title={title} submit={submit}>
      <NameFields form={form} change={change} fault={fault} />
      <WordsField
        legend={words.media}
        others={words.others}
        usual={usualMedia}
        value={form.media}
        onChange={(media) => change({ media })}
      />
      <WordsField
        legend={words.audiences}
        others={words.others}
        usual={usualAudiences}
        value={form.audiences}
        onChange={(audiences) => change({ audiences })}
      />
      <WhenFields form={form} change={change} fault={fault} />
      <TextInput
        label={words.link}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={1000}
        value={form.link}
        onChange={(event) => change({ link: event.currentTarget.value })}
      />
      <ProjectsField value={form.projectIds} onChange={(projectIds) => change({ projectIds })} />
      {fault !== null && typeof fault !== 'string' && <ProblemNotice error={fault} />}
      {onWithdraw && (
        <Button variant="subtle" color="brick" onClick={onWithdraw}>
          {words.withdraw}
        </Button>
      )}
    </FormDialog>
  )
}

interface Part {
  form: CommunicationForm
  change: (part: Partial<CommunicationForm>) => void
  fault: CommunicationFault | null
}

function NameFields({ form, change, fault }: Part) {
  const words = useWords(communicationWords)
  const language = useLanguage()
  return (
    <>
      <TextInput
        label={words.name}
        data-autofocus
        maxLength={200}
        value={form.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextInput
        label={words.outlet}
        description={words.outletHint}
        maxLength={200}
        value={form.outlet}
        onChange={(event) => change({ outlet: event.currentTarget.value })}
      />
      <TextInput
        label={words.number}
        inputMode="numeric"
        maxLength={4}
        error={fault === 'number' ? words.numberWrong : undefined}
        value={form.number}
        onChange={(event) => change({ number: event.currentTarget.value })}
      />
      <SelectOne
        label={words.kind}
        none={words.unknown}
        options={codesToChoose(communicationKindNames, language)}
        value={form.kind}
        onChange={(kind) => change({ kind: kind ?? null })}
      />
    </>
  )
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

function WhenFields({ form, change, fault }: Part) {
  const words = useWords(communicationWords)
  const language = useLanguage()
  const labels: Record<When, string> = {
    day: words.onDay,
    month: words.inMonth,
    continuous: words.continuous,
    unknown: words.unknown,
  }
  const options = (['day', 'month', 'continuous', 'unknown'] as const).map((value) => ({
    value,
    label: labels[value],
  }))
  return (
    <>
      <Choice
        legend={words.when}
        look="chips"
        options={options}
        value={form.when}
        onChange={(when) => change({ when })}
      />
      {form.when === 'day' && (
        <DayField
          label={words.day}
          value={form.date}
          error={fault === 'day' ? words.dayMissing : undefined}
          onChange={(date) => change({ date })}
        />
      )}
      {form.when === 'month' && (
        <NativeSelect
          label={words.month}
          value={String(form.month)}
          data={months.map((month) => ({
            value: String(month),
            label: `${formatMonth(month, language)} ${form.year}`,
          }))}
          onChange={(event) => change({ month: Number(event.currentTarget.value) })}
        />
      )}
    </>
  )
}
