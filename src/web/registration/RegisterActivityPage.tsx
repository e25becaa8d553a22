import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { type ActivityId, newId } from '../../platform/core/ids.ts'
import type { Receipt } from '../../registration/core/api.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ActivityForm } from './ActivityForm.tsx'
import { nextActivity, startActivity } from './activity-form.ts'
import { summaryOfActivity } from './activity-words.ts'
import styles from './form.module.css'
import { NoProject } from './NoProject.tsx'
import { pageWords } from './page-words.ts'
import { deskQuery, registrationsChanged } from './queries.ts'
import { type Saved, SavedNotice } from './SavedNotice.tsx'
import { registrationWords } from './words.ts'

const route = getRouteApi('/signed-in/turven')

/** Tallying an activity: a kind, a number, save; for today, or for the day in the address. */
export function RegisterActivityPage() {
  const words = useWords(pageWords)
  const { data: desk } = useSuspenseQuery(deskQuery)
  return (
    <div className={styles.wide}>
      <PageHeading
        compact
        title={words.tallyTitle}
        actions={<PageLink href={paths.contact()}>{words.toContact}</PageLink>}
      />
      {desk.projects.length === 0 ? <NoProject /> : <RegisterActivity />}
    </div>
  )
}

function RegisterActivity() {
  const words = useWords(registrationWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { data: desk } = useSuspenseQuery(deskQuery)
  const { dag } = route.useSearch()
  // A form for another day does not go on with what was begun for today.
  const name = dag === undefined ? 'activity' : `activity-${dag}`
  const [saved, setSaved] = useState<Saved | null>(null)
  const undo = async ({ id, version }: Receipt) => {
    const withdrawal = { id: id as ActivityId, seenVersion: version, reason: words.undoReason }
    await api.registration.withdrawActivity(withdrawal)
    await registrationsChanged(queryClient)
  }
  return (
    <>
      {saved && <SavedNotice key={saved.receipt.id} saved={saved} undo={undo} />}
      <ActivityForm
        key={name}
        name={name}
        desk={desk}
        saveLabel={words.save}
        fresh={() => ({ ...startActivity(desk, newId()), ...(dag && { date: dag }) })}
        send={(draft) => api.registration.registerActivity(draft)}
        onSaved={(receipt, form) => {
          setSaved({ receipt, what: summaryOfActivity(form, desk, language) })
          void registrationsChanged(queryClient)
          return nextActivity(form, newId(), desk)
        }}
      />
    </>
  )
}
