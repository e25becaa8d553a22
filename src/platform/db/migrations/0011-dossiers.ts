import { type Kysely, sql } from 'kysely'

/** Policy dossiers with their projects and documents. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossier (
      organisation_id uuid not null references organisation,
      id uuid not null,
      title text not null check (title <> ''),
      kind text not null check (kind in
        ('note', 'neighbourhoodAnalysis', 'research', 'advice', 'letter', 'brochure')),
      status text not null check (status in ('idea', 'inProgress', 'realised')),
      realised_on date,
      theme_id uuid,
      summary text not null default '',
      audiences text[] not null default '{}',
      -- Whether the target group took part; null is not known.
      participation boolean,
      participation_how text not null default '',
      respondents int check (respondents >= 0),
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, theme_id) references theme,
      check ((status = 'realised') = (realised_on is not null)),
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    );
    create index dossier_theme on dossier (organisation_id, theme_id);
    create index dossier_realised on dossier (organisation_id, realised_on);
    call seal('dossier', 'select, insert, update');

    create table dossier_project (
      organisation_id uuid not null,
      dossier_id uuid not null,
      project_id uuid not null,
      primary key (organisation_id, dossier_id, project_id),
      foreign key (organisation_id, dossier_id) references dossier,
      foreign key (organisation_id, project_id) references project
    );
    create index dossier_project_project on dossier_project (organisation_id, project_id);
    call seal('dossier_project');

    create table recommendation (
      organisation_id uuid not null,
      dossier_id uuid not null,
      position int not null,
      text text not null check (text <> ''),
      primary key (organisation_id, dossier_id, position),
      foreign key (organisation_id, dossier_id) references dossier
    );
    call seal('recommendation');

    -- *Terugkoppeling*: when what came of it was told, and to whom.
    create table feedback_moment (
      organisation_id uuid not null,
      dossier_id uuid not null,
      position int not null,
      on_date date not null,
      text text not null check (text <> ''),
      primary key (organisation_id, dossier_id, position),
      foreign key (organisation_id, dossier_id) references dossier
    );
    call seal('feedback_moment');

    -- Of a neighbourhood analysis: figures with their source, who was asked, and what follows.
    create table dossier_figure (
      organisation_id uuid not null,
      dossier_id uuid not null,
      position int not null,
      label text not null check (label <> ''),
      value numeric not null,
      unit text not null default '',
      source text not null check (source <> ''),
      primary key (organisation_id, dossier_id, position),
      foreign key (organisation_id, dossier_id) references dossier
    );
    call seal('dossier_figure');

    create table respondent_group (
      organisation_id uuid not null,
      dossier_id uuid not null,
      position int not null,
      name text not null check (name <> ''),
      respondents int not null check (respondents >= 0),
      themes text[] not null default '{}',
      primary key (organisation_id, dossier_id, position),
      foreign key (organisation_id, dossier_id) references dossier
    );
    call seal('respondent_group');

    create table follow_up (
      organisation_id uuid not null,
      dossier_id uuid not null,
      position int not null,
      text text not null check (text <> ''),
      due_on date,
      done_on date,
      primary key (organisation_id, dossier_id, position),
      foreign key (organisation_id, dossier_id) references dossier
    );
    call seal('follow_up');

    create table attachment (
      organisation_id uuid not null,
      id uuid not null,
      dossier_id uuid not null,
      name text not null check (name <> ''),
      media_type text not null,
      size int not null check (size > 0),
      sha256 text not null,
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, dossier_id) references dossier,
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    );
    create index attachment_dossier on attachment (organisation_id, dossier_id);
    call seal('attachment', 'select, insert, update');

    -- The bytes stand in the database: kept or not kept with their row, sealed as it is, and in every backup.
    create table attachment_content (
      organisation_id uuid not null,
      attachment_id uuid not null,
      content bytea not null,
      attached_at timestamptz not null,
      attached_by_name text not null,
      primary key (organisation_id, attachment_id),
      foreign key (organisation_id, attachment_id) references attachment
    );
    call seal('attachment_content', 'select, insert');
    -- PDF, DOCX and pictures are compressed already.
    alter table attachment_content alter column content set storage external;
  `.execute(db)
}
