import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { endpoint } from '../../platform/core/contract.ts'
import { ProjectId } from '../../platform/core/ids.ts'
import { Year } from '../../platform/core/period.ts'
import { Reason } from '../../platform/core/reason.ts'
import { ChangeFilters, ChangesAsked, ChangesPage } from './changes-model.ts'
import { Completeness, FindingKind, Findings, Forgotten, RecordKind, ReviewedMonth } from './model.ts'

const tags: [string] = ['Review']

/** A year, or one month of it (1 to 12); everything, or one project. */
const Scope = z.object({
  year: z.coerce.number().pipe(Year),
  month: z.coerce.number().int().min(1).max(12).optional(),
  projectId: ProjectId.optional(),
})

export const reviewApi = {
  completeness: endpoint('registration.review', {
    method: 'GET',
    path: '/review/completeness',
    summary: 'Projects by weeks: which weeks miss registrations, measured by each project’s own rhythm',
    tags,
  })
    .input(Scope)
    .output(Completeness),
  forgotten: endpoint('registration.read', {
    method: 'GET',
    path: '/review/weeks/{monday}/forgotten',
    summary: 'One’s own projects in which a week misses registrations',
    tags,
  })
    .input(z.object({ monday: CalendarDate }))
    .output(z.array(Forgotten)),
  findings: endpoint('registration.review', {
    method: 'GET',
    path: '/review/findings',
    summary: 'Unusual numbers, likely duplicates and registrations outside a project’s term',
    tags,
  })
    .input(Scope)
    .output(Findings),
  accept: endpoint('registration.review', {
    method: 'POST',
    path: '/review/verdicts',
    summary: 'Say that a registration is right, with a reason',
    tags,
  })
    .input(
      z.object({
        recordKind: RecordKind,
        recordId: z.uuid(),
        seenVersion: z.number().int().positive(),
        finding: FindingKind,
        reason: Reason,
      }),
    )
    .output(z.object({ recordId: z.uuid() })),
  months: endpoint('registration.review', {
    method: 'GET',
    path: '/review/months/{year}',
    summary: 'The months of a year: what they hold, what is still to be answered, whether they are closed',
    tags,
  })
    .input(z.object({ year: z.coerce.number().pipe(Year) }))
    .output(z.array(ReviewedMonth)),
  changes: endpoint('audit.read', {
    method: 'GET',
    path: '/changes',
    summary: 'Who changed what, before and after: the latest first, 50 at a time',
    tags,
  })
    .input(ChangesAsked)
    .output(ChangesPage),
  changeFilters: endpoint('audit.read', {
    method: 'GET',
    path: '/changes/filters',
    summary: 'The people, kinds and verbs by which changes can be found',
    tags,
  }).output(ChangeFilters),
}
