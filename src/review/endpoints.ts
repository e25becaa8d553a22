import { brusselsDate } from '../platform/core/calendar-date.ts'
import { type Period, yearPeriod } from '../platform/core/period.ts'
import { reads, writes } from '../platform/http/index.ts'
import { Month, periodOfMonth } from '../registration/core/month.ts'
import { acceptFinding } from './accept-finding.ts'
import { reviewApi as api } from './core/api.ts'
import { readChangeFilters, readChanges } from './read-changes.ts'
import { readCompleteness, readForgotten } from './read-completeness.ts'
import { readFindings } from './read-findings.ts'
import { readMonths } from './read-months.ts'

function periodOf({ year, month }: { year: number; month?: number | undefined }): Period {
  return month === undefined
    ? yearPeriod(year)
    : periodOfMonth(Month.parse(`${year}-${String(month).padStart(2, '0')}`))
}

/** The endpoints of the review of the record. */
export const reviewEndpoints = {
  completeness: reads(api.completeness, ({ tx, input, now }) =>
    readCompleteness(tx, { ...periodOf(input), projectId: input.projectId }, brusselsDate(now)),
  ),
  forgotten: reads(api.forgotten, ({ tx, actor, input, now }) => readForgotten(tx, actor, input.monday, now)),
  findings: reads(api.findings, ({ tx, actor, input }) =>
    readFindings(tx, actor, { ...periodOf(input), projectId: input.projectId }),
  ),
  accept: writes(api.accept, ({ tx, actor, input, now }) => acceptFinding(tx, actor, input, now)),
  months: reads(api.months, ({ tx, actor, input, now }) => readMonths(tx, actor, input.year, now)),
  changes: reads(api.changes, ({ tx, actor, input }) => readChanges(tx, actor, input)),
  changeFilters: reads(api.changeFilters, ({ tx, actor }) => readChangeFilters(tx, actor)),
}
