import { type Kysely, sql } from 'kysely'

/** The multi-year plan, its objectives and projects, and the sheets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan (
      organisation_id uuid not null references organisation,
      id uuid not null,
      name text not null,
      from_date date not null,
      to_date date not null check (to_date >= from_date),
      primary key (organisation_id, id),
      unique (organisation_id, name)
    );
    call seal('plan');

    create table strategic_objective (
      organisation_id uuid not null,
      id uuid not null,
      plan_id uuid not null,
      name text not null,
      position int not null,
      primary key (organisation_id, id),
      unique (organisation_id, plan_id, name),
      foreign key (organisation_id, plan_id) references plan
    );
    call seal('strategic_objective');

    create table theme (
      organisation_id uuid not null,
      id uuid not null,
      strategic_objective_id uuid not null,
      name text not null,
      position int not null,
      primary key (organisation_id, id),
      unique (organisation_id, strategic_objective_id, name),
      foreign key (organisation_id, strategic_objective_id) references strategic_objective
    );
    call seal('theme');

    create table operational_objective (
      organisation_id uuid not null,
      id uuid not null,
      theme_id uuid not null,
      name text not null,
      position int not null,
      primary key (organisation_id, id),
      unique (organisation_id, theme_id, name),
      foreign key (organisation_id, theme_id) references theme
    );
    call seal('operational_objective');

    create table project (
      organisation_id uuid not null,
      id uuid not null,
      theme_id uuid not null,
      name text not null check (name <> ''),
      sector boolean not null default false,
      phase text check (phase in ('preparation', 'execution', 'finished')),
      start_date date,
      end_date date,
      -- What a source says of the term when it names no dates that exist.
      term_written text,
      description text not null default '',
      position int not null,
      primary key (organisation_id, id),
      unique (organisation_id, name),
      foreign key (organisation_id, theme_id) references theme,
      check (end_date >= start_date)
    );
    create index project_theme on project (organisation_id, theme_id);
    call seal('project');

    create table project_municipality (
      organisation_id uuid not null,
      project_id uuid not null,
      municipality text not null,
      primary key (organisation_id, project_id, municipality),
      foreign key (organisation_id, project_id) references project
    );
    call seal('project_municipality');

    create table contribution (
      organisation_id uuid not null,
      project_id uuid not null,
      operational_objective_id uuid not null,
      weight text not null check (weight in ('main', 'also')),
      position int not null,
      primary key (organisation_id, project_id, operational_objective_id),
      foreign key (organisation_id, project_id) references project,
      foreign key (organisation_id, operational_objective_id) references operational_objective
    );
    create index contribution_objective on contribution (organisation_id, operational_objective_id);
    call seal('contribution');

    create table term_revision (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      before_start date,
      before_end date,
      before_written text,
      after_start date,
      after_end date,
      after_written text,
      reason text not null check (reason <> ''),
      primary key (organisation_id, id),
      foreign key (organisation_id, project_id) references project
    );
    create index term_revision_project on term_revision (organisation_id, project_id);
    call seal('term_revision', 'select, insert');

    create table sheet (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      year int not null,
      cooperation text,
      political_results text,
      participation text,
      status text check (status in ('notStarted', 'onSchedule', 'adjusted', 'completed', 'stopped', 'new')),
      primary key (organisation_id, id),
      unique (organisation_id, project_id, year),
      foreign key (organisation_id, project_id) references project,
      check (cooperation in ('notApplicable', 'developing', 'partialResults', 'goalsReached', 'aboveExpectation')),
      check (political_results in ('notApplicable', 'developing', 'partialResults', 'goalsReached', 'aboveExpectation')),
      check (participation in ('notApplicable', 'developing', 'partialResults', 'goalsReached', 'aboveExpectation'))
    );
    call seal('sheet');

    create table sheet_block (
      organisation_id uuid not null,
      sheet_id uuid not null,
      part text not null check (part in
        ('cooperation', 'politicalResults', 'participation', 'policyAdvice', 'conclusion', 'planning')),
      position int not null,
      kind text not null check (kind in ('paragraph', 'heading', 'item')),
      level int not null check (level between 1 and 3),
      text text not null check (text <> ''),
      source_line int,
      primary key (organisation_id, sheet_id, part, position),
      foreign key (organisation_id, sheet_id) references sheet
    );
    call seal('sheet_block');

    create table membership_project (
      organisation_id uuid not null,
      user_id text not null,
      project_id uuid not null,
      primary key (organisation_id, user_id, project_id),
      foreign key (organisation_id, user_id) references membership,
      foreign key (organisation_id, project_id) references project
    );
    create index membership_project_project on membership_project (organisation_id, project_id);
    call seal('membership_project', 'select');
    grant select on membership_project to turfboek_accounts;
    create policy accounts_reads on membership_project to turfboek_accounts using (true);

    create view fact_project with (security_invoker) as
      select p.organisation_id, p.id as project_id, p.theme_id, p.name, t.name as theme, p.start_date, p.end_date
        from project p join theme t on t.organisation_id = p.organisation_id and t.id = p.theme_id;
    create view fact_project_municipality with (security_invoker) as
      select organisation_id, project_id, municipality from project_municipality;
    grant select on fact_project, fact_project_municipality to turfboek_app;
  `.execute(db)
}
