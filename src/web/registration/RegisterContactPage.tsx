import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { type ContactId, newId } from '../../platform/core/ids.ts'
import type { Receipt } from '../../registration/core/api.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { bodiesQuery } from '../network/queries.ts'
import { paths } from '../paths.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ContactForm } from './ContactForm.tsx'
import { choiceOfBody, startContact } from './contact-form.ts'
import { summaryOfContact } from './contact-words.ts'
import styles from './form.module.css'
import { NoProject } from './NoProject.tsx'
import { pageWords } from './page-words.ts'
import { deskQuery, registrationsChanged } from './queries.ts'
import { type Saved, SavedNotice } from './SavedNotice.tsx'
import { registrationWords } from './words.ts'

const route = getRouteApi('/signed-in/turven/contact')

/** Noting a contact with partners or policy makers. */
export function RegisterContactPage() {
  const words = useWords(pageWords)
  const { data: desk } = useSuspenseQuery(deskQuery)
  return (
    <div className={styles.page}>
      <PageHeading
        compact
        title={words.contactTitle}
        actions={<PageLink href={paths.tally()}>{words.toTally}</PageLink>}
      />
      {desk.projects.length === 0 ? <NoProject /> : <RegisterContact />}
    </div>
  )
}

function RegisterContact() {
  const words = useWords(registrationWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { data: desk } = useSuspenseQuery(deskQuery)
  const { data: bodies } = useSuspenseQuery(bodiesQuery)
  const { overleg } = route.useSearch()
  const body = bodies.find(({ id }) => id === overleg)
  // The form of a meeting does not go on with what was begun of another contact.
  const name = body === undefined ? 'contact' : `contact-${body.id}`
  const fresh = () => {
    const form = startContact(desk, newId())
    return body === undefined ? form : { ...form, ...choiceOfBody(form, body, bodies) }
  }
  const [saved, setSaved] = useState<Saved | null>(null)
  const undo = async ({ id, version }: Receipt) => {
    const withdrawal = { id: id as ContactId, seenVersion: version, reason: words.undoReason }
    await api.registration.withdrawContact(withdrawal)
    await registrationsChanged(queryClient)
  }
  return (
    <>
      {saved && <SavedNotice key={saved.receipt.id} saved={saved} undo={undo} />}
      <ContactForm
        key={name}
        name={name}
        desk={desk}
        saveLabel={words.save}
        fresh={fresh}
        send={(draft) => api.registration.registerContact(draft)}
        onSaved={(receipt, form) => {
          setSaved({ receipt, what: summaryOfContact(form, desk, language) })
          void registrationsChanged(queryClient)
          return { ...startContact(desk, newId()), projectId: form.projectId, date: form.date }
        }}
      />
    </>
  )
}
