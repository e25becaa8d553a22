import { z } from 'zod'
import { brusselsDate, CalendarDate } from '../../platform/core/calendar-date.ts'
import { ProjectId, SignalId } from '../../platform/core/ids.ts'
import { type Signal, SignalDraft, SignalSource } from '../../policy/core/signal-model.ts'
import type { Filled } from '../registration/filled.ts'

/** The form of a signal while it is being filled in. */
export const SignalForm = z.object({
  id: SignalId,
  projectId: ProjectId.nullable(),
  date: CalendarDate.nullable(),
  text: z.string(),
  source: SignalSource,
  tags: z.array(z.string()),
  confirmed: z.array(z.string()),
})
export type SignalForm = z.infer<typeof SignalForm>

export type SignalField = 'text' | 'project' | 'date'

/** An empty form: heard today from the target group, in the project when there is only one. */
export function startSignal(id: SignalId, projectIds: readonly ProjectId[], now: Date): SignalForm {
  const [only = null, second] = projectIds
  return {
    id,
    projectId: second === undefined ? only : null,
    date: brusselsDate(now),
    text: '',
    source: 'targetGroup',
    tags: [],
    confirmed: [],
  }
}

/** The form that changes a signal as it was seen. */
export function formOfSignal({ id, projectId, date, text, source, tags }: Signal): SignalForm {
  return { id, projectId, date, text, source, tags, confirmed: [] }
}

/** The draft to send, or the fields that still lack something. */
export function signalDraft(form: SignalForm): Filled<SignalDraft, SignalField> {
  const draft = SignalDraft.safeParse(form)
  if (draft.success) return { draft: draft.data }
  const paths = new Set(draft.error.issues.map((issue) => issue.path[0]))
  return { missing: fieldOf.filter(([path]) => paths.has(path)).map(([, field]) => field) }
}

const fieldOf: readonly [keyof SignalDraft, SignalField][] = [
  ['text', 'text'],
  ['projectId', 'project'],
  ['date', 'date'],
]
