import { type Kysely, sql } from 'kysely'

/**
 * The indicators read a year of one organisation from the index alone: its rows stand between those of
 * every other organisation, and each would be a page of the table. Of a table that only grows,
 * PostgreSQL looks after the map that this needs when a fifth is new; a twentieth keeps the running
 * year in it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index activity_by_day on activity (organisation_id, on_date)
      include (id, project_id, kind_id, participations, withdrawn_at);
    drop index activity_date;
    create index contact_by_day on contact (organisation_id, on_date)
      include (id, project_id, policy, level, target_group_present, withdrawn_at);
    drop index contact_date;
    create index assignment_by_day on assignment (organisation_id, from_date)
      include (id, employee_id, to_date, fte, purpose, theme_id, project_id, direct, decreed, withdrawn_at);
  `.execute(db)
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class c join pg_inherits i on i.inhrelid = c.oid
     where i.inhparent in ('activity'::regclass, 'contact'::regclass) and c.relkind = 'r'`.execute(db)
  for (const { name } of [
    ...tables,
    { name: 'activity_partner' },
    { name: 'contact_partner' },
    { name: 'referral' },
  ]) {
    await sql`alter table ${sql.table(name)} set (autovacuum_vacuum_insert_scale_factor = 0.05)`.execute(db)
  }
}
