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
      -- What is aimed at in a year.
      target numeric check (target > 0),
      -- How values over time become one figure.
      fold text not null check (fold in ('sum', 'latest', 'mean', 'highest')),
      decimals int not null default 0 check (decimals between 0 and 3),
      ended_on date,
      position int not null,
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      unique (organisation_id, project_id, name),
      foreign key (organisation_id, project_id) references project
    );
    call seal('measure', 'select, insert, update');

    create table measure_value (
      organisation_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      on_date date not null,
      value numeric not null,
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
