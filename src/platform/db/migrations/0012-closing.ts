import { type Kysely, sql } from 'kysely'

/** Months that are closed, what a person says of a finding in the record, and the audit trail by kind. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table month_closing (
      organisation_id uuid not null references organisation,
      id uuid not null,
      -- The first day of the month.
      month date not null check (extract(day from month) = 1),
      closed_at timestamptz not null,
      closed_by_name text not null,
      reopened_at timestamptz,
      reopened_by_name text,
      reopening_reason text,
      primary key (organisation_id, id),
      check ((reopened_at is null) = (reopening_reason is null))
    );
    create unique index month_closed on month_closing (organisation_id, month) where reopened_at is null;
    call seal('month_closing', 'select, insert, update');

    -- "It is right": of this version of a registration, whatever the finding says.
    create table verdict (
      organisation_id uuid not null references organisation,
      record_kind text not null check (record_kind in ('activity', 'contact')),
      record_id uuid not null,
      record_version int not null,
      finding text not null check (finding in ('outlier', 'duplicate', 'outsideTerm')),
      reason text not null check (reason <> ''),
      given_at timestamptz not null,
      given_by_name text not null,
      primary key (organisation_id, record_kind, record_id, record_version, finding)
    );
    call seal('verdict', 'select, insert');

    create index audit_entry_kind on audit_entry (organisation_id, record_kind, id);
  `.execute(db)
}
