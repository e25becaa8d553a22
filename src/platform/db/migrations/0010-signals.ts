import { type Kysely, sql } from 'kysely'

/** Signals, the bundles in which they come together, and what became of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table signal (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      on_date date not null,
      text text not null check (text <> ''),
      source text not null check (source in ('targetGroup', 'volunteer', 'partner', 'team', 'other')),
      tags text[] not null default '{}',
      version int not null default 1,
      noted_at timestamptz not null default now(),
      noted_by text not null,
      noted_by_name text not null,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, project_id) references project,
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    );
    create index signal_project on signal (organisation_id, project_id, on_date);
    create index signal_date on signal (organisation_id, on_date);
    call seal('signal', 'select, insert, update');

    create table signal_bundle (
      organisation_id uuid not null references organisation,
      id uuid not null,
      title text not null check (title <> ''),
      description text not null default '',
      tags text[] not null default '{}',
      made_at timestamptz not null default now(),
      made_by_name text not null,
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id)
    );
    call seal('signal_bundle', 'select, insert, update');

    create table bundled_signal (
      organisation_id uuid not null,
      bundle_id uuid not null,
      signal_id uuid not null,
      primary key (organisation_id, bundle_id, signal_id),
      foreign key (organisation_id, bundle_id) references signal_bundle,
      foreign key (organisation_id, signal_id) references signal
    );
    create index bundled_signal_signal on bundled_signal (organisation_id, signal_id);
    call seal('bundled_signal');

    -- A step of a bundle, or of a signal on its own.
    create table step (
      organisation_id uuid not null,
      id uuid not null,
      bundle_id uuid,
      signal_id uuid,
      kind text not null check (kind in ('raised', 'advice', 'answer', 'result')),
      on_date date not null,
      body_id uuid,
      partner_id uuid,
      text text not null default '',
      taken_at timestamptz not null default now(),
      taken_by_name text not null,
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, bundle_id) references signal_bundle,
      foreign key (organisation_id, signal_id) references signal,
      foreign key (organisation_id, body_id) references consultation_body,
      foreign key (organisation_id, partner_id) references partner,
      check (num_nonnulls(bundle_id, signal_id) = 1)
    );
    create index step_bundle on step (organisation_id, bundle_id);
    create index step_signal on step (organisation_id, signal_id);
    create index step_body on step (organisation_id, body_id);
    create index step_partner on step (organisation_id, partner_id);
    call seal('step', 'select, insert, update');
  `.execute(db)
}
