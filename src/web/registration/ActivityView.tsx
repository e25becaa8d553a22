import { TextInput } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActivityId } from '../../platform/core/ids.ts'
import type { Activity } from '../../registration/core/model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { ActivityForm } from './ActivityForm.tsx'
import { formOfActivity } from './activity-form.ts'
import { ActivityFacts } from './Facts.tsx'
import type { NameOf } from './named-partner.ts'
import { activityHistoryQuery, activityQuery, deskQuery, registrationsChanged } from './queries.ts'
import { RegistrationView } from './RegistrationView.tsx'
import { useNames } from './use-names.ts'
import { viewWords } from './view-words.ts'
import { registrationWords } from './words.ts'

/** One activity, or the form that corrects it. */
export function ActivityView({
  id,
  correcting,
  back = paths.registration('activiteit', id),
}: {
  id: ActivityId
  correcting: boolean
  /** Where a correction goes when it is saved or left; the registration itself when nothing else is said. */
  back?: string | undefined
}) {
  const words = useWords(viewWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { data: activity } = useSuspenseQuery(activityQuery(id))
  const { data: versions } = useSuspenseQuery(activityHistoryQuery(id))
  const nameOf = useNames()
  return (
    <RegistrationView
      kind="activiteit"
      kindName={words.activity}
      title={`${activity.kind[language]}, ${registrationWords[language].count(activity.participations)}`}
      registration={activity}
      versions={versions}
      nameOf={nameOf}
      correcting={correcting}
      back={back}
      form={<CorrectActivity activity={activity} nameOf={nameOf} back={back} />}
      withdraw={async (reason) => {
        await api.registration.withdrawActivity({ id, seenVersion: activity.version, reason })
        await registrationsChanged(queryClient)
      }}
    >
      <ActivityFacts activity={activity} nameOf={nameOf} />
    </RegistrationView>
  )
}

function CorrectActivity({ activity, nameOf, back }: { activity: Activity; nameOf: NameOf; back: string }) {
  const words = useWords(registrationWords)
  const view = useWords(viewWords)
  const router = useRouter()
  const queryClient = useQueryClient()
  const { data: desk } = useSuspenseQuery(deskQuery)
  const [reason, setReason] = useState('')
  // The version that was seen when the correcting began: a later one is a conflict that is told.
  const [seenVersion] = useState(activity.version)
  return (
    <ActivityForm
      name={`correct-${activity.id}-${seenVersion}`}
      desk={desk}
      keptDate={activity.date}
      saveLabel={words.saveCorrection}
      fresh={() => formOfActivity(activity, nameOf)}
      send={(draft) =>
        api.registration.correctActivity({
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
    </ActivityForm>
  )
}
