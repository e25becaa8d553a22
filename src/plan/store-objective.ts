import type { CalendarDate } from '../platform/core/calendar-date.ts'
import { newId, type ObjectiveId, type ThemeId } from '../platform/core/ids.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { ObjectiveChangeKind } from './core/motion-model.ts'
import { motionProblem as problem } from './core/motion-problems.ts'
import type { ObjectiveState } from './core/motion-rules.ts'

interface StoredObjective extends ObjectiveState {
  planId: string
}

/** An objective as it stands now, which waits for others that change it. Throws `objective-not-found`. */
export async function lockObjective(tx: WriteTransaction, id: ObjectiveId): Promise<StoredObjective> {
  const [row] = await tx.sql<
    Omit<StoredObjective, 'plan'> & { planFrom: CalendarDate; planTo: CalendarDate }
  >(
    `select o.name, o.theme_id as "themeId", o.ended_on as "endedOn",
            pl.id as "planId", pl.from_date as "planFrom", pl.to_date as "planTo",
            (select max(c.on_date) from objective_change c
              where c.organisation_id = o.organisation_id and c.operational_objective_id = o.id) as "changedOn"
       from operational_objective o
       join theme t on t.organisation_id = o.organisation_id and t.id = o.theme_id
       join strategic_objective s on s.organisation_id = t.organisation_id and s.id = t.strategic_objective_id
       join plan pl on pl.organisation_id = s.organisation_id and pl.id = s.plan_id
      where o.organisation_id = $1 and o.id = $2
        for no key update of o`,
    [tx.organisationId, id],
  )
  if (row === undefined) throw problem('objective-not-found')
  const { planFrom, planTo, ...objective } = row
  return { ...objective, plan: { from: planFrom, to: planTo } }
}

/** The plan that a theme belongs to. Throws `theme-not-found`. */
export async function planOfTheme(
  tx: ReadTransaction,
  themeId: ThemeId,
): Promise<{ planId: string; from: CalendarDate; to: CalendarDate }> {
  const [row] = await tx.sql<{ planId: string; from: CalendarDate; to: CalendarDate }>(
    `select pl.id as "planId", pl.from_date as "from", pl.to_date as "to"
       from theme t
       join strategic_objective s on s.organisation_id = t.organisation_id and s.id = t.strategic_objective_id
       join plan pl on pl.organisation_id = s.organisation_id and pl.id = s.plan_id
      where t.organisation_id = $1 and t.id = $2`,
    [tx.organisationId, themeId],
  )
  if (row === undefined) throw problem('theme-not-found')
  return row
}

/** Throws `objective-name-taken` when a theme has another objective with this name, ended or not. */
export async function refuseTakenName(tx: ReadTransaction, themeId: ThemeId, name: string): Promise<void> {
  const rows = await tx.sql<{ id: ObjectiveId }>(
    'select id from operational_objective where organisation_id = $1 and theme_id = $2 and name = $3',
    [tx.organisationId, themeId, name],
  )
  if (rows.length > 0) throw problem('objective-name-taken', { name })
}

export interface RecordedChange {
  objectiveId: ObjectiveId
  kind: ObjectiveChangeKind
  on: CalendarDate
  reason: string
  before: ThemeId | null
  after: ThemeId | null
  at: Date
  by: string
}

/** Keeps what happened to an objective. */
export async function recordChange(tx: WriteTransaction, change: RecordedChange): Promise<void> {
  const { objectiveId, kind, on, reason, before, after, at, by } = change
  await tx.db
    .insertInto('objective_change')
    .values({
      organisation_id: tx.organisationId,
      id: newId(),
      operational_objective_id: objectiveId,
      kind,
      on_date: on,
      reason,
      before_theme_id: before,
      after_theme_id: after,
      recorded_at: at,
      recorded_by: by,
    })
    .execute()
}
