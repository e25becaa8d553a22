import { type ActivityId, type MonthClosingId, newId } from '../../../src/platform/core/ids.ts'

type Insert = (table: string, row: Record<string, unknown>) => Promise<void>

/** What the closing of months and the review need to be walked. */
export interface ReviewScene {
  /** Of a month that is closed. */
  closingId: MonthClosingId
}

/** Adds a month that is closed, one that was reopened, and a verdict on the activity. */
export async function makeReviewScene(
  insert: Insert,
  activityId: ActivityId,
  mark: string,
): Promise<ReviewScene> {
  const closingId = newId<MonthClosingId>()
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
  return { closingId }
}
