import type { BundleId, ProjectId, SignalId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { SignalFilter, SignalList } from './core/signal-api.ts'
import type { Signal, SignalDetail, SignalEvent } from './core/signal-model.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { stepsOfSignal } from './step-reads.ts'

const mostInList = 300

const signalColumns = `
  s.id, s.project_id as "projectId", p.name as project, s.on_date as date, s.text, s.source, s.tags,
  s.noted_by_name as "notedBy", s.version,
  coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'title', b.title) order by b.title)
              from bundled_signal i
              join signal_bundle b on b.organisation_id = i.organisation_id and b.id = i.bundle_id
             where i.organisation_id = s.organisation_id and i.signal_id = s.id
               and b.withdrawn_at is null), '[]') as bundles`

const signalTables = `
  signal s join fact_project p on p.organisation_id = s.organisation_id and p.project_id = s.project_id`

/** Whether a signal stands in a bundle that was not withdrawn. */
export const isBundled = `exists (
  select from bundled_signal i join signal_bundle b on b.organisation_id = i.organisation_id and b.id = i.bundle_id
   where i.organisation_id = s.organisation_id and i.signal_id = s.id and b.withdrawn_at is null)`

const fits = `
  s.organisation_id = $1 and s.withdrawn_at is null
  and ($2::text is null or s.findable @@ asked_words($2) or $2 = any(s.tags))
  and ($3::uuid is null or s.project_id = $3)
  and ($4::text is null or $4 = any(s.tags))
  and ($5::text is null or ($5 = 'yes') = ${isBundled})`

/** The newest three hundred signals that fit, and how many fit; withdrawn ones are not among them. */
export async function listSignals(tx: ReadTransaction, filter: SignalFilter): Promise<SignalList> {
  const text = filter.text?.trim() || null
  const asked = [
    tx.organisationId,
    text,
    filter.projectId ?? null,
    filter.tag ?? null,
    filter.bundled ?? null,
  ]
  const [count] = await tx.sql<{ total: number }>(
    `select count(*)::int as total from signal s where ${fits}`,
    asked,
  )
  const signals = await tx.sql<Signal>(
    `select ${signalColumns} from ${signalTables} where ${fits} order by s.on_date desc, s.id desc limit $6`,
    [...asked, mostInList],
  )
  return { total: count?.total ?? 0, signals }
}

/** These signals, withdrawn ones too, the newest first. */
export function signalsNamed(tx: ReadTransaction, ids: readonly SignalId[]): Promise<Signal[]> {
  return tx.sql<Signal>(
    `select ${signalColumns} from ${signalTables}
      where s.organisation_id = $1 and s.id = any($2::uuid[]) order by s.on_date desc, s.id desc`,
    [tx.organisationId, ids],
  )
}

/** The signals of a bundle, the newest first; one that was withdrawn since is left out. */
export function signalsOfBundle(tx: ReadTransaction, id: BundleId): Promise<Signal[]> {
  return tx.sql<Signal>(
    `select ${signalColumns} from ${signalTables}
       join bundled_signal k on k.organisation_id = s.organisation_id and k.signal_id = s.id
      where s.organisation_id = $1 and k.bundle_id = $2 and s.withdrawn_at is null
      order by s.on_date desc, s.id desc`,
    [tx.organisationId, id],
  )
}

/** The subject tags in use, the most used first. */
export function listTags(tx: ReadTransaction): Promise<{ tag: string; signals: number }[]> {
  return tx.sql(
    `select tag, count(*)::int as signals from signal, unnest(tags) tag
      where organisation_id = $1 and withdrawn_at is null
      group by tag order by signals desc, tag limit 200`,
    [tx.organisationId],
  )
}

/** The projects of these signals, each once; those that are not here count as none. */
export async function projectsOfSignals(
  tx: ReadTransaction,
  ids: readonly SignalId[],
): Promise<{ known: number; withdrawn: boolean; projectIds: ProjectId[] }> {
  const [row] = await tx.sql<{ known: number; withdrawn: boolean | null; projectIds: ProjectId[] | null }>(
    `select count(*)::int as known, bool_or(withdrawn_at is not null) as withdrawn,
            array_agg(distinct project_id) as "projectIds"
       from signal where organisation_id = $1 and id = any($2::uuid[])`,
    [tx.organisationId, ids],
  )
  return { known: row?.known ?? 0, withdrawn: row?.withdrawn ?? false, projectIds: row?.projectIds ?? [] }
}

/** One signal with its bundles, steps and history. Throws `signal-unknown`. */
export async function readSignal(tx: ReadTransaction, id: SignalId): Promise<SignalDetail> {
  const [signal] = await signalsNamed(tx, [id])
  if (signal === undefined) throw problem('signal-unknown')
  const [mark] = await tx.sql<{ reason: string | null }>(
    'select withdrawal_reason as reason from signal where organisation_id = $1 and id = $2',
    [tx.organisationId, id],
  )
  return {
    ...signal,
    withdrawnBecause: mark?.reason ?? null,
    steps: await stepsOfSignal(tx, id),
    history: await historyOf(tx, id),
  }
}

const verbs: Readonly<Record<string, SignalEvent['what']>> = {
  'note-signal': 'noted',
  'change-signal': 'changed',
  'withdraw-signal': 'withdrawn',
  'make-bundle': 'bundled',
  'add-to-bundle': 'bundled',
  'take-from-bundle': 'takenOut',
}

/** What the audit trail says of a signal, the newest first. */
async function historyOf(tx: ReadTransaction, id: SignalId): Promise<SignalEvent[]> {
  const rows = await tx.sql<Omit<SignalEvent, 'at' | 'what'> & { at: Date; verb: string }>(
    `select at, verb, actor_name as by, reason, before ->> 'text' as "earlierText"
       from audit_entry
      where organisation_id = $1 and verb = any($3)
        and (record_ids @> array[$2::uuid] or verb = 'make-bundle' and after -> 'signalIds' ? $2::text)
      order by id desc`,
    [tx.organisationId, id, Object.keys(verbs)],
  )
  return rows.flatMap(({ at, verb, ...event }) => {
    const what = verbs[verb]
    return what === undefined ? [] : [{ ...event, at: at.toISOString(), what }]
  })
}
