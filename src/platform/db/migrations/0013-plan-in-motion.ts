import { type Kysely, sql } from 'kysely'

/** A plan that changes while it runs: themes and objectives that move, transversal actions, planning, targets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table project
      -- Goes up with each change of phase, description, municipalities or contributions.
      add column version int not null default 1,
      -- Which of these a person changed here: a source that is read again leaves them as they are.
      add column by_hand text[] not null default '{}' check (
        by_hand <@ '{phase,description,municipalities,contributions}');

    -- From which day a project counts for another theme; project.theme_id is the latest one.
    create table project_theme_change (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      from_date date not null,
      before_theme_id uuid not null,
      theme_id uuid not null check (theme_id <> before_theme_id),
      reason text not null check (reason <> ''),
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (organisation_id, id),
      unique (organisation_id, project_id, from_date),
      foreign key (organisation_id, project_id) references project,
      foreign key (organisation_id, before_theme_id) references theme,
      foreign key (organisation_id, theme_id) references theme
    );
    create index project_theme_change_before on project_theme_change (organisation_id, before_theme_id);
    create index project_theme_change_theme on project_theme_change (organisation_id, theme_id);
    call seal('project_theme_change', 'select, insert');

    -- The theme of a project by day: from from_date to before until_date.
    create view fact_project_theme with (security_invoker) as
      select p.organisation_id, p.id as project_id, coalesce(c.before_theme_id, p.theme_id) as theme_id,
             '-infinity'::date as from_date, coalesce(c.from_date, 'infinity'::date) as until_date
        from project p
        left join lateral (
          select before_theme_id, from_date from project_theme_change c
           where c.organisation_id = p.organisation_id and c.project_id = p.id
           order by from_date limit 1) c on true
      union all
      select organisation_id, project_id, theme_id, from_date,
             coalesce(lead(from_date) over (partition by organisation_id, project_id order by from_date), 'infinity')
        from project_theme_change;

    alter table operational_objective
      add column description text not null default '',
      add column ended_on date;
    create table objective_change (
      organisation_id uuid not null,
      id uuid not null,
      operational_objective_id uuid not null,
      kind text not null check (kind in ('added', 'moved', 'ended')),
      on_date date not null,
      reason text not null check (reason <> ''),
      before_theme_id uuid,
      after_theme_id uuid,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (organisation_id, id),
      foreign key (organisation_id, operational_objective_id) references operational_objective,
      foreign key (organisation_id, before_theme_id) references theme,
      foreign key (organisation_id, after_theme_id) references theme
    );
    create index objective_change_objective on objective_change (organisation_id, operational_objective_id);
    create index objective_change_before on objective_change (organisation_id, before_theme_id);
    create index objective_change_after on objective_change (organisation_id, after_theme_id);
    call seal('objective_change', 'select, insert');

    create table transversal_action (
      organisation_id uuid not null,
      id uuid not null,
      plan_id uuid not null,
      name text not null check (name <> ''),
      description text not null default '',
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, plan_id) references plan,
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    );
    create index transversal_action_plan on transversal_action (organisation_id, plan_id);
    create unique index transversal_action_name on transversal_action (organisation_id, plan_id, name)
      where withdrawn_at is null;
    call seal('transversal_action', 'select, insert, update');
    create table transversal_account (
      organisation_id uuid not null,
      transversal_action_id uuid not null,
      year int not null check (year between 1990 and 2100),
      text text not null check (text <> ''),
      version int not null default 1,
      primary key (organisation_id, transversal_action_id, year),
      foreign key (organisation_id, transversal_action_id) references transversal_action
    );
    call seal('transversal_account', 'select, insert, update');

    create table planning_item (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      year int not null check (year between 1990 and 2100),
      text text not null check (text <> ''),
      status text not null check (status in ('planned', 'started', 'done', 'dropped', 'carried')),
      -- The item of the year before that it goes on with.
      carried_from uuid,
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, project_id) references project,
      foreign key (organisation_id, carried_from) references planning_item,
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    );
    create index planning_item_project on planning_item (organisation_id, project_id, year);
    create unique index planning_item_carried on planning_item (organisation_id, carried_from);
    call seal('planning_item', 'select, insert, update');

    create table target (
      organisation_id uuid not null,
      id uuid not null,
      plan_id uuid not null,
      year int not null check (year between 1990 and 2100),
      indicator text not null,
      theme_id uuid,
      value numeric not null check (value >= 0),
      primary key (organisation_id, id),
      unique nulls not distinct (organisation_id, year, indicator, theme_id),
      foreign key (organisation_id, plan_id) references plan,
      foreign key (organisation_id, theme_id) references theme
    );
    create index target_plan on target (organisation_id, plan_id);
    create index target_theme on target (organisation_id, theme_id);
    call seal('target');
    create view fact_target with (security_invoker) as
      select organisation_id, year, indicator, theme_id, value from target;
    grant select on fact_project_theme, fact_target to turfboek_app;
  `.execute(db)
}
