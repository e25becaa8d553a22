import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { PartnerDraft } from '../../network/core/api.ts'
import { PartnerKind, partnerKindNames } from '../../network/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import styles from './network.module.css'
import { type PartnerForm, partnerDraft } from './partner-form.ts'
import { networkWords } from './words.ts'

/** The form of a partner, new or changed. A retry sends the same id. */
export function PartnerFormFields({
  start,
  send,
  onSaved,
  onCancel,
}: {
  start: PartnerForm
  send: (draft: PartnerDraft) => Promise<unknown>
  onSaved: (draft: PartnerDraft) => void
  onCancel?: () => void
}) {
  const words = useWords(networkWords)
  const language = useLanguage()
  const [form, setForm] = useState(start)
  const change = (part: Partial<PartnerForm>) => setForm({ ...form, ...part })
  const { save, busy, problem, unfinished } = useSavingPartner(send, onSaved)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Inside another form (the picker's dialog) the saving of a partner is not the saving of that form.
    event.stopPropagation()
    void save(partnerDraft(form))
  }
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <TextInput
        label={words.name}
        data-autofocus
        maxLength={200}
        error={unfinished ? words.nameTooShort : undefined}
        value={form.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.kind}
        value={form.kind}
        data={PartnerKind.options.map((kind) => ({ value: kind, label: partnerKindNames[kind][language] }))}
        onChange={(event) => change({ kind: PartnerKind.catch('other').parse(event.currentTarget.value) })}
      />
      <TextInput
        label={words.municipality}
        maxLength={100}
        value={form.municipality}
        onChange={(event) => change({ municipality: event.currentTarget.value })}
      />
      <Textarea
        label={words.aliases}
        description={words.aliasesHint}
        rows={3}
        value={form.aliases}
        onChange={(event) => change({ aliases: event.currentTarget.value })}
      />
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={busy}>
          {words.save}
        </Button>
        {onCancel && (
          <Button variant="subtle" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

function useSavingPartner(
  send: (draft: PartnerDraft) => Promise<unknown>,
  onSaved: (draft: PartnerDraft) => void,
) {
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const [unfinished, setUnfinished] = useState(false)
  const save = async (draft: PartnerDraft | null) => {
    setUnfinished(draft === null)
    if (draft === null || busy) return
    setBusy(true)
    setProblem(null)
    try {
      await send(draft)
      for (const key of ['partners', 'partner', 'partner-search']) {
        void queryClient.invalidateQueries({ queryKey: [key] })
      }
      onSaved(draft)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return { save, busy, problem, unfinished }
}
