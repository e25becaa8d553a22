import type { Pool } from 'pg'
import { type ActivityId, type ContactId, newId, type ReportRunId } from '../../src/platform/core/ids.ts'
import type { Institute } from '../database/institute.ts'
import { type CommunicationScene, makeCommunicationScene } from './scenes/communication.ts'
import { type DossierScene, makeDossierScene } from './scenes/dossiers.ts'
import { type IntakeScene, makeIntakeScene } from './scenes/intake.ts'
import { makeNetworkScene, type NetworkScene } from './scenes/network.ts'
import { makePlanScene, type PlanScene } from './scenes/plan.ts'
import { makeReviewScene, type ReviewScene } from './scenes/review.ts'
import { makeSignalScene, type SignalScene } from './scenes/signals.ts'
import { makeStaffScene, type StaffScene } from './scenes/staff.ts'

/** An institute in which work was registered and a report was made. */
export interface Scene
  extends Institute,
    CommunicationScene,
    DossierScene,
    IntakeScene,
    NetworkScene,
    PlanScene,
    ReviewScene,
    SignalScene,
    StaffScene {
  name: string
  activityId: ActivityId
  contactId: ContactId
  reportId: ReportRunId
  municipality: string
}

/** Every word of the plan, the network and the kinds, where a mark shows that it was seen. */
const words = [
  ['organisation', 'name'],
  ['plan', 'name'],
  ['strategic_objective', 'name'],
  ['theme', 'name'],
  ['operational_objective', 'name'],
  ['project', 'name'],
  ['project_municipality', 'municipality'],
  ['activity_kind', 'name_nl'],
  ['activity_kind', 'name_en'],
  ['partner', 'name'],
  ['partner_alias', 'spelling'],
] as const

/** Adds an activity, a contact, a sheet and a made report in `roof`, and marks every word when asked. */
export async function makeScene(owner: Pool, institute: Institute, mark = ''): Promise<Scene> {
  const { organisationId, projects, kinds, partners } = institute
  const insert = async (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row)
    const places = columns.map((_, index) => `$${index + 2}`)
    await owner.query(
      `insert into ${table} (organisation_id, ${columns.join(', ')}) values ($1, ${places.join(', ')})`,
      [organisationId, ...Object.values(row)],
    )
  }
  const [activityId, contactId, reportId, sheetId] = [
    newId<ActivityId>(),
    newId<ContactId>(),
    newId<ReportRunId>(),
    newId<string>(),
  ]
  const registered = { registered_by: 'somebody', registered_by_name: `Somebody ${mark}` }
  await insert('activity', {
    id: activityId,
    project_id: projects.roof.id,
    on_date: '2021-06-01',
    kind_id: kinds.gathering,
    setting: 'venue',
    participations: 12,
    note: `A note ${mark}`,
    ...registered,
  })
  await insert('activity_partner', { activity_id: activityId, partner_id: partners.welfare })
  await insert('contact', {
    id: contactId,
    project_id: projects.roof.id,
    on_date: '2021-06-02',
    subject: `A subject ${mark}`,
    policy: true,
    level: 'local',
    target_group_present: true,
    setting: 'venue',
    ...registered,
  })
  await insert('contact_partner', { contact_id: contactId, partner_id: partners.town })
  await insert('sheet', { id: sheetId, project_id: projects.roof.id, year: 2021, status: 'onSchedule' })
  await insert('sheet_block', {
    sheet_id: sheetId,
    part: 'conclusion',
    position: 1,
    kind: 'paragraph',
    level: 1,
    text: `A text ${mark}`,
  })
  await insert('report_run', {
    id: reportId,
    year: 2021,
    language: 'nl',
    state: 'done',
    asked_at: '2021-06-03T10:00:00Z',
    asked_by_name: `Somebody ${mark}`,
    pages: 1,
    pdf: Buffer.from(`%PDF ${mark}`),
    html: `<p>A report ${mark}</p>`,
  })
  const communication = await makeCommunicationScene(insert, institute, mark)
  const dossiers = await makeDossierScene(insert, institute, mark)
  const intake = await makeIntakeScene(insert, mark)
  const network = await makeNetworkScene(insert, institute, { contactId, mark })
  const plan = await makePlanScene(owner, insert, institute, mark)
  const review = await makeReviewScene(insert, { ...institute, activityId }, mark)
  const signals = await makeSignalScene(insert, institute, mark)
  const staff = await makeStaffScene(insert, institute, mark)
  if (mark !== '') {
    for (const [table, column] of words) {
      await owner.query(`update ${table} set ${column} = ${column} || $2 where organisation_id = $1`, [
        organisationId,
        ` ${mark}`,
      ])
    }
  }
  const municipality = mark === '' ? 'Linde' : `Linde ${mark}`
  return {
    ...institute,
    ...communication,
    ...dossiers,
    ...intake,
    ...network,
    ...plan,
    ...review,
    ...signals,
    ...staff,
    name: mark || 'A',
    activityId,
    contactId,
    reportId,
    municipality,
  }
}
