import { type Actor, reachOf } from '../platform/core/permissions.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { readFirstContents } from '../registration/index.ts'
import {
  type Change,
  type ChangeFilters,
  type ChangesAsked,
  type ChangesPage,
  kindsOfPeople,
} from './core/changes-model.ts'

/** How many changes a page has. */
const pageLength = 50

/** The kinds that this person may not see the changes of. */
function hiddenFrom(actor: Actor): readonly string[] {
  return reachOf(actor, 'people.read') === 'none' ? kindsOfPeople : []
}

/**
 * The changes that are asked for, the latest first, one page. The key of the next page is an id: ids of the
 * trail are ordered by time.
 */
export async function readChanges(
  tx: ReadTransaction,
  actor: Actor,
  asked: ChangesAsked,
): Promise<ChangesPage> {
  const { actorId, recordKind, verb, recordId, from, to, before } = asked
  const rows = await tx.sql<Change>(
    `select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_name as actor, verb,
            record_kind as "recordKind", record_ids[1] as "recordId", cardinality(record_ids) as records,
            case jsonb_typeof(before) when 'object' then before end as before,
            case jsonb_typeof(after) when 'object' then after end as after, reason
       from audit_entry
      where organisation_id = $1 and record_kind <> all($2::text[])
        and ($3::text is null or actor_id = $3) and ($4::text is null or record_kind = $4)
        and ($5::text is null or verb = $5) and ($6::uuid is null or $6 = any(record_ids))
        and ($7::date is null or (at at time zone 'Europe/Brussels')::date >= $7)
        and ($8::date is null or (at at time zone 'Europe/Brussels')::date <= $8)
        and ($9::uuid is null or id < $9)
      order by id desc limit $10`,
    [
      tx.organisationId,
      hiddenFrom(actor),
      actorId ?? null,
      recordKind ?? null,
      verb ?? null,
      recordId ?? null,
      from ?? null,
      to ?? null,
      before ?? null,
      pageLength + 1,
    ],
  )
  const changes = await withFirstContents(tx, rows.slice(0, pageLength))
  return { changes, next: rows.length > pageLength ? (changes.at(-1)?.id ?? null) : null }
}

/** A single registration says in the trail only that it was registered: what it said stands in its versions. */
async function withFirstContents(tx: ReadTransaction, changes: Change[]): Promise<Change[]> {
  const isBare = (change: Change, kind: string) =>
    change.verb === `register-${kind}` && change.recordKind === kind && change.records === 1
  const contents = new Map<string, object>()
  for (const kind of ['activity', 'contact'] as const) {
    const ids = changes.flatMap((change) =>
      isBare(change, kind) && change.recordId ? [change.recordId] : [],
    )
    for (const [id, content] of await readFirstContents(tx, kind, ids)) contents.set(id, content)
  }
  return changes.map((change) =>
    isBare(change, change.recordKind) && change.after === null
      ? { ...change, after: { ...contents.get(change.recordId ?? '') } }
      : change,
  )
}

interface Occurrence {
  actorId: string
  actor: string
  recordKind: string
  verb: string
}

/** By whom, and by which kinds and verbs, there is something to find. */
export async function readChangeFilters(tx: ReadTransaction, actor: Actor): Promise<ChangeFilters> {
  const rows = await tx.sql<Occurrence>(
    `select actor_id as "actorId", max(actor_name) as actor, record_kind as "recordKind", verb
       from audit_entry where organisation_id = $1 and record_kind <> all($2::text[])
      group by 1, 3, 4 order by 2, 3, 4`,
    [tx.organisationId, hiddenFrom(actor)],
  )
  const kinds = [...new Set(rows.map((row) => row.recordKind))]
  return {
    people: [...new Map(rows.map((row) => [row.actorId, { id: row.actorId, name: row.actor }])).values()],
    kinds: kinds.map((recordKind) => ({
      recordKind,
      verbs: [...new Set(rows.filter((row) => row.recordKind === recordKind).map((row) => row.verb))],
    })),
  }
}
