import { TextInput } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { ContactId } from '../../platform/core/ids.ts'
import type { Contact } from '../../registration/core/model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { ContactForm } from './ContactForm.tsx'
import { formOfContact } from './contact-form.ts'
import { ContactFacts } from './Facts.tsx'
import { contactHistoryQuery, contactQuery, deskQuery, registrationsChanged } from './queries.ts'
import { RegistrationView } from './RegistrationView.tsx'
import { useNames } from './use-names.ts'
import { viewWords } from './view-words.ts'
import { registrationWords } from './words.ts'

/** One contact, or the form that corrects it. */
export function ContactView({
  id,
  correcting,
  back = paths.registration('contact', id),
}: {
  id: ContactId
  correcting: boolean
  /** Where a correction goes when it is saved or left; the registration itself when nothing else is said. */
  back?: string | undefined
}) {
  const words = useWords(viewWords)
  const queryClient = useQueryClient()
  const { data: contact } = useSuspenseQuery(contactQuery(id))
  const { data: versions } = useSuspenseQuery(contactHistoryQuery(id))
  const nameOf = useNames()
  return (
    <RegistrationView
      kind="contact"
      kindName={words.contact}
      title={contact.subject}
      registration={contact}
      versions={versions}
      nameOf={nameOf}
      correcting={correcting}
      back={back}
      form={<CorrectContact contact={contact} back={back} />}
      withdraw={async (reason) => {
        await api.registration.withdrawContact({ id, seenVersion: contact.version, reason })
        await registrationsChanged(queryClient)
      }}
    >
      <ContactFacts contact={contact} />
    </RegistrationView>
  )
}

function CorrectContact({ contact, back }: { contact: Contact; back: string }) {
  const words = useWords(registrationWords)
  const view = useWords(viewWords)
  const router = useRouter()
  const queryClient = useQueryClient()
  const { data: desk } = useSuspenseQuery(deskQuery)
  const [reason, setReason] = useState('')
  // The version that was seen when the correcting began: a later one is a conflict that is told.
  const [seenVersion] = useState(contact.version)
  return (
    <ContactForm
      name={`correct-${contact.id}-${seenVersion}`}
      desk={desk}
      keptDate={contact.date}
      saveLabel={words.saveCorrection}
      fresh={() => formOfContact(contact)}
      send={(draft) =>
        api.registration.correctContact({
          ...draft,
          seenVersion,
          ...(reason.trim() && { reason: reason.trim() }),
        })
      }
      onSaved={(_receipt, form) => {
        void registrationsChanged(queryClient).then(() => router.navigate({ href: back, replace: true }))
        return form
      }}
    >
      <TextInput
        mt={24}
        label={view.correctReason}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ContactForm>
  )
}
