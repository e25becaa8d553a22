import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow } from '../../test/database/institute.ts'
import { addBody, mergePartners } from '../network/index.ts'
import { writingAs } from '../platform/audit.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import {
  type ActivityId,
  type BodyId,
  type ContactId,
  newId,
  type PartnerId,
  type PartnerMergeId,
  type ProjectId,
} from '../platform/core/ids.ts'
import { type ReadTransaction, reading } from '../platform/db/index.ts'
import { ActivityDraft, ContactDraft } from './core/model.ts'
import { registerActivity, registerContact, withdrawContact } from './index.ts'
import { readCollaboration } from './read-collaboration.ts'
import { contactsOfPartner, countMeetings, meetingsOfBody } from './read-meetings.ts'

const database = await testDatabase()
let a: Institute
let b: Institute
const bodyId = newId<BodyId>()
const withdrawn = newId<ContactId>()

const read = <T>(work: (tx: ReadTransaction) => Promise<T>, of = a) =>
  reading(database.app, of.organisationId, work)

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
  const { projects, partners, kinds } = a
  const actor = a.actor('coordinator')
  const contact = (date: string, partnerIds: PartnerId[], body: BodyId | null, id = newId<ContactId>()) =>
    ContactDraft.parse({
      id,
      projectId: projects.roof.id,
      date,
      subject: `Op ${date}`,
      policy: false,
      level: 'local',
      targetGroupPresent: false,
      setting: 'venue',
      partnerIds,
      bodyId: body,
      confirmed: ['long-ago'],
    })
  await writingAs(database.app, actor, testNow, async (tx) => {
    const named = { id: bodyId, name: 'Wijkoverleg', purpose: '', plannedPerYear: 6, endedOn: null }
    await addBody(tx, { ...named, partnerIds: [], projectIds: [] })
    await registerContact(
      tx,
      actor,
      contact('2021-01-01', [partners.town, partners.welfare], bodyId),
      testNow,
    )
    await registerContact(tx, actor, contact('2021-03-16', [partners.town], bodyId), testNow)
    await registerContact(tx, actor, contact('2020-12-31', [partners.town], bodyId), testNow)
    await registerContact(tx, actor, contact('2021-04-01', [partners.school], null), testNow)
    await registerContact(tx, actor, contact('2021-05-01', [partners.town], bodyId, withdrawn), testNow)
    await withdrawContact(tx, actor, { id: withdrawn, seenVersion: 1, reason: 'Ging niet door' }, testNow)
    const activity = (projectId: ProjectId) =>
      ActivityDraft.parse({
        id: newId<ActivityId>(),
        projectId,
        date: '2021-02-02',
        kindId: kinds.gathering,
        setting: 'venue',
        participations: 4,
        partnerIds: [partners.welfare],
        referrals: [{ partnerId: partners.town, count: 3, warm: true }],
        confirmed: ['long-ago'],
      })
    for (const id of [projects.roof.id, projects.steps.id]) {
      await registerActivity(tx, actor, activity(id), testNow)
    }
  })
})

describe('the meetings of a consultation body', () => {
  it('are its contacts of the year that were not withdrawn, the latest first', async () => {
    const of = (year: number) => read((tx) => meetingsOfBody(tx, { bodyId, year }))
    expect(await of(2021)).toMatchObject([
      { date: '2021-03-16', project: 'Dak boven Linde', attendances: 1 },
      { date: '2021-01-01', subject: 'Op 2021-01-01', attendances: 2 },
    ])
    expect((await of(2020)).map(({ date }) => date)).toEqual(['2020-12-31'])
    expect(await of(2022)).toEqual([])
  })

  it('are counted per body, and are nobody else’s', async () => {
    const counted = [{ bodyId, held: 2, latest: calendarDate('2021-03-16') }]
    expect(await read((tx) => countMeetings(tx, 2021))).toEqual(counted)
    expect(await read((tx) => countMeetings(tx, 2021), b)).toEqual([])
    expect(await read((tx) => meetingsOfBody(tx, { bodyId, year: 2021 }), b)).toEqual([])
  })
})

describe('collaboration', () => {
  const rows = async (part: Omit<Parameters<typeof readCollaboration>[1], 'year'> = {}, of = a) => {
    const found = await read((tx) => readCollaboration(tx, { year: 2021, ...part }), of)
    return found.map(({ project, partner, times }) => `${project} + ${partner}: ${times}`)
  }

  it('is how often a project and a partner did something together, the most first', async () => {
    expect(await rows()).toEqual([
      'Dak boven Linde + Gemeente Linde: 3',
      'Dak boven Linde + OCMW Linde: 2',
      'Dak boven Linde + Basisschool De Kiem: 1',
      'Stapstenen + Gemeente Linde: 1',
      'Stapstenen + OCMW Linde: 1',
    ])
  })

  it('is narrowed by project, theme, municipality and year, and is nobody else’s', async () => {
    const inSteps = ['Stapstenen + Gemeente Linde: 1', 'Stapstenen + OCMW Linde: 1']
    expect(await rows({ projectId: a.projects.steps.id })).toEqual(inSteps)
    expect(await rows({ themeId: a.themes.protection })).toEqual(inSteps)
    expect(await rows({ municipality: 'Beukendorp' })).toEqual(inSteps)
    expect(await rows({ municipality: 'Linde', themeId: a.themes.protection })).toEqual([])
    expect(await rows({}, b)).toEqual([])
  })

  it('and contacts follow a partner that was merged', async () => {
    const contacts = () => read((tx) => contactsOfPartner(tx, { partnerId: a.partners.welfare, year: 2021 }))
    expect((await contacts()).map(({ date }) => date)).toEqual(['2021-01-01'])
    const merge = { id: newId<PartnerMergeId>(), partnerId: a.partners.town, intoId: a.partners.welfare }
    await writingAs(database.app, a.actor('director'), testNow, (tx) =>
      mergePartners(tx, a.actor('director'), { ...merge, reason: 'Eén bestuur' }, testNow),
    )
    expect((await contacts()).map(({ date }) => date)).toEqual(['2021-03-16', '2021-01-01'])
    expect(await rows({ projectId: a.projects.roof.id })).toEqual([
      'Dak boven Linde + OCMW Linde: 5',
      'Dak boven Linde + Basisschool De Kiem: 1',
    ])
  })
})
