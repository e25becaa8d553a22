import { type Kysely, sql } from 'kysely'

/** Consultation bodies with their meetings, merges of partners, and reminders of agreements. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table consultation_body (
      organisation_id uuid not null references organisation,
      id uuid not null,
      name text not null check (name <> ''),
      purpose text not null default '',
      planned_per_year int check (planned_per_year > 0),
      ended_on date,
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id)
    );
    create unique index consultation_body_name on consultation_body (organisation_id, plain(name))
      where withdrawn_at is null;
    call seal('consultation_body', 'select, insert, update');

    create table body_member (
      organisation_id uuid not null,
      body_id uuid not null,
      partner_id uuid not null,
      primary key (organisation_id, body_id, partner_id),
      foreign key (organisation_id, body_id) references consultation_body,
      foreign key (organisation_id, partner_id) references partner
    );
    create index body_member_partner on body_member (organisation_id, partner_id);
    call seal('body_member');

    create table body_project (
      organisation_id uuid not null,
      body_id uuid not null,
      project_id uuid not null,
      primary key (organisation_id, body_id, project_id),
      foreign key (organisation_id, body_id) references consultation_body,
      foreign key (organisation_id, project_id) references project
    );
    create index body_project_project on body_project (organisation_id, project_id);
    call seal('body_project');

    -- A meeting of a body is a contact.
    alter table contact add column body_id uuid;
    alter table contact add foreign key (organisation_id, body_id) references consultation_body;
    create index contact_body on contact (organisation_id, body_id, on_date);

    -- A merge is a pointer (partner.merged_into); undoing it points back.
    create table partner_merge (
      organisation_id uuid not null,
      id uuid not null,
      partner_id uuid not null,
      into_id uuid not null,
      -- Partners that had been merged into the one that now is merged itself.
      carried_ids uuid[] not null,
      reason text not null default '',
      merged_at timestamptz not null,
      merged_by_name text not null,
      undone_at timestamptz,
      undone_by_name text,
      primary key (organisation_id, id),
      foreign key (organisation_id, partner_id) references partner,
      foreign key (organisation_id, into_id) references partner
    );
    create index partner_merge_partner on partner_merge (organisation_id, partner_id);
    create index partner_merge_into on partner_merge (organisation_id, into_id);
    call seal('partner_merge', 'select, insert, update');

    -- Two partners that somebody says are not the same: they are not suggested again.
    create table partner_distinct (
      organisation_id uuid not null,
      partner_id uuid not null,
      other_id uuid not null check (other_id > partner_id),
      primary key (organisation_id, partner_id, other_id),
      foreign key (organisation_id, partner_id) references partner,
      foreign key (organisation_id, other_id) references partner
    );
    create index partner_distinct_other on partner_distinct (organisation_id, other_id);
    call seal('partner_distinct', 'select, insert');

    alter table agreement
      add column remind_days int not null default 90 check (remind_days between 0 and 730),
      add column version int not null default 1,
      add column withdrawn_at timestamptz,
      add column withdrawal_reason text,
      -- The place in a source; what a person adds has none.
      alter column position drop not null;

    create view fact_body with (security_invoker) as
      select organisation_id, id as body_id, name, purpose, planned_per_year, ended_on
        from consultation_body where withdrawn_at is null;
    grant select on fact_body to turfboek_app;
  `.execute(db)
}
