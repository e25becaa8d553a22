import { getRouteApi } from '@tanstack/react-router'
import type { ActivityId, ContactId } from '../../platform/core/ids.ts'
import { ActivityView } from './ActivityView.tsx'
import { ContactView } from './ContactView.tsx'

const route = getRouteApi('/signed-in/registraties/$soort/$id')

/** One registration: what it says, its history, and the ways to correct or withdraw it. */
export function RegistrationPage() {
  const { soort, id } = route.useParams()
  const { verbeter = false, terug } = route.useSearch()
  return soort === 'activiteit' ? (
    <ActivityView id={id as ActivityId} correcting={verbeter} back={terug} />
  ) : (
    <ContactView id={id as ContactId} correcting={verbeter} back={terug} />
  )
}
