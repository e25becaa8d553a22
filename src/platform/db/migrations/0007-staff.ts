import { type Kysely, sql } from 'kysely'

/**
 * Employees with their assignments and training, the formation, volunteers and funding.
 *
 * A record that is removed keeps its row and carries a mark; what it was before a change stands in the
 * audit trail.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table employee (
      organisation_id uuid not null references organisation,
      id uuid not null,
      -- A code or a name, as the organisation prefers.
      code text not null check (code <> ''),
      start_date date not null,
      end_date date check (end_date >= start_date),
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id)
    );
    create unique index employee_code on employee (organisation_id, plain(code)) where withdrawn_at is null;
    call seal('employee', 'select, insert, update');

    create table assignment (
      organisation_id uuid not null,
      id uuid not null,
      employee_id uuid not null,
      from_date date not null,
      to_date date check (to_date >= from_date),
      -- Hundredths of a full-time equivalent.
      fte int not null check (fte > 0 and fte <= 200),
      purpose text not null check (purpose in ('theme', 'project', 'transversal', 'overhead')),
      theme_id uuid,
      project_id uuid,
      direct boolean not null,
      decreed boolean not null,
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, employee_id) references employee,
      foreign key (organisation_id, theme_id) references theme,
      foreign key (organisation_id, project_id) references project,
      check ((purpose = 'theme') = (theme_id is not null)),
      check ((purpose = 'project') = (project_id is not null))
    );
    create index assignment_employee on assignment (organisation_id, employee_id);
    create index assignment_theme on assignment (organisation_id, theme_id);
    create index assignment_project on assignment (organisation_id, project_id);
    call seal('assignment', 'select, insert, update');

    -- Hundredths of a full-time equivalent, by year.
    create table formation (
      organisation_id uuid not null references organisation,
      id uuid not null,
      year int not null check (year between 1990 and 2100),
      norm int not null check (norm >= 0),
      maribel int not null check (maribel >= 0),
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id)
    );
    create unique index formation_year on formation (organisation_id, year) where withdrawn_at is null;
    call seal('formation', 'select, insert, update');

    create table training (
      organisation_id uuid not null,
      id uuid not null,
      employee_id uuid not null,
      on_date date not null,
      minutes int not null check (minutes > 0),
      formal boolean not null,
      title text not null default '',
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, employee_id) references employee
    );
    create index training_employee on training (organisation_id, employee_id);
    create index training_date on training (organisation_id, on_date);
    call seal('training', 'select, insert, update');

    create table volunteers (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      from_date date not null,
      to_date date not null check (to_date >= from_date),
      heads int not null check (heads > 0),
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, project_id) references project
    );
    create index volunteers_project on volunteers (organisation_id, project_id, from_date);
    call seal('volunteers', 'select, insert, update');

    create table funding (
      organisation_id uuid not null references organisation,
      id uuid not null,
      year int not null check (year between 1990 and 2100),
      source text not null check (source in
        ('envelope', 'local', 'flemish', 'federal', 'european', 'fund', 'own')),
      funder text not null default '',
      theme_id uuid,
      project_id uuid,
      -- Euro cents.
      amount int not null check (amount > 0),
      version int not null default 1,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, theme_id) references theme,
      foreign key (organisation_id, project_id) references project,
      check (num_nonnulls(theme_id, project_id) <= 1)
    );
    create index funding_year on funding (organisation_id, year);
    create index funding_theme on funding (organisation_id, theme_id);
    create index funding_project on funding (organisation_id, project_id);
    call seal('funding', 'select, insert, update');
  `.execute(db)
}
