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
import { activityHistoryQuery, activityQuery, deskQuery, registrationsChanged } from './queries.ts'
import { RegistrationView } from './RegistrationView.tsx'
import { viewWords } from './view-words.ts'
import { registrationWords } from './words.ts'

/** One activity, or the form that corrects it. */
export function ActivityView({ id, correcting }: { id: ActivityId; correcting: boolean }) {
  const words = useWords(viewWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { data: activity } = useSuspenseQuery(activityQuery(id))
  const { data: versions } = useSuspenseQuery(activityHistoryQuery(id))
  const { data: desk } = useSuspenseQuery(deskQuery)
  const names = new Map<string, string>([
    [activity.kindId, activity.kind[language]],
    ...desk.kinds.map((kind) => [kind.id, kind.name[language]] as const),
    ...desk.projects.map((project) => [project.id, project.name] as const),
    ...activity.partners.map((partner) => [partner.id, partner.name] as const),
  ])
  return (
    <RegistrationView
      kind="activiteit"
      kindName={words.activity}
      title={`${activity.kind[language]}, ${registrationWords[language].count(activity.participations)}`}
      registration={activity}
      versions={versions}
      nameOf={(of) => names.get(of)}
      correcting={correcting}
      form={<CorrectActivity activity={activity} />}
      withdraw={async (reason) => {
        await api.registration.withdrawActivity({ id, seenVersion: activity.version, reason })
        await registrationsChanged(queryClient)
      }}
    >
      <ActivityFacts activity={activity} />
    </RegistrationView>
  )
}

function CorrectActivity({ activity }: { activity: Activity }) {
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
      saveLabel={words.saveCorrection}
      fresh={() => formOfActivity(activity)}
      send={(draft) =>
        api.registration.correctActivity({
          ...draft,
          seenVersion,
          ...(reason.trim() && { reason: reason.trim() }),
        })
      }
      onSaved={(_receipt, form) => {
        void registrationsChanged(queryClient).then(() =>
          router.navigate({ href: paths.registration('activiteit', activity.id), replace: true }),
        )
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
