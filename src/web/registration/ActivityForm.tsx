import type { ReactNode } from 'react'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { Desk } from '../../registration/core/api.ts'
import type { ActivityDraft } from '../../registration/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { ActivityFields } from './ActivityFields.tsx'
import { type ActivityField, activityDraft, ActivityForm as Form, judgeOnDesk } from './activity-form.ts'
import { activitySentences, summaryOfActivity } from './activity-words.ts'
import styles from './form.module.css'
import { type FormSteps, useRegistrationForm } from './registration-form.ts'
import { SavePanel } from './SavePanel.tsx'
import { registrationWords } from './words.ts'

type Steps = FormSteps<Form, ActivityDraft, ActivityField>

/** The form of an activity, for a new one and for a correction. */
export function ActivityForm({
  desk,
  keptDate,
  saveLabel,
  children,
  ...steps
}: {
  desk: Desk
  /** The date of what is corrected. */
  keptDate?: CalendarDate
  saveLabel: string
  children?: ReactNode
} & Pick<Steps, 'name' | 'fresh' | 'send' | 'onSaved'>) {
  const words = useWords(registrationWords)
  const language = useLanguage()
  const { form, change, submit, confirm, hindrance, missing, sending } = useRegistrationForm({
    schema: Form,
    read: activityDraft,
    judge: (draft) => judgeOnDesk(draft, desk, keptDate),
    ...steps,
  })
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <div inert={sending}>
        <ActivityFields key={form.id} form={form} desk={desk} missing={missing} onChange={change} />
        {children}
      </div>
      <SavePanel
        hindrance={hindrance}
        sentences={activitySentences(words)}
        summary={summaryOfActivity(form, desk, language)}
        label={saveLabel}
        sending={sending}
        onConfirm={confirm}
      />
    </form>
  )
}
