import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import type { OrganisationId } from '../../src/platform/core/ids.ts'

const tablesQuery = `
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and a.attname = 'organisation_id'
   order by 1`

/** A hash of every row that an organisation has, read as the owner: equal when nothing was written. */
export async function hashOf(owner: Pool, organisationId: OrganisationId): Promise<string> {
  const tables = await owner.query<{ name: string }>(tablesQuery)
  if (tables.rows.length < 20) throw new Error('The tables of the organisations were not found.')
  const hash = createHash('sha256')
  for (const { name } of tables.rows) {
    const { rows } = await owner.query(
      `select string_agg(t::text, e'\\n' order by t::text) as rows from ${name} t where organisation_id = $1`,
      [organisationId],
    )
    hash.update(`${name}\n${rows[0]?.rows ?? ''}\n`)
  }
  return hash.digest('hex')
}

const identified = `
  select c.relname as name from pg_class c
   where c.oid in (select attrelid from pg_attribute where attname = 'organisation_id')
     and c.oid in (select attrelid from pg_attribute where attname = 'id')
     and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and c.relname <> 'audit_entry'`

/** Every id that an organisation's records have, as text. */
export async function idsOf(owner: Pool, organisationId: OrganisationId): Promise<string[]> {
  const tables = await owner.query<{ name: string }>(identified)
  if (tables.rows.length < 20) throw new Error('The tables with ids were not found.')
  const ids = tables.rows.map(({ name }) => `select id::text from ${name} where organisation_id = $1`)
  const { rows } = await owner.query<{ id: string }>(ids.join(' union all '), [organisationId])
  return [organisationId, ...rows.map((row) => row.id)]
}

/** How many audit entries an organisation has. */
export async function countAudit(owner: Pool, organisationId: OrganisationId): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    'select count(*)::int as count from audit_entry where organisation_id = $1',
    [organisationId],
  )
  return rows[0]?.count ?? 0
}
