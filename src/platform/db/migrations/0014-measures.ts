import { type Kysely, sql } from 'kysely'

/** A project's own indicators with their values over time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table measure (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      name text not null check (name <> ''),
      unit text not null check (unit <> ''),
      -- How values over time become one figure.
      fold text not null check (fold in ('sum', 'latest', 'mean', 'highest')),
      decimals int not null default 0 check (decimals between 0 and 3),
      ended_on date,
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, project_id) references project,
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    );
    create index measure_project on measure (organisation_id, project_id);
    create unique index measure_name on measure (organisation_id, project_id, name) where withdrawn_at is null;
    call seal('measure', 'select, insert, update');

    -- What is aimed at in a year, in thousandths of the unit.
    create table measure_target (
      organisation_id uuid not null,
      measure_id uuid not null,
      year int not null check (year between 1990 and 2100),
      value bigint not null check (value between 1 and 1000000000000),
      primary key (organisation_id, measure_id, year),
      foreign key (organisation_id, measure_id) references measure
    );
    call seal('measure_target');

    create table measure_value (
      organisation_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      on_date date not null,
      -- Thousandths of the unit, whatever the number of decimals: a whole number adds up exactly.
      value bigint not null check (value between 0 and 1000000000000),
      note text not null default '',
      version int not null default 1,
      noted_at timestamptz not null default now(),
      noted_by_name text not null,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, measure_id) references measure,
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    );
    create index measure_value_measure on measure_value (organisation_id, measure_id, on_date);
    call seal('measure_value', 'select, insert, update');
  `.execute(db)
}
