import { type Kysely, sql } from 'kysely'

/** Partners with their spellings and roles, and formal agreements. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table partner (
      organisation_id uuid not null references organisation,
      id uuid not null,
      name text not null check (name <> ''),
      kind text not null check (kind in
        ('municipality', 'welfare', 'school', 'housing', 'health', 'police', 'association', 'government', 'other')),
      municipality text,
      merged_into uuid,
      primary key (organisation_id, id),
      foreign key (organisation_id, merged_into) references partner,
      check (merged_into <> id)
    );
    create index partner_merged on partner (organisation_id, merged_into);
    create unique index partner_name on partner (organisation_id, plain(name), coalesce(municipality, ''))
      where merged_into is null;
    call seal('partner');

    -- Every spelling by which a partner is found, its own name included.
    create table partner_alias (
      organisation_id uuid not null,
      partner_id uuid not null,
      spelling text not null check (spelling <> ''),
      primary key (organisation_id, partner_id, spelling),
      foreign key (organisation_id, partner_id) references partner
    );
    call seal('partner_alias');

    create table project_partner (
      organisation_id uuid not null,
      project_id uuid not null,
      partner_id uuid not null,
      role text not null check (role in ('partner', 'solutionActor', 'both')),
      primary key (organisation_id, project_id, partner_id),
      foreign key (organisation_id, project_id) references project,
      foreign key (organisation_id, partner_id) references partner
    );
    create index project_partner_partner on project_partner (organisation_id, partner_id);
    call seal('project_partner');

    create table agreement (
      organisation_id uuid not null,
      id uuid not null,
      partner_id uuid not null,
      goal text not null,
      start_date date,
      end_date date check (end_date >= start_date),
      position int not null,
      primary key (organisation_id, id),
      foreign key (organisation_id, partner_id) references partner
    );
    create index agreement_partner on agreement (organisation_id, partner_id);
    call seal('agreement');

    create table agreement_theme (
      organisation_id uuid not null,
      agreement_id uuid not null,
      theme_id uuid not null,
      primary key (organisation_id, agreement_id, theme_id),
      foreign key (organisation_id, agreement_id) references agreement,
      foreign key (organisation_id, theme_id) references theme
    );
    create index agreement_theme_theme on agreement_theme (organisation_id, theme_id);
    call seal('agreement_theme');

    -- Partners as they count: a merged partner is the one it was merged into.
    create view fact_partner with (security_invoker) as
      select organisation_id, id as partner_id, coalesce(merged_into, id) as counted_id from partner;
    -- What a partner is to a project. Without a stated role it is a partner.
    create view fact_project_partner with (security_invoker) as
      select p.organisation_id, p.project_id, f.counted_id as partner_id,
             bool_or(p.role in ('partner', 'both')) as is_partner,
             bool_or(p.role in ('solutionActor', 'both')) as is_solution_actor
        from project_partner p
        join fact_partner f using (organisation_id, partner_id)
       group by 1, 2, 3;
    create view fact_partner_name with (security_invoker) as
      select organisation_id, id as partner_id, name from partner;
    grant select on fact_partner, fact_project_partner, fact_partner_name to turfboek_app;
  `.execute(db)
}
