import type { FormEvent } from 'react'
import type { z } from 'zod'
import type { Judgement } from '../../platform/core/judgement.ts'
import type { Receipt } from '../../registration/core/api.ts'
import { changed } from './activity-form.ts'
import type { Filled } from './filled.ts'
import { missingFields, useSaving } from './saving.ts'
import { useStoredForm } from './stored-form.ts'

/** What makes one form differ from another: its fields, its rules, and where it is sent. */
export interface FormSteps<Form, Draft, Field extends string> {
  /** The name under which the form outlives a reload. */
  name: string
  schema: z.ZodType<Form>
  fresh: () => Form
  read: (form: Form) => Filled<Draft, Field>
  judge: (draft: Draft) => Judgement
  send: (draft: Draft) => Promise<Receipt>
  /** Gets the form that was saved; what it returns is shown next. */
  onSaved: (receipt: Receipt, form: Form) => Form
}

/** A form that is filled in, judged, confirmed where the rules ask, and saved. */
export function useRegistrationForm<Form extends { confirmed: string[] }, Draft, Field extends string>(
  steps: FormSteps<Form, Draft, Field>,
) {
  const { form, change, restart } = useStoredForm(steps.name, steps.schema, steps.fresh)
  const { hindrance, sending, save, clear } = useSaving<Draft, Field>({
    judge: steps.judge,
    send: steps.send,
    onSaved: (receipt) => restart(steps.onSaved(receipt, form)),
  })
  return {
    form,
    hindrance,
    sending,
    missing: missingFields(hindrance),
    change: (next: Form) => {
      change(next)
      clear()
    },
    submit: (event: FormEvent) => {
      event.preventDefault()
      void save(steps.read(form))
    },
    /** Answers questions with yes, and saves. */
    confirm: (codes: string[]) => {
      const sure = changed<{ confirmed: string[] }>(form, {
        confirmed: [...form.confirmed, ...codes],
      }) as Form
      change(sure)
      void save(steps.read(sure))
    },
  }
}
