import type { Pool } from 'pg'
import { demonstration } from '../../../demo/cast.ts'
import { demonstrationYear } from '../../../demo/facts.ts'
import { IndicatorCode } from '../../../src/indicators/core/model.ts'
import { brusselsDate, mondayOf } from '../../../src/platform/core/calendar-date.ts'

/** An id that nothing has. */
export const unknownId = '01900000-0000-7000-8000-000000000000'

/** A page of the interface as somebody meets it. */
export interface Place {
  name: string
  path: string
  role: 'worker' | 'director' | 'visitor'
}

/** How long a walk through pages may take, in milliseconds: for a busy machine, on a quiet one a page takes a second. */
export function patienceFor(pages: readonly Place[]): number {
  return 6000 * pages.length
}

/** Every page, also when there is nothing in it or nothing there, with the records of a demonstration. */
export async function everyPage(owner: Pool): Promise<Place[]> {
  const ids = await someIds(owner)
  const year = demonstrationYear
  const monday = mondayOf(brusselsDate(new Date()))
  const place =
    (role: Place['role']) =>
    ([name, path]: readonly [string, string]): Place => ({ name, path, role })
  return [
    ...([['sign-in', '/aanmelden']] as const).map(place('visitor')),
    ...(
      [
        ['today of who registers', '/'],
        ['projects', '/projecten'],
        ['projects, none found', '/projecten?zoek=xyzzy'],
        ['project', `/projecten/${ids.project}`],
        ['sheet', `/projecten/${ids.project}/fiche/${year}`],
        ['sheet, none', `/projecten/${ids.project}/fiche/2019`],
        ['measure', `/projecten/eigen-indicator/${ids.measure}`],
        ['plan', '/plan'],
        ['transversal actions', '/plan/transversaal'],
        ['targets', '/plan/streefcijfers'],
        ['tally form', '/turven'],
        ['contact form', '/turven/contact'],
        ['week', `/week/${monday}`],
        ['week, empty', '/week/2019-01-07'],
        ['activity', `/registraties/activiteit/${ids.activity}`],
        ['activity, correcting', `/registraties/activiteit/${ids.activity}?verbeter=true`],
        ['contact', `/registraties/contact/${ids.contact}`],
        ['contact, correcting', `/registraties/contact/${ids.contact}?verbeter=true`],
        ['partners', '/partners'],
        ['partners, none found', '/partners?zoek=xyzzyplugh'],
        ['partner', `/partners/${ids.partner}`],
        ['new partner', '/partners/nieuw'],
        ['duplicates', '/partners/dubbels'],
        ['consultation bodies', '/overleg'],
        ['consultation body', `/overleg/${ids.body}`],
        ['consultation body, no meeting', `/overleg/${ids.body}?jaar=2019`],
        ['agreements', '/samenwerking'],
        ['agreements, none found', '/samenwerking?looptijd=planned'],
        ['picture of the network', `/netwerk?jaar=${year}`],
        ['picture of the network, none', '/netwerk?jaar=2019'],
        ['signals', '/beleid/signalen'],
        ['signals, none found', '/beleid/signalen?zoek=xyzzyplugh'],
        ['signal', `/beleid/signalen/${ids.signal}`],
        ['new signal', '/beleid/signalen/nieuw'],
        ['bundles', '/beleid/bundels'],
        ['bundle', `/beleid/bundels/${ids.bundle}`],
        ['finding', '/zoeken'],
        ['finding, found', '/zoeken?zoek=woningen'],
        ['finding, none found', '/zoeken?zoek=xyzzyplugh'],
        ['indicators', `/cijfers?jaar=${year}`],
        ...IndicatorCode.options.map(
          (code) => [`indicator ${code}`, `/cijfers/${code}?jaar=${year}`] as const,
        ),
        ['records', `/cijfers/2.3?jaar=${year}&lijst=true#lijst`],
        ['records, none', '/cijfers/2.3?jaar=2020&lijst=true#lijst'],
        ['dossiers', '/beleid/dossiers'],
        ['dossiers, none found', '/beleid/dossiers?zoek=xyzzyplugh'],
        ['dossier', `/beleid/dossiers/${ids.note}`],
        ['neighbourhood analyses', '/beleid/buurtanalyses'],
        ['no such dossier', `/beleid/dossiers/${unknownId}`],
        ['no such page', '/bestaat-niet'],
        ['no such project', `/projecten/${unknownId}`],
      ] as const
    ).map(place('worker')),
    ...(
      [
        ['today of who reads', '/'],
        ['neighbourhood analysis', `/beleid/dossiers/${ids.analysis}`],
        ['new neighbourhood analysis', '/beleid/dossiers/nieuw?soort=neighbourhoodAnalysis'],
        ['reports', '/verslag'],
        ['completeness', `/nazicht?jaar=${year}&maand=6`],
        ['completeness, none', '/nazicht?jaar=2019'],
        ['findings', `/nazicht/opvallend?jaar=${year}&maand=6`],
        ['findings, none', '/nazicht/opvallend?jaar=2019'],
        ['months', `/nazicht/maanden?jaar=${year}`],
        ['changes', '/nazicht/wijzigingen?wat=activity'],
        ['changes, none', '/nazicht/wijzigingen?tot=2019-01-01'],
        ['employees', `/organisatie/medewerkers?jaar=${year}`],
        ['employees, long ago', '/organisatie/medewerkers?jaar=1990'],
        ['employee', `/organisatie/medewerkers/${ids.employee}`],
        ['no such employee', `/organisatie/medewerkers/${unknownId}`],
        ['training', `/organisatie/vorming?jaar=${year}`],
        ['training, none', '/organisatie/vorming?jaar=2018'],
        ['formation', `/organisatie/formatie?jaar=${year}`],
        ['formation, no assignments', '/organisatie/formatie?jaar=2018'],
        ['volunteers', `/organisatie/vrijwilligers?jaar=${year}`],
        ['volunteers, none', '/organisatie/vrijwilligers?jaar=2018'],
        ['funding', `/organisatie/middelen?jaar=${year}`],
        ['funding, none', '/organisatie/middelen?jaar=2018'],
        ['communication', `/organisatie/communicatie?jaar=${year}`],
        ['communication, none', '/organisatie/communicatie?jaar=2018'],
        ['communication, none found', `/organisatie/communicatie?jaar=${year}&zoek=xyzzyplugh`],
        ['pasting a list', '/organisatie/plakken'],
        ['plan of who changes it', '/plan'],
        ['transversal actions of who changes them', '/plan/transversaal'],
        ['targets of who sets them', '/plan/streefcijfers'],
        ['project of who changes it', `/projecten/${ids.project}`],
      ] as const
    ).map(place('director')),
  ]
}

