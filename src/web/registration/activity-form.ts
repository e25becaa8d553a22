import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { ActivityId, ActivityKindId, ProjectId } from '../../platform/core/ids.ts'
import type { Judgement } from '../../platform/core/judgement.ts'
import type { Desk } from '../../registration/core/api.ts'
import { type Activity, ActivityDraft, type ActivityKind, Setting } from '../../registration/core/model.ts'
import { judgeActivity } from '../../registration/core/rules.ts'
import type { Filled } from './filled.ts'
import { NamedPartner, type NameOf } from './named-partner.ts'

/** The tally form while it is being filled in; the id is made first and kept over every retry. */
export const ActivityForm = z.object({
  id: ActivityId,
  projectId: ProjectId.nullable(),
  date: CalendarDate.nullable(),
  kindId: ActivityKindId.nullable(),
  setting: Setting.nullable(),
  participations: z.number().int().nullable(),
  partners: z.array(NamedPartner),
  referrals: z.array(
    z.object({ partner: NamedPartner, count: z.number().int().nullable(), warm: z.boolean() }),
  ),
  note: z.string(),
  confirmed: z.array(z.string()),
})
export type ActivityForm = z.infer<typeof ActivityForm>

export type ActivityField = 'project' | 'kind' | 'participations' | 'date' | 'setting' | 'referrals'

/** An empty form with all that can be proposed: the project that was tallied last, and today. */
export function startActivity(desk: Desk, id: ActivityId): ActivityForm {
  return {
    id,
    projectId: proposedProject(desk),
    date: desk.today,
    kindId: null,
    setting: null,
    participations: null,
    partners: [],
    referrals: [],
    note: '',
    confirmed: [],
  }
}

/** The next form after one that was saved: the same project and day, all else empty. */
export function nextActivity(saved: ActivityForm, id: ActivityId, desk: Desk): ActivityForm {
  return { ...startActivity(desk, id), projectId: saved.projectId, date: saved.date }
}

/** The form that corrects an activity as it was seen. */
export function formOfActivity(activity: Activity, nameOf: NameOf): ActivityForm {
  const named = (id: NamedPartner['id']) => ({ id, name: nameOf(id) ?? '…' })
  return {
    id: activity.id,
    projectId: activity.projectId,
    date: activity.date,
    kindId: activity.kindId,
    setting: activity.setting,
    participations: activity.participations,
    partners: activity.partnerIds.map(named),
    referrals: activity.referrals.map(({ partnerId, ...referral }) => ({
      partner: named(partnerId),
      ...referral,
    })),
    note: activity.note,
    confirmed: [],
  }
}

/** A changed form. What was confirmed belonged to what stood there, and is asked again. */
export function changed<F extends { confirmed: string[] }>(form: F, change: Partial<F>): F {
  return { ...form, confirmed: [], ...change }
}

/** The change of choosing a kind: its usual setting is proposed with it. */
export function choiceOfKind(kind: ActivityKind): Pick<ActivityForm, 'kindId' | 'setting'> {
  return { kindId: kind.id, setting: kind.usualSetting }
}

/** The draft to send, or the fields that still lack something. */
export function activityDraft(form: ActivityForm): Filled<ActivityDraft, ActivityField> {
  const { partners, referrals, ...rest } = form
  const draft = ActivityDraft.safeParse({
    ...rest,
    note: form.note.trim(),
    partnerIds: partners.map((partner) => partner.id),
    referrals: referrals.map(({ partner, ...referral }) => ({ partnerId: partner.id, ...referral })),
  })
  if (draft.success) return { draft: draft.data }
  const paths = new Set(draft.error.issues.map((issue) => issue.path[0]))
  // Choosing a kind brings its setting along.
  if (form.kindId === null) paths.delete('setting')
  return { missing: fieldOf.filter(([path]) => paths.has(path)).map(([, field]) => field) }
}

const fieldOf: readonly [keyof ActivityDraft, ActivityField][] = [
  ['projectId', 'project'],
  ['kindId', 'kind'],
  ['participations', 'participations'],
  ['date', 'date'],
  ['setting', 'setting'],
  ['referrals', 'referrals'],
]

/** The rules of the server, run before anything is sent. */
export function judgeOnDesk(draft: ActivityDraft, desk: Desk, keptDate?: CalendarDate): Judgement {
  const project = desk.projects.find((one) => one.id === draft.projectId)
  const kind = desk.kinds.find((one) => one.id === draft.kindId)
  // What this desk does not know, the server answers for.
  if (!project || !kind) return { refusals: [], questions: [] }
  return judgeActivity(draft, { project, legalKind: kind.legalKind, ...calendarOf(desk, keptDate) })
}

/** What the rules need to know of the calendar; of a correction also the day that it may leave. */
export function calendarOf({ today, closedMonths }: Desk, keptDate?: CalendarDate) {
  return { today, closedMonths: new Set(closedMonths), keptDate }
}

/** The project of the last tally when it is still there, else the first. */
export function proposedProject(desk: Desk): ProjectId | null {
  const last = desk.projects.find((project) => project.id === desk.lastActivity?.projectId)
  return (last ?? desk.projects[0])?.id ?? null
}
