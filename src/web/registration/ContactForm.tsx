import type { ReactNode } from 'react'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { Desk } from '../../registration/core/api.ts'
import type { ContactDraft } from '../../registration/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { ContactFields } from './ContactFields.tsx'
import { type ContactField, contactDraft, ContactForm as Form, judgeContactOnDesk } from './contact-form.ts'
import { contactSentences, summaryOfContact } from './contact-words.ts'
import styles from './form.module.css'
import { type FormSteps, useRegistrationForm } from './registration-form.ts'
import { SavePanel } from './SavePanel.tsx'
import { registrationWords } from './words.ts'

type Steps = FormSteps<Form, ContactDraft, ContactField>

/** The form of a contact, for a new one and for a correction. */
export function ContactForm({
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
    read: contactDraft,
    judge: (draft) => judgeContactOnDesk(draft, desk, keptDate),
    ...steps,
  })
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <div inert={sending}>
        <ContactFields key={form.id} form={form} desk={desk} missing={missing} onChange={change} />
        {children}
      </div>
      <SavePanel
        hindrance={hindrance}
        sentences={contactSentences(words)}
        summary={summaryOfContact(form, desk, language)}
        label={saveLabel}
        sending={sending}
        onConfirm={confirm}
      />
    </form>
  )
}
