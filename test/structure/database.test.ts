import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reading } from '../../src/platform/db/index.ts'
import { tablesText } from '../../src/platform/db/tables-text.ts'
import { packageRoot } from '../../src/platform/package-root.ts'
import { testDatabase } from '../database/database.ts'
import { type Institute, insertInstitute } from '../database/institute.ts'
import { makeScene } from '../http/scene.ts'

const { owner, app, accounts } = await testDatabase()
let a: Institute

beforeAll(async () => {
  a = await makeScene(owner, await insertInstitute(owner, 'A'))
  await makeScene(owner, await insertInstitute(owner, 'B'))
})

/** The names that a query gives in its first column, in order. */
async function names(query: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(query)
  return rows.map(({ name }) => name).sort()
}

const tables = `select c.oid, c.relname as name, c.relispartition, c.relrowsecurity from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
const grantedTo = (role: string) => `
  select distinct table_schema || '.' || table_name as name from information_schema.table_privileges
   where grantee = '${role}'`

describe('every table', () => {
  it('is there to be looked at', async () => {
    expect(await names(tables)).toEqual(
      expect.arrayContaining(['activity', 'activity_7', 'contact', 'partner']),
    )
  })

  it('has row security', async () => {
    expect(await names(`select name from (${tables}) t where not relrowsecurity`)).toEqual([])
  })

  it('lets the application see its own organisation only; a partition, nothing', async () => {
    const policies = await owner.query<{ name: string; part: boolean; app: string[] }>(`
      select t.name, t.relispartition as part,
             array(select pg_get_expr(p.polqual, p.polrelid) || ' / ' || pg_get_expr(p.polwithcheck, p.polrelid)
                     from pg_policy p
                    where p.polrelid = t.oid and 'turfboek_app'::regrole = any(p.polroles)) as app
        from (${tables}) t`)
    const own = '(organisation_id = ( SELECT current_organisation() AS current_organisation))'
    for (const { name, part, app: policy } of policies.rows) {
      expect(policy, name).toEqual(part ? [] : [`${own} / ${own}`])
    }
  })

  it('has the organisation first in its primary key', async () => {
    const others = await names(`
      select t.name from (${tables}) t
       where not exists (
         select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
          where i.indrelid = t.oid and i.indisprimary and a.attname = 'organisation_id')`)
    expect(others).toEqual([])
  })

  it('has an index that begins with the columns of each of its foreign keys', async () => {
    const bare = await names(`
      select c.conrelid::regclass || ' ' || c.conname as name from pg_constraint c
        join (${tables}) t on t.oid = c.conrelid and not t.relispartition
       where c.contype = 'f' and not exists (
         select from pg_index i
          where i.indrelid = c.conrelid and i.indpred is null
            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`)
    expect(bare).toEqual([])
  })

  it('keeps references inside one organisation', async () => {
    const loose = await names(`
      select c.conrelid::regclass || ' ' || c.conname as name from pg_constraint c
        join (${tables}) t on t.oid = c.conrelid
        join pg_attribute here on here.attrelid = c.conrelid and here.attnum = c.conkey[1]
        join pg_attribute there on there.attrelid = c.confrelid and there.attnum = c.confkey[1]
       where c.contype = 'f' and (here.attname, there.attname) <> ('organisation_id', 'organisation_id')`)
    expect(loose).toEqual([])
  })

  it('has the type that the database gives it', async () => {
    const written = readFileSync(join(packageRoot(), 'src/platform/db/tables.ts'), 'utf8')
    expect(written).toBe(await tablesText(owner))
  })
})

it('every view asks row security of the one who reads it', async () => {
  const views = `select relname as name, reloptions from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'v'`
  const seen = await names(views)
  expect(seen).toContain('fact_activity')
  const asking = `select name from (${views}) v where 'security_invoker=true' = any(reloptions)
                     or 'security_invoker=on' = any(reloptions)`
  expect(await names(asking)).toEqual(seen)
})

describe('the role of the requests', () => {
  it('has no power of its own and owns nothing', async () => {
    const roles = `select rolname as name from pg_roles where rolname like 'turfboek\\_%'`
    expect(await names(roles)).toEqual(['turfboek_accounts', 'turfboek_app'])
    const mighty = `and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`
    expect(await names(`${roles} ${mighty}`)).toEqual([])
    const owned = `select relname as name from pg_class where relowner::regrole::text like 'turfboek\\_%'
      union all select nspname from pg_namespace where nspowner::regrole::text like 'turfboek\\_%'
      union all select proname from pg_proc where proowner::regrole::text like 'turfboek\\_%'`
    expect(await names(owned)).toEqual([])
    await expect(app.query('create table mine (id int)')).rejects.toThrow(/permission denied/)
  })

  it('sees no account', async () => {
    for (const table of ['user', 'session', 'account', 'verification']) {
      await expect(app.query(`select from accounts."${table}"`)).rejects.toThrow(/permission denied/)
    }
    expect((await names(grantedTo('turfboek_app'))).filter((name) => !name.startsWith('public.'))).toEqual([])
  })

  it('sees no row before it says for which organisation', async () => {
    const seen = await names(grantedTo('turfboek_app'))
    expect(seen.length).toBeGreaterThan(20)
    for (const table of seen) {
      expect((await app.query(`select from ${table}`)).rowCount, table).toBe(0)
    }
  })

  it('sees the rows of one organisation, in every table and view', async () => {
    const seen = await names(grantedTo('turfboek_app'))
    const filled: string[] = []
    for (const table of seen) {
      const rows = await reading(app, a.organisationId, (tx) =>
        tx.sql<{ organisation_id: string }>(`select distinct organisation_id from ${table}`, []),
      )
      expect(rows.length, table).toBeLessThanOrEqual(1)
      for (const row of rows) expect(row.organisation_id, table).toBe(a.organisationId)
      if (rows.length > 0) filled.push(table)
    }
    expect(filled).toEqual(
      expect.arrayContaining(['public.activity', 'public.fact_partnership', 'public.report_run']),
    )
  })

  it('changes no organisation, no member and no audit, and writes for no other organisation', async () => {
    const refused = [
      'update organisation set name = name',
      'delete from organisation',
      'update membership set roles = roles',
      'delete from membership_project',
      'update audit_entry set verb = verb',
      'delete from audit_entry',
      'delete from activity',
      'delete from contact',
      'update registration_version set version = version',
      'truncate activity',
      'alter table activity disable row level security',
      'set role turfboek_accounts',
    ]
    for (const statement of refused) {
      await expect(app.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)
    }
    await expect(
      app.query(`insert into audit_entry (organisation_id, actor_id, actor_name, verb, record_kind, record_ids)
                 values ('${a.organisationId}', 'x', 'x', 'x', 'x', '{}')`),
    ).rejects.toThrow(/row-level security/)
  })
})

describe('the role of the accounts', () => {
  it('sees who is a member of what, and nothing of the work', async () => {
    const seen = (await names(grantedTo('turfboek_accounts'))).filter((name) => !name.startsWith('accounts.'))
    expect(seen).toEqual(['public.membership', 'public.membership_project', 'public.organisation'])
    for (const table of ['activity', 'activity_0', 'contact', 'partner', 'audit_entry', 'fact_activity']) {
      await expect(accounts.query(`select from public.${table}`)).rejects.toThrow(/permission denied/)
    }
  })
})
