import { useSuspenseQuery } from '@tanstack/react-query'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { mayInProject } from '../../platform/core/permissions.ts'
import type { SignalReceipt } from '../../policy/core/signal-api.ts'
import type { SignalDraft } from '../../policy/core/signal-model.ts'
import { judgeSignal } from '../../policy/core/signal-rules.ts'
import { useWords } from '../language.tsx'
import { projectsQuery } from '../plan/queries.ts'
import { useRegistrationForm } from '../registration/registration-form.ts'
import { SavePanel } from '../registration/SavePanel.tsx'
import { actorOf, useSession } from '../session/session.ts'
import { SignalFields } from './SignalFields.tsx'
import { type SignalField, SignalForm, signalDraft } from './signal-form.ts'
import { signalWords } from './signal-words.ts'

/** The projects in which the person may note signals. */
export function useSignalProjects() {
  const session = useSession()
  const { data: projects } = useSuspenseQuery(projectsQuery())
  if (session === null) return []
  const actor = actorOf(session)
  return projects.filter(({ id }) => mayInProject(actor, 'signal.write', id))
}

/** The form of a signal, new or changed; it outlives a reload, and asks what the rules ask. */
export function SignalFormPanel({
  name,
  fresh,
  send,
  onSaved,
}: {
  /** The name under which the form outlives a reload. */
  name: string
  fresh: () => SignalForm
  send: (draft: SignalDraft) => Promise<SignalReceipt>
  onSaved: (receipt: SignalReceipt, form: SignalForm) => SignalForm
}) {
  const words = useWords(signalWords)
  const projects = useSignalProjects()
  const { form, change, submit, confirm, hindrance, missing, sending } = useRegistrationForm<
    SignalForm,
    SignalDraft,
    SignalField
  >({
    name,
    schema: SignalForm,
    fresh,
    read: signalDraft,
    judge: (draft) => judgeSignal(draft, brusselsDate(new Date())),
    send,
    onSaved,
  })
  return (
    <form onSubmit={submit} noValidate>
      <div inert={sending}>
        <SignalFields form={form} projects={projects} missing={missing} onChange={change} />
      </div>
      <SavePanel
        hindrance={hindrance}
        sentences={{ text: words.textMissing, project: words.missingProject, date: words.missingDate }}
        summary={words.summary(form.text.length)}
        label={words.save}
        sending={sending}
        onConfirm={confirm}
      />
    </form>
  )
}
