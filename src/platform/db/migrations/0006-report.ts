import { type Kysely, sql } from 'kysely'

/** The making of reports: how far each is, and what came of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table report_run (
      organisation_id uuid not null references organisation,
      id uuid not null,
      year int not null,
      language text not null check (language in ('nl', 'en')),
      state text not null check (state in ('waiting', 'running', 'done', 'failed')),
      step text check (step in ('collect', 'bind', 'check', 'render')),
      asked_at timestamptz not null,
      asked_by_name text not null,
      finished_at timestamptz,
      pages int,
      problem_nl text,
      problem_en text,
      findings jsonb not null default '[]',
      pdf bytea,
      html text,
      primary key (organisation_id, id)
    );
    create index report_run_asked on report_run (organisation_id, asked_at);
    call seal('report_run');
  `.execute(db)
}
