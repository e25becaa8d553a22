import { type ActivityId, type MonthClosingId, newId } from '../../../src/platform/core/ids.ts'
import type { Institute } from '../../database/institute.ts'

type Insert = (table: string, row: Record<string, unknown>) => Promise<void>

/** What the closing of months and the review need to be walked. */
export interface ReviewScene {
  /** Of a month that is closed. */
  closingId: MonthClosingId
  /** An activity outside the term of its project, which nobody has judged yet. */
  reviewedId: ActivityId
}

/** Adds a month that is closed, one that was reopened, and a verdict on the activity. */
export async function makeReviewScene(
  insert: Insert,
  { projects, kinds, activityId }: Institute & { activityId: ActivityId },
  mark: string,
): Promise<ReviewScene> {
  const [closingId, reviewedId] = [newId<MonthClosingId>(), newId<ActivityId>()]
  await insert('activity', {
    id: reviewedId,
    project_id: projects.steps.id,
    on_date: '2019-12-30',
    kind_id: kinds.gathering,
    setting: 'venue',
    participations: 9,
    note: `A note ${mark}`,
    registered_by: 'somebody',
    registered_by_name: `Somebody ${mark}`,
  })
  const closed = { closed_at: '2021-01-05T10:00:00Z', closed_by_name: `Somebody ${mark}` }
  await insert('month_closing', { id: closingId, month: '2020-11-01', ...closed })
  await insert('month_closing', {
    id: newId<MonthClosingId>(),
    month: '2020-12-01',
    ...closed,
    reopened_at: '2021-01-06T10:00:00Z',
    reopened_by_name: `Somebody ${mark}`,
    reopening_reason: `A reason ${mark}`,
  })
  await insert('verdict', {
    record_kind: 'activity',
    record_id: activityId,
    record_version: 1,
    finding: 'outlier',
    reason: `A reason ${mark}`,
    given_at: '2021-06-03T10:00:00Z',
    given_by_name: `Somebody ${mark}`,
  })
  return { closingId, reviewedId }
}
