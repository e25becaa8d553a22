import { z } from 'zod'
import type { Body } from '../../network/core/body-model.ts'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { BodyId, ContactId, ProjectId } from '../../platform/core/ids.ts'
import type { Judgement } from '../../platform/core/judgement.ts'
import type { Desk } from '../../registration/core/api.ts'
import { type Contact, ContactDraft, Level, Setting } from '../../registration/core/model.ts'
import { judgeContact } from '../../registration/core/rules.ts'
import { calendarOf, proposedProject } from './activity-form.ts'
import type { Filled } from './filled.ts'
import { NamedPartner } from './named-partner.ts'

/** The contact form while it is being filled in. */
export const ContactForm = z.object({
  id: ContactId,
  projectId: ProjectId.nullable(),
  date: CalendarDate.nullable(),
  subject: z.string(),
  policy: z.boolean(),
  level: Level,
  targetGroupPresent: z.boolean(),
  setting: Setting,
  partners: z.array(NamedPartner),
  bodyId: BodyId.nullable().default(null),
  note: z.string(),
  confirmed: z.array(z.string()),
})
export type ContactForm = z.infer<typeof ContactForm>

export type ContactField = 'project' | 'date' | 'subject' | 'partners'

/** An empty form: most contacts are local, at a venue, and not about policy. */
export function startContact(desk: Desk, id: ContactId): ContactForm {
  return {
    id,
    projectId: proposedProject(desk),
    date: desk.today,
    subject: '',
    policy: false,
    level: 'local',
    targetGroupPresent: false,
    setting: 'venue',
    partners: [],
    bodyId: null,
    note: '',
    confirmed: [],
  }
}

/**
 * The change of choosing the body of a meeting: its members become the partners, unless partners were
 * chosen by hand, and its name the subject, unless one was written.
 */
export function choiceOfBody(
  form: ContactForm,
  body: Body | null,
  bodies: readonly Body[],
): Pick<ContactForm, 'bodyId' | 'partners' | 'subject'> {
  const earlier = bodies.find(({ id }) => id === form.bodyId)
  const proposed = (earlier?.partners ?? []).map(({ id }) => id).sort()
  const chosen = form.partners.map(({ id }) => id).sort()
  const byHand = chosen.length > 0 && chosen.join() !== proposed.join()
  const written = form.subject.trim() !== '' && form.subject !== earlier?.name
  return {
    bodyId: body?.id ?? null,
    partners: byHand ? form.partners : (body?.partners ?? []),
    subject: written ? form.subject : (body?.name ?? ''),
  }
}

/** The form that corrects a contact as it was seen. */
export function formOfContact(contact: Contact): ContactForm {
  const { id, projectId, date, subject, policy, level } = contact
  const { targetGroupPresent, setting, partners, bodyId, note } = contact
  const told = { id, projectId, date, subject, policy, level, targetGroupPresent, setting }
  return { ...told, partners, bodyId, note, confirmed: [] }
}

/** The draft to send, or the fields that still lack something. */
export function contactDraft(form: ContactForm): Filled<ContactDraft, ContactField> {
  const { partners, ...rest } = form
  const draft = ContactDraft.safeParse({
    ...rest,
    note: form.note.trim(),
    partnerIds: partners.map((partner) => partner.id),
  })
  if (draft.success) return { draft: draft.data }
  const paths = new Set(draft.error.issues.map((issue) => issue.path[0]))
  return { missing: fieldOf.filter(([path]) => paths.has(path)).map(([, field]) => field) }
}

const fieldOf: readonly [keyof ContactDraft, ContactField][] = [
  ['projectId', 'project'],
  ['date', 'date'],
  ['subject', 'subject'],
  ['partnerIds', 'partners'],
]

/** The rules of the server, run before anything is sent. */
export function judgeContactOnDesk(draft: ContactDraft, desk: Desk, keptDate?: CalendarDate): Judgement {
  const project = desk.projects.find((one) => one.id === draft.projectId)
  // A project this desk does not know, the server answers for.
  if (!project) return { refusals: [], questions: [] }
  return judgeContact(draft, { project, ...calendarOf(desk, keptDate) })
}
