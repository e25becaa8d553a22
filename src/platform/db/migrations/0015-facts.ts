import { type Kysely, sql } from 'kysely'

/**
 * What the new tables publish, and the theme of every fact by its day.
 *
 * A project's facts go to the theme that it has on the day of the fact; a fact that lasts is cut where
 * the theme changes, so that both parts keep their record.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace view fact_activity with (security_invoker) as
      select a.organisation_id, a.id as record_id, a.on_date, a.project_id, p.theme_id,
             k.legal_kind, k.name_nl as kind_nl, k.name_en as kind_en, a.setting, a.participations
        from activity a
        join fact_project_theme p on p.organisation_id = a.organisation_id and p.project_id = a.project_id
             and a.on_date >= p.from_date and a.on_date < p.until_date
        join activity_kind k on k.organisation_id = a.organisation_id and k.id = a.kind_id
       where a.withdrawn_at is null;

    create or replace view fact_contact with (security_invoker) as
      select c.organisation_id, c.id as record_id, c.on_date, c.project_id, p.theme_id,
             c.subject, c.policy, c.level, c.target_group_present,
             (select count(*)::int from contact_partner cp
               where cp.organisation_id = c.organisation_id and cp.contact_id = c.id) as attendances,
             c.body_id
        from contact c
        join fact_project_theme p on p.organisation_id = c.organisation_id and p.project_id = c.project_id
             and c.on_date >= p.from_date and c.on_date < p.until_date
       where c.withdrawn_at is null;

    -- Each time a partner took part in the work; what it is to the project stands in fact_project_partner.
    drop view fact_partnership;
    create view fact_partnership with (security_invoker) as
      select t.organisation_id, t.on_date, t.project_id, p.theme_id, f.counted_id as partner_id
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
        join fact_project_theme p on p.organisation_id = t.organisation_id and p.project_id = t.project_id
             and t.on_date >= p.from_date and t.on_date < p.until_date
        join fact_partner f on f.organisation_id = t.organisation_id and f.partner_id = t.partner_id;

    create view fact_employee with (security_invoker) as
      select organisation_id, id as record_id, code, start_date, end_date
        from employee where withdrawn_at is null;

    -- Both days included. Hundredths of a full-time equivalent.
    create view fact_assignment with (security_invoker) as
      select a.organisation_id, a.id as record_id, a.employee_id, e.code,
             greatest(a.from_date, p.from_date) as from_date,
             least(coalesce(a.to_date, 'infinity'), p.until_date - 1) as to_date,
             a.fte, a.purpose, p.theme_id, a.project_id, a.direct, a.decreed
        from assignment a
        join employee e on e.organisation_id = a.organisation_id and e.id = a.employee_id
        join fact_project_theme p on p.organisation_id = a.organisation_id and p.project_id = a.project_id
             and p.from_date <= coalesce(a.to_date, 'infinity') and p.until_date > a.from_date
       where a.withdrawn_at is null and e.withdrawn_at is null
      union all
      select a.organisation_id, a.id, a.employee_id, e.code,
             a.from_date, coalesce(a.to_date, 'infinity'), a.fte, a.purpose, a.theme_id, null, a.direct, a.decreed
        from assignment a
        join employee e on e.organisation_id = a.organisation_id and e.id = a.employee_id
       where a.project_id is null and a.withdrawn_at is null and e.withdrawn_at is null;

    create view fact_formation with (security_invoker) as
      select organisation_id, id as record_id, year, norm, maribel from formation where withdrawn_at is null;

    create view fact_training with (security_invoker) as
      select t.organisation_id, t.id as record_id, t.on_date, t.employee_id, e.code, t.minutes, t.formal, t.title
        from training t
        join employee e on e.organisation_id = t.organisation_id and e.id = t.employee_id
       where t.withdrawn_at is null and e.withdrawn_at is null;

    create view fact_volunteers with (security_invoker) as
      select organisation_id, id as record_id, project_id, from_date, to_date, heads
        from volunteers where withdrawn_at is null;

    -- A year's money of a project goes to the theme that the project has when the year ends.
    create view fact_funding with (security_invoker) as
      select f.organisation_id, f.id as record_id, f.year, f.source, f.funder, f.amount,
             coalesce(f.theme_id, p.theme_id) as theme_id, f.project_id
        from funding f
        left join fact_project_theme p on p.organisation_id = f.organisation_id and p.project_id = f.project_id
             and make_date(f.year, 12, 31) >= p.from_date and make_date(f.year, 12, 31) < p.until_date
       where f.withdrawn_at is null;

    create view fact_communication with (security_invoker) as
      select organisation_id, id as record_id, year, number, title, outlet, media, audiences, on_date, month, continuous
        from communication_action where withdrawn_at is null;
    create view fact_communication_project with (security_invoker) as
      select organisation_id, communication_action_id as record_id, project_id from communication_action_project;

    create view fact_dossier with (security_invoker) as
      select organisation_id, id as record_id, realised_on as on_date, title, kind, theme_id
        from dossier where withdrawn_at is null and status = 'realised';
    create view fact_dossier_project with (security_invoker) as
      select organisation_id, dossier_id as record_id, project_id from dossier_project;

    grant select on fact_partnership, fact_employee, fact_assignment, fact_formation, fact_training, fact_volunteers, fact_funding,
      fact_communication, fact_communication_project, fact_dossier, fact_dossier_project to turfboek_app;
  `.execute(db)
}
