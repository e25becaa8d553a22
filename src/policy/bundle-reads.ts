import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { BundleId, ProjectId, SignalId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { BundleList } from './core/signal-api.ts'
import type { Bundle, BundleSummary, DeadEnd, StepKind, Weight } from './core/signal-model.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { deadEndDays, heavierFirst } from './core/signal-rules.ts'
import { signalsOfBundle } from './signal-reads.ts'
import { stepsOfBundle } from './step-reads.ts'

const weightColumns = `
  count(distinct s.id)::int as signals, count(distinct s.project_id)::int as projects,
  count(distinct m.municipality)::int as municipalities,
  count(distinct date_trunc('month', s.on_date))::int as months`
const withMunicipalities = `
  left join fact_project_municipality m on m.organisation_id = s.organisation_id and m.project_id = s.project_id`

/** How much these signals weigh together. */
export async function weightOf(tx: ReadTransaction, ids: readonly SignalId[]): Promise<Weight> {
  const [weight] = await tx.sql<Weight>(
    `select ${weightColumns} from signal s ${withMunicipalities}
      where s.organisation_id = $1 and s.id = any($2::uuid[]) and s.withdrawn_at is null`,
    [tx.organisationId, ids],
  )
  return weight ?? { signals: 0, projects: 0, municipalities: 0, months: 0 }
}

interface StepsRow {
  raised: boolean | null
  hasResult: boolean | null
  lastStepOn: CalendarDate | null
  lastStepKind: StepKind | null
}

const stepColumns = `
  bool_or(t.kind = 'raised') as raised, bool_or(t.kind = 'result') as "hasResult", max(t.on_date) as "lastStepOn",
  (array_agg(t.kind order by t.on_date desc, t.taken_at desc, t.id desc))[1] as "lastStepKind"`

type BundleRow = Pick<
  Bundle,
  'id' | 'title' | 'description' | 'tags' | 'madeBy' | 'version' | 'withdrawnBecause'
> &
  Weight &
  StepsRow

/** The bundles that fit, each with its weight and what its steps say. */
function bundleRows(tx: ReadTransaction, fits: string, values: readonly unknown[]): Promise<BundleRow[]> {
  return tx.sql<BundleRow>(
    `select b.id, b.title, b.description, b.tags, b.made_by_name as "madeBy", b.version,
            b.withdrawal_reason as "withdrawnBecause", w.*, t.*
       from signal_bundle b
       cross join lateral (
         select ${weightColumns} from bundled_signal i
           join signal s on s.organisation_id = i.organisation_id and s.id = i.signal_id ${withMunicipalities}
          where i.organisation_id = b.organisation_id and i.bundle_id = b.id and s.withdrawn_at is null) w
       cross join lateral (
         select ${stepColumns} from step t
          where t.organisation_id = b.organisation_id and t.bundle_id = b.id and t.withdrawn_at is null) t
      where b.organisation_id = $1 and ${fits}`,
    [tx.organisationId, ...values],
  )
}

function deadEndOf(row: StepsRow, today: CalendarDate): number | null {
  const { raised, hasResult, lastStepOn } = row
  return deadEndDays({ raised: raised === true, hasResult: hasResult === true, lastStepOn }, today)
}

function summaryOf(row: BundleRow, today: CalendarDate): BundleSummary {
  const { id, title, description, tags, signals, projects, municipalities, months } = row
  const { lastStepOn: date, lastStepKind: kind } = row
  return {
    id,
    title,
    description,
    tags,
    weight: { signals, projects, municipalities, months },
    lastStep: date === null || kind === null ? null : { kind, date },
    deadEndDays: deadEndOf(row, today),
  }
}

/** All bundles, the heaviest first, and what waits for a step for too long, the longest first. */
export async function listBundles(tx: ReadTransaction, today: CalendarDate): Promise<BundleList> {
  const rows = await bundleRows(tx, 'b.withdrawn_at is null', [])
  const bundles = rows
    .map((row) => summaryOf(row, today))
    .sort((a, b) => heavierFirst(a.weight, b.weight) || a.title.localeCompare(b.title, 'nl'))
  const ofBundles = rows.map((row) => ({ ...row, kind: 'bundle' as const }))
  const deadEnds = [...ofBundles, ...(await raisedSignals(tx))].flatMap((row): DeadEnd[] => {
    const days = deadEndOf(row, today)
    if (days === null || row.lastStepOn === null) return []
    return [{ kind: row.kind, id: row.id, title: row.title, days, lastStepOn: row.lastStepOn }]
  })
  return { bundles, deadEnds: deadEnds.sort((a, b) => b.days - a.days) }
}

function raisedSignals(
  tx: ReadTransaction,
): Promise<(StepsRow & { kind: 'signal'; id: string; title: string })[]> {
  return tx.sql(
    `select 'signal' as kind, s.id, left(s.text, 120) as title, ${stepColumns}
       from step t join signal s on s.organisation_id = t.organisation_id and s.id = t.signal_id
      where t.organisation_id = $1 and t.withdrawn_at is null and s.withdrawn_at is null
      group by s.organisation_id, s.id`,
    [tx.organisationId],
  )
}

/** One bundle with its weight, signals and steps. Throws `bundle-unknown`. */
export async function readBundle(tx: ReadTransaction, id: BundleId, today: CalendarDate): Promise<Bundle> {
  const [row] = await bundleRows(tx, 'b.id = $2', [id])
  if (row === undefined) throw problem('bundle-unknown')
  return {
    ...summaryOf(row, today),
    madeBy: row.madeBy,
    version: row.version,
    withdrawnBecause: row.withdrawnBecause,
    signals: await signalsOfBundle(tx, id),
    steps: await stepsOfBundle(tx, id),
  }
}

/** The projects whose signals a bundle holds. */
export async function projectsOfBundle(tx: ReadTransaction, id: BundleId): Promise<ProjectId[]> {
  const rows = await tx.sql<{ projectId: ProjectId }>(
    `select distinct s.project_id as "projectId" from bundled_signal i
       join signal s on s.organisation_id = i.organisation_id and s.id = i.signal_id
      where i.organisation_id = $1 and i.bundle_id = $2 and s.withdrawn_at is null`,
    [tx.organisationId, id],
  )
  return rows.map(({ projectId }) => projectId)
}
