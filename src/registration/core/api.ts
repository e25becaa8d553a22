import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { endpoint } from '../../platform/core/contract.ts'
import { ActivityId, ContactId, ProjectId } from '../../platform/core/ids.ts'
import { Reason } from '../../platform/core/reason.ts'
import { Activity, ActivityDraft, ActivityKind, Contact, ContactDraft, Version } from './model.ts'
import { Month } from './month.ts'

const tags: [string] = ['Registration']

/** The answer to one registration of a batch. `registered` is given again for a retry. */
export const Outcome = z.object({
  id: z.uuid(),
  outcome: z.enum(['registered', 'asked', 'refused']),
  problems: z.array(z.object({ code: z.string(), sentence: z.object({ nl: z.string(), en: z.string() }) })),
})
export type Outcome = z.infer<typeof Outcome>

/** What the server gives for a registration that is kept. */
export const Receipt = z.object({ id: z.uuid(), version: z.number().int().positive() })
export type Receipt = z.infer<typeof Receipt>

/** The version that the person saw: a correction of an older one is a conflict, never an overwrite. */
const seen = { seenVersion: z.number().int().positive() }

/** What the worker's form needs: own projects, kinds, and what was tallied last. */
export const Desk = z.object({
  projects: z.array(
    z.object({
      id: ProjectId,
      name: z.string(),
      start: CalendarDate.nullable(),
      end: CalendarDate.nullable(),
    }),
  ),
  kinds: z.array(ActivityKind),
  lastActivity: ActivityDraft.omit({ confirmed: true, id: true, note: true }).nullable(),
  today: CalendarDate,
  /** Months in which nothing is registered, corrected or withdrawn any more. */
  closedMonths: z.array(Month),
})
export type Desk = z.infer<typeof Desk>

export const Week = z.object({
  monday: CalendarDate,
  activities: z.array(Activity),
  contacts: z.array(Contact),
})
export type Week = z.infer<typeof Week>

export const registrationApi = {
  desk: endpoint('registration.read', {
    method: 'GET',
    path: '/desk',
    summary: 'What a worker needs to register',
    tags,
  }).output(Desk),
  week: endpoint('registration.read', {
    method: 'GET',
    path: '/weeks/{monday}',
    summary: 'One’s own registrations of a week',
    tags,
  })
    .input(z.object({ monday: CalendarDate }))
    .output(Week),

  registerActivity: endpoint('registration.write', {
    method: 'POST',
    path: '/activities',
    summary: 'Register an activity',
    tags,
  })
    .input(ActivityDraft)
    .output(Receipt),
  registerActivities: endpoint('registration.write', {
    method: 'POST',
    path: '/activities/batch',
    summary: 'Register up to 1,000 activities; each gets its own answer',
    tags,
  })
    .input(z.object({ activities: z.array(ActivityDraft).min(1).max(1000) }))
    .output(z.object({ outcomes: z.array(Outcome) })),
  activity: endpoint('registration.read', {
    method: 'GET',
    path: '/activities/{id}',
    summary: 'One activity',
    tags,
  })
    .input(z.object({ id: ActivityId }))
    .output(Activity),
  activityHistory: endpoint('registration.read', {
    method: 'GET',
    path: '/activities/{id}/versions',
    summary: 'Every version of an activity, the newest first',
    tags,
  })
    .input(z.object({ id: ActivityId }))
    .output(z.array(Version)),
  correctActivity: endpoint('registration.write', {
    method: 'PUT',
    path: '/activities/{id}',
    summary: 'Correct an activity: a new version',
    tags,
  })
    .input(ActivityDraft.extend({ ...seen, reason: Reason.optional() }))
    .output(Receipt),
  withdrawActivity: endpoint('registration.write', {
    method: 'POST',
    path: '/activities/{id}/withdraw',
    summary: 'Withdraw an activity, with a reason',
    tags,
  })
    .input(z.object({ id: ActivityId, ...seen, reason: Reason }))
    .output(Receipt),

  registerContact: endpoint('registration.write', {
    method: 'POST',
    path: '/contacts',
    summary: 'Register a contact with partners',
    tags,
  })
    .input(ContactDraft)
    .output(Receipt),
  contact: endpoint('registration.read', {
    method: 'GET',
    path: '/contacts/{id}',
    summary: 'One contact',
    tags,
  })
    .input(z.object({ id: ContactId }))
    .output(Contact),
  contactHistory: endpoint('registration.read', {
    method: 'GET',
    path: '/contacts/{id}/versions',
    summary: 'Every version of a contact, the newest first',
    tags,
  })
    .input(z.object({ id: ContactId }))
    .output(z.array(Version)),
  correctContact: endpoint('registration.write', {
    method: 'PUT',
    path: '/contacts/{id}',
    summary: 'Correct a contact: a new version',
    tags,
  })
    .input(ContactDraft.extend({ ...seen, reason: Reason.optional() }))
    .output(Receipt),
  withdrawContact: endpoint('registration.write', {
    method: 'POST',
    path: '/contacts/{id}/withdraw',
    summary: 'Withdraw a contact, with a reason',
    tags,
  })
    .input(z.object({ id: ContactId, ...seen, reason: Reason }))
    .output(Receipt),
}
