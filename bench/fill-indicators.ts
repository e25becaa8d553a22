import type { Pool } from 'pg'

export interface Size {
  organisations: number
  years: readonly number[]
  /** Activities and contacts of one organisation in one year. */
  registrations: number
}

const projects = 45
const partners = 300
const employees = 70

/** An id that is the same for the same words, so that rows find each other without a join. */
const id = (kind: string, ...parts: string[]) =>
  `md5(concat_ws('/', '${kind}', ${['o.organisation_id', ...parts].join(', ')}))::uuid`

/** Such an id that begins with its day, as the ids that the pages make begin with their moment. */
const idOn = (kind: string, day: string, ...parts: string[]) =>
  `overlay(${id(kind, ...parts)}::text placing
     to_hex(extract(epoch from ${day})::bigint) from 1 for 8)::uuid`

/**
 * Fills a migrated database by SQL, as its owner: institutes with everything that the thirteen
 * indicators count. Nothing is checked on the way in; that is what the verbs are for.
 */
export async function fillForIndicators(owner: Pool, { organisations, years, registrations }: Size) {
  const client = await owner.connect()
  const run = async (sql: string) => void (await client.query(sql))
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const year = `generate_series(${first}, ${last}) year`
  const day = (seed: string) => `make_date(year, 1, 1) + (${seed} % 365)::int`
  const spread = (count: number) => `make_date(year, 1, 1) + (n * 365 / ${count + 1})::int`
  const activities = Math.round(registrations * 0.85)
  const contacts = registrations - activities
  const activityId = idOn('activity', spread(activities), 'year', 'n')
  const contactId = idOn('contact', spread(contacts), 'year', 'n')
  try {
    await run('set session_replication_role = replica')
    await run(`insert into organisation (organisation_id, name)
      select uuidv7(), 'Instituut ' || n from generate_series(1, ${organisations}) n`)
    await run(`insert into plan (organisation_id, id, name, from_date, to_date)
      select organisation_id, ${id('plan')}, 'Plan', '${first}-01-01', '${last}-12-31' from organisation o`)
    await run(`insert into strategic_objective (organisation_id, id, plan_id, name, position)
      select organisation_id, ${id('strategic')}, ${id('plan')}, 'Grondrechten', 1 from organisation o`)
    await run(`insert into theme (organisation_id, id, strategic_objective_id, name, position)
      select organisation_id, ${id('theme', 'n')}, ${id('strategic')}, 'Thema ' || n, n
        from organisation o, generate_series(0, 5) n`)
    await run(`insert into project (organisation_id, id, theme_id, name, position)
      select organisation_id, ${id('project', 'n')}, ${id('theme', 'n % 6')}, 'Project ' || n, n
        from organisation o, generate_series(0, ${projects - 1}) n`)
    await run(`insert into project_theme_change
        (organisation_id, id, project_id, from_date, before_theme_id, theme_id, reason, recorded_at, recorded_by)
      select organisation_id, uuidv7(), ${id('project', 'n')}, '${last - 1}-07-01', ${id('theme', '(n + 1) % 6')},
             ${id('theme', 'n % 6')}, 'Anders', now(), 'bench'
        from organisation o, generate_series(0, 2) n`)
    await run(`insert into project_municipality (organisation_id, project_id, municipality)
      select organisation_id, ${id('project', 'n')}, 'Gemeente ' || n % 20
        from organisation o, generate_series(0, ${projects - 1}) n`)
    await run(`insert into activity_kind (organisation_id, id, legal_kind, name_nl, name_en, usual_setting, position)
      select organisation_id, ${id('kind', 'n')}, (array['individual', 'gathering', 'workingGroup', 'training'])[n % 4 + 1],
             'Soort ' || n, 'Kind ' || n, 'venue', n
        from organisation o, generate_series(0, 11) n`)
    await run(`insert into partner (organisation_id, id, name, kind)
      select organisation_id, ${id('partner', 'n')}, 'Partner ' || n, 'other'
        from organisation o, generate_series(0, ${partners - 1}) n`)
    await run(`insert into project_partner (organisation_id, project_id, partner_id, role)
      select organisation_id, ${id('project', 'p')}, ${id('partner', `(p * 7 + n) % ${partners}`)},
             (array['partner', 'solutionActor', 'both'])[n % 3 + 1]
        from organisation o, generate_series(0, ${projects - 1}) p, generate_series(0, 9) n`)
    // Day by day, as people work: the rows of one institute stand between those of all others.
    for (const one of years) {
      const oneYear = `generate_series(${one}, ${one}) year`
      await run(`insert into activity
          (organisation_id, id, project_id, on_date, kind_id, setting, participations, registered_by, registered_by_name)
        select organisation_id, ${activityId}, ${id('project', `n % ${projects}`)}, ${spread(activities)},
               ${id('kind', 'n % 12')}, 'venue', n % 30 + 1, 'bench', 'Bench'
          from organisation o, ${oneYear}, generate_series(1, ${activities}) n order by n`)
      await run(`insert into activity_partner (organisation_id, activity_id, partner_id)
        select organisation_id, ${activityId}, ${id('partner', `(n * 13) % ${partners}`)}
          from organisation o, ${oneYear}, generate_series(1, ${activities}) n where n % 5 = 0 order by n`)
      await run(`insert into referral (organisation_id, activity_id, partner_id, warm, count)
        select organisation_id, ${activityId}, ${id('partner', `(n * 17) % ${partners}`)}, n % 2 = 0, 1
          from organisation o, ${oneYear}, generate_series(1, ${activities}) n where n % 10 = 0 order by n`)
      await run(`insert into contact
          (organisation_id, id, project_id, on_date, subject, policy, level, target_group_present, setting,
           registered_by, registered_by_name)
        select organisation_id, ${contactId}, ${id('project', `n % ${projects}`)}, ${spread(contacts)},
               'Overleg', n % 2 = 0, (array['local', 'supraLocal', 'flemish'])[n % 3 + 1], n % 4 = 0, 'venue', 'bench', 'Bench'
          from organisation o, ${oneYear}, generate_series(1, ${contacts}) n order by n`)
      await run(`insert into contact_partner (organisation_id, contact_id, partner_id)
        select organisation_id, ${contactId}, ${id('partner', `(n * 3 + k) % ${partners}`)}
          from organisation o, ${oneYear}, generate_series(1, ${contacts}) n, generate_series(0, 2) k order by n`)
    }
    await run(`insert into employee (organisation_id, id, code, start_date)
      select organisation_id, ${id('employee', 'n')}, 'M' || n, make_date(${first} - n % 30, 3, 1)
        from organisation o, generate_series(1, ${employees}) n`)
    await run(`insert into assignment
        (organisation_id, id, employee_id, from_date, to_date, fte, purpose, theme_id, project_id, direct, decreed)
      select organisation_id, uuidv7(), ${id('employee', 'n')}, make_date(year, 1, 1), make_date(year, 12, 31), 30,
             case k when 0 then 'project' when 1 then 'theme' else 'overhead' end,
             case when k = 1 then ${id('theme', 'n % 6')} end, case when k = 0 then ${id('project', `n % ${projects}`)} end,
             k < 2, k = 0
        from organisation o, ${year}, generate_series(1, ${employees}) n, generate_series(0, 2) k`)
    await run(`insert into formation (organisation_id, id, year, norm, maribel)
      select organisation_id, uuidv7(), year, 2457, 69 from organisation o, ${year}`)
    await run(`insert into training (organisation_id, id, employee_id, on_date, minutes, formal)
      select organisation_id, uuidv7(), ${id('employee', `n % ${employees} + 1`)}, ${day('n')}, 90, n % 3 > 0
        from organisation o, ${year}, generate_series(1, 300) n`)
    await run(`insert into volunteers (organisation_id, id, project_id, from_date, to_date, heads)
      select organisation_id, uuidv7(), ${id('project', 'n')}, make_date(year, 1, 1), make_date(year, 12, 31), n + 1
        from organisation o, ${year}, generate_series(0, ${projects - 1}) n`)
    await run(`insert into funding (organisation_id, id, year, source, project_id, amount)
      select organisation_id, uuidv7(), year, (array['envelope', 'local', 'flemish', 'fund'])[n % 4 + 1],
             case when n % 3 > 0 then ${id('project', `n % ${projects}`)} end, 100000 + n
        from organisation o, ${year}, generate_series(1, 100) n`)
    await run(`insert into communication_action (organisation_id, id, year, number, outlet, media, audiences, on_date)
      select organisation_id, ${id('action', 'year', 'n')}, year, n, 'Krant', array['print', 'online'],
             array['buurtbewoners'], ${day('n')}
        from organisation o, ${year}, generate_series(1, 50) n`)
    await run(`insert into communication_action_project (organisation_id, communication_action_id, project_id)
      select organisation_id, ${id('action', 'year', 'n')}, ${id('project', `(n + k) % ${projects}`)}
        from organisation o, ${year}, generate_series(1, 50) n, generate_series(0, 1) k`)
    await run(`insert into dossier (organisation_id, id, title, kind, status, realised_on, theme_id)
      select organisation_id, ${id('dossier', 'year', 'n')}, 'Dossier', 'note', 'realised', ${day('n')}, ${id('theme', 'n % 6')}
        from organisation o, ${year}, generate_series(1, 34) n`)
    await run(`insert into target (organisation_id, id, plan_id, year, indicator, value)
      select organisation_id, uuidv7(), ${id('plan')}, year, '2.3', 900 from organisation o, ${year}`)
    await run('vacuum analyze')
  } finally {
    client.release(true)
  }
}
