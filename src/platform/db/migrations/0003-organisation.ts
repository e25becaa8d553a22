import { type Kysely, sql } from 'kysely'

/** What an organisation keeps of itself: communication actions, and figures that a source states. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table communication_action (
      organisation_id uuid not null references organisation,
      id uuid not null,
      year int not null,
      number int not null,
      outlet text not null,
      media text[] not null,
      on_date date,
      month int check (month between 1 and 12),
      continuous boolean not null default false,
      primary key (organisation_id, id),
      unique (organisation_id, year, number)
    );
    call seal('communication_action');

    -- A figure that a published report states; it is quoted, never computed with.
    create table stated_figure (
      organisation_id uuid not null references organisation,
      id uuid not null,
      year int not null,
      indicator text not null,
      label_nl text not null,
      label_en text not null,
      value numeric not null,
      unit_nl text not null,
      unit_en text not null,
      source text not null,
      position int not null,
      primary key (organisation_id, id)
    );
    create index stated_figure_year on stated_figure (organisation_id, year);
    call seal('stated_figure');
  `.execute(db)
}
