import { type Body, BodyDraft } from '../../network/core/body-model.ts'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { BodyId, PartnerId, ProjectId } from '../../platform/core/ids.ts'

/** A consultation body while it is being filled in: everything as it is typed. */
export interface BodyForm {
  id: BodyId
  name: string
  purpose: string
  planned: string
  endedOn: CalendarDate | null
  partners: { id: PartnerId; name: string }[]
  projectIds: ProjectId[]
}

export type BodyField = 'name' | 'planned'

export function startBody(id: BodyId): BodyForm {
  return { id, name: '', purpose: '', planned: '', endedOn: null, partners: [], projectIds: [] }
}

export function formOfBody(body: Body): BodyForm {
  const { id, name, purpose, plannedPerYear, endedOn, partners, projects } = body
  return {
    id,
    name,
    purpose,
    planned: plannedPerYear === null ? '' : String(plannedPerYear),
    endedOn,
    partners,
    projectIds: projects.map((project) => project.id),
  }
}

/** The draft to send, or the fields that say something else than they may. */
export function bodyDraft(form: BodyForm): { draft: BodyDraft } | { wrong: BodyField[] } {
  const { planned, partners, ...rest } = form
  const draft = BodyDraft.safeParse({
    ...rest,
    plannedPerYear: planned.trim() === '' ? null : Number(planned),
    partnerIds: partners.map(({ id }) => id),
  })
  if (draft.success) return { draft: draft.data }
  const paths = new Set(draft.error.issues.map((issue) => issue.path[0]))
  return {
    wrong: [
      ...(paths.has('name') ? ['name' as const] : []),
      ...(paths.has('plannedPerYear') ? ['planned' as const] : []),
    ],
  }
}
