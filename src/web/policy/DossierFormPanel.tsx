import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { Problem } from '../../platform/core/problem.ts'
import type { DossierDraft } from '../../policy/core/dossier-model.ts'
import { useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useSending } from '../ui/use-sending.ts'
import { DossierFields } from './DossierFields.tsx'
import { DossierListFields } from './DossierListFields.tsx'
import styles from './dossier.module.css'
import { type DossierFault, type DossierForm, dossierDraft } from './dossier-form.ts'
import { renewDossiers } from './dossier-queries.ts'
import { dossierWords } from './dossier-words.ts'
import { NeighbourhoodFields } from './NeighbourhoodFields.tsx'

/** The form of a dossier, new or changed. A retry sends the same id. */
export function DossierFormPanel({
  start,
  send,
  onSaved,
  onCancel,
}: {
  start: DossierForm
  send: (draft: DossierDraft) => Promise<unknown>
  onSaved: (draft: DossierDraft) => void
  onCancel: () => void
}) {
  const words = useWords(dossierWords)
  const { form, change, fault, submit, sending, problem } = useDossierForm(start, send, onSaved)
  const part = { form, change, fault }
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <DossierFields {...part} />
      <DossierListFields {...part} />
      <NeighbourhoodFields {...part} />
      {fault instanceof Problem && <ProblemNotice error={fault} />}
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={sending}>
          {words.save}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

function useDossierForm(
  start: DossierForm,
  send: (draft: DossierDraft) => Promise<unknown>,
  onSaved: (draft: DossierDraft) => void,
) {
  const queryClient = useQueryClient()
  const [form, setForm] = useState(start)
  const [fault, setFault] = useState<DossierFault | null>(null)
  const change = (part: Partial<DossierForm>) => {
    setForm((now) => ({ ...now, ...part }))
    setFault(null)
  }
  const { sending, problem, send: begin } = useSending(() => undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const filled = dossierDraft(form, brusselsDate(new Date()))
    setFault('fault' in filled ? filled.fault : null)
    if ('fault' in filled) return
    void begin(async () => {
      await send(filled.draft)
      await renewDossiers(queryClient)
      onSaved(filled.draft)
    })
  }
  return { form, change, fault, submit, sending, problem }
}
