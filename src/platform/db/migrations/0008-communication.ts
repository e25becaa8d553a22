import { type Kysely, sql } from 'kysely'

/** Communication actions in full, and the lists that were pasted from a spreadsheet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table communication_action
      add column title text not null default '',
      add column kind text check (kind in
        ('ownChannel', 'ownPrint', 'press', 'pressRelease', 'magazine', 'event', 'other')),
      add column link text check (link ~* '^https?://'),
      add column audiences text[] not null default '{}',
      add column version int not null default 1,
      add column withdrawn_at timestamptz,
      add column withdrawal_reason text,
      drop constraint communication_action_organisation_id_year_number_key;
    -- The number of one that was withdrawn is free again.
    create unique index communication_action_number on communication_action (organisation_id, year, number)
      where withdrawn_at is null;

    create table communication_action_project (
      organisation_id uuid not null,
      communication_action_id uuid not null,
      project_id uuid not null,
      primary key (organisation_id, communication_action_id, project_id),
      foreign key (organisation_id, communication_action_id) references communication_action,
      foreign key (organisation_id, project_id) references project
    );
    create index communication_action_project_project on communication_action_project (organisation_id, project_id);
    call seal('communication_action_project');

    -- A list that was pasted, with the records that it made, so that it can be undone as one.
    create table pasted_list (
      organisation_id uuid not null references organisation,
      id uuid not null,
      list text not null check (list in ('employees', 'assignments', 'training', 'funding')),
      pasted_at timestamptz not null,
      pasted_by_name text not null,
      -- Tells a retry from another list under the same id.
      content_hash text not null,
      record_ids uuid[] not null,
      refused_rows int not null default 0,
      undone_at timestamptz,
      undone_by_name text,
      primary key (organisation_id, id)
    );
    call seal('pasted_list', 'select, insert, update');
  `.execute(db)
}