/** A project with much in it, and registrations and a partner of the worker's own work. */
async function someIds(owner: Pool) {
  const id = async (query: string) => {
    const { rows } = await owner.query<{ id: string }>(query, [demonstration.id])
    if (!rows[0]) throw new Error(`The demonstration has no: ${query}`)
    return rows[0].id
  }
  return {
    project: await id(
      `select project_id as id from sheet where organisation_id = $1 and year = ${demonstrationYear}
       order by (select count(*) from project_partner p where p.project_id = sheet.project_id) desc limit 1`,
    ),
    partner: await id(
      `select partner_id as id from project_partner where organisation_id = $1
       group by partner_id order by count(*) desc limit 1`,
    ),
    measure: await id(
      `select m.id from measure m join membership_project p using (organisation_id, project_id)
        where m.organisation_id = $1 and p.user_id = 'cast-worker' order by m.id limit 1`,
    ),
    employee: await id(
      `select employee_id as id from training where organisation_id = $1
       group by employee_id order by count(*) desc, employee_id limit 1`,
    ),
    note: await id(
      "select id from dossier where organisation_id = $1 and kind = 'note' and status = 'realised' order by id limit 1",
    ),
    analysis: await id(
      `select dossier_id as id from attachment where organisation_id = $1
        and dossier_id in (select dossier_id from respondent_group) order by 1 limit 1`,
    ),
    body: await id('select id from consultation_body where organisation_id = $1 order by name limit 1'),
    activity: await id(
      `select id from activity where organisation_id = $1 and registered_by = 'cast-worker'
       order by on_date desc, id desc limit 1`,
    ),
    contact: await id(
      `select id from contact where organisation_id = $1 and registered_by = 'cast-worker'
       order by on_date desc, id desc limit 1`,
    ),
    signal: await id(
      `select signal_id as id from bundled_signal where organisation_id = $1 order by signal_id limit 1`,
    ),
    bundle: await id(
      `select bundle_id as id from step where organisation_id = $1 and bundle_id is not null
       group by bundle_id order by count(*) desc, bundle_id limit 1`,
    ),
  }
}
