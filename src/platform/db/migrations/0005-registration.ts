import { type Kysely, sql } from 'kysely'

/**
 * Activities and contacts with their earlier versions. Both are partitioned by organisation, so
 * that the cost of a page depends on one organisation and not on the installation.
 */
const partitions = 8

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table activity_kind (
      organisation_id uuid not null references organisation,
      id uuid not null,
      legal_kind text not null check (legal_kind in ('individual', 'gathering', 'workingGroup', 'training')),
      name_nl text not null,
      name_en text not null,
      usual_setting text not null,
      position int not null,
      primary key (organisation_id, id),
      unique (organisation_id, name_nl)
    );
    call seal('activity_kind');

    create table activity (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      on_date date not null,
      kind_id uuid not null,
      setting text not null check (setting in
        ('doorstep', 'homeVisit', 'walkIn', 'street', 'venue', 'outdoors', 'phone', 'online')),
      participations int not null check (participations > 0),
      note text not null default '',
      version int not null default 1,
      registered_at timestamptz not null default now(),
      registered_by text not null,
      registered_by_name text not null,
      change_reason text,
      withdrawn_at timestamptz,
      withdrawn_by_name text,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, project_id) references project,
      foreign key (organisation_id, kind_id) references activity_kind,
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    ) partition by hash (organisation_id);
    create index activity_date on activity (organisation_id, on_date);
    create index activity_project on activity (organisation_id, project_id, on_date);
    create index activity_kind_used on activity (organisation_id, kind_id);
    call seal('activity', 'select, insert, update');

    create table activity_partner (
      organisation_id uuid not null,
      activity_id uuid not null,
      partner_id uuid not null,
      primary key (organisation_id, activity_id, partner_id),
      foreign key (organisation_id, activity_id) references activity,
      foreign key (organisation_id, partner_id) references partner
    );
    create index activity_partner_partner on activity_partner (organisation_id, partner_id);
    call seal('activity_partner');

    create table referral (
      organisation_id uuid not null,
      activity_id uuid not null,
      partner_id uuid not null,
      warm boolean not null,
      count int not null check (count > 0),
      primary key (organisation_id, activity_id, partner_id, warm),
      foreign key (organisation_id, activity_id) references activity,
      foreign key (organisation_id, partner_id) references partner
    );
    create index referral_partner on referral (organisation_id, partner_id);
    call seal('referral');

    create table contact (
      organisation_id uuid not null,
      id uuid not null,
      project_id uuid not null,
      on_date date not null,
      subject text not null check (subject <> ''),
      policy boolean not null,
      level text not null check (level in ('local', 'supraLocal', 'flemish', 'federal', 'european')),
      target_group_present boolean not null,
      setting text not null check (setting in
        ('doorstep', 'homeVisit', 'walkIn', 'street', 'venue', 'outdoors', 'phone', 'online')),
      note text not null default '',
      version int not null default 1,
      registered_at timestamptz not null default now(),
      registered_by text not null,
      registered_by_name text not null,
      change_reason text,
      withdrawn_at timestamptz,
      withdrawn_by_name text,
      withdrawal_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, project_id) references project,
      check ((withdrawn_at is null) = (withdrawal_reason is null))
    ) partition by hash (organisation_id);
    create index contact_date on contact (organisation_id, on_date);
    create index contact_project on contact (organisation_id, project_id, on_date);
    call seal('contact', 'select, insert, update');

    create table contact_partner (
      organisation_id uuid not null,
      contact_id uuid not null,
      partner_id uuid not null,
      primary key (organisation_id, contact_id, partner_id),
      foreign key (organisation_id, contact_id) references contact,
      foreign key (organisation_id, partner_id) references partner
    );
    create index contact_partner_partner on contact_partner (organisation_id, partner_id);
    call seal('contact_partner');

    -- Earlier versions of activities and contacts, as they were; the newest is the row itself.
    create table registration_version (
      organisation_id uuid not null references organisation,
      record_kind text not null check (record_kind in ('activity', 'contact')),
      record_id uuid not null,
      version int not null,
      registered_at timestamptz not null,
      registered_by_name text not null,
      change_reason text,
      content jsonb not null,
      primary key (organisation_id, record_kind, record_id, version)
    );
    call seal('registration_version', 'select, insert');

    create view fact_activity with (security_invoker) as
      select a.organisation_id, a.id as record_id, a.on_date, a.project_id, p.theme_id,
             k.legal_kind, k.name_nl as kind_nl, k.name_en as kind_en, a.setting, a.participations
        from activity a
        join project p on p.organisation_id = a.organisation_id and p.id = a.project_id
        join activity_kind k on k.organisation_id = a.organisation_id and k.id = a.kind_id
       where a.withdrawn_at is null;

    create view fact_contact with (security_invoker) as
      select c.organisation_id, c.id as record_id, c.on_date, c.project_id, p.theme_id,
             c.subject, c.policy, c.level, c.target_group_present,
             (select count(*)::int from contact_partner cp
               where cp.organisation_id = c.organisation_id and cp.contact_id = c.id) as attendances
        from contact c
        join project p on p.organisation_id = c.organisation_id and p.id = c.project_id
       where c.withdrawn_at is null;

    -- Each time a partner took part in the work: at a contact, at an activity, or by a referral.
    create view fact_partnership with (security_invoker) as
      select t.organisation_id, t.on_date, t.project_id, p.theme_id, f.counted_id as partner_id,
             coalesce(r.is_partner, true) as is_partner,
             coalesce(r.is_solution_actor, false) as is_solution_actor
        from (
          select c.organisation_id, c.on_date, c.project_id, cp.partner_id
            from contact c join contact_partner cp on cp.organisation_id = c.organisation_id and cp.contact_id = c.id
           where c.withdrawn_at is null
          union all
          select a.organisation_id, a.on_date, a.project_id, ap.partner_id
            from activity a join activity_partner ap on ap.organisation_id = a.organisation_id and ap.activity_id = a.id
           where a.withdrawn_at is null
          union all
          select a.organisation_id, a.on_date, a.project_id, rf.partner_id
            from activity a join referral rf on rf.organisation_id = a.organisation_id and rf.activity_id = a.id
           where a.withdrawn_at is null
        ) t
        join project p on p.organisation_id = t.organisation_id and p.id = t.project_id
        join fact_partner f on f.organisation_id = t.organisation_id and f.partner_id = t.partner_id
        left join fact_project_partner r on r.organisation_id = t.organisation_id
             and r.project_id = t.project_id and r.partner_id = f.counted_id;
    grant select on fact_activity, fact_contact, fact_partnership to turfboek_app;
  `.execute(db)
  for (const table of ['activity', 'contact']) {
    for (let remainder = 0; remainder < partitions; remainder++) {
      const partition = sql.table(`${table}_${remainder}`)
      await sql`
        create table ${partition} partition of ${sql.table(table)}
          for values with (modulus ${sql.lit(partitions)}, remainder ${sql.lit(remainder)});
        alter table ${partition} enable row level security;
      `.execute(db)
    }
  }
}
