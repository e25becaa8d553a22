import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import {
  type AgreementId,
  type BodyId,
  newId,
  type PartnerId,
  type PartnerMergeId,
} from '../platform/core/ids.ts'
import { addAgreement } from './add-agreement.ts'
import { addBody } from './add-body.ts'
import { changeAgreement, withdrawAgreement } from './change-agreement.ts'
import { changeBody, withdrawBody } from './change-body.ts'
import type { AgreementDraft } from './core/agreement-model.ts'
import type { BodyDraft } from './core/body-model.ts'
import type { PartnerRole } from './core/model.ts'
import { keepAgreement, listAgreements } from './index.ts'
import { mergePartners } from './merge-partners.ts'
import { readAgreements } from './read-agreements.ts'
import { readBodies, readBody } from './read-bodies.ts'
import { listRoles, readPartner } from './reads.ts'
import { setRole } from './set-role.ts'

const database = await testDatabase()
let a: Institute
let b: Institute
let count = 0

beforeAll(async () => {
  b = await insertInstitute(database.owner, 'B')
})
beforeEach(async () => {
  count += 1
  a = await insertInstitute(database.owner, `A${count}`)
})

const { read, writeAs } = transactionsIn(database, () => a)
const write = writeAs('coordinator')
const mergeSchool = () =>
  write((tx) =>
    mergePartners(
      tx,
      a.actor('coordinator'),
      { id: newId<PartnerMergeId>(), partnerId: a.partners.school, intoId: a.partners.town, reason: 'Een' },
      testNow,
    ),
  )

describe('setRole', () => {
  const set = (partnerId: PartnerId, role: PartnerRole | null, person: 'worker' | 'policy' = 'worker') =>
    write((tx) => setRole(tx, a.actor(person), { projectId: a.projects.roof.id, partnerId, role }))
  const roles = async () => {
    const list = await read((tx) => listRoles(tx, a.projects.roof.id))
    return list.map(({ name, role }) => `${name}: ${role}`)
  }

  it('is only of the own projects for a worker, and of all for policy staff', async () => {
    const inSteps = (person: 'worker' | 'policy') =>
      write((tx) =>
        setRole(tx, a.actor(person), {
          projectId: a.projects.steps.id,
          partnerId: a.partners.town,
          role: 'both',
        }),
      )
    await expect(inSteps('worker')).rejects.toMatchObject({ code: 'role-not-yours', status: 403 })
    expect(await inSteps('policy')).toEqual({ role: 'both' })
  })

  it('adds, changes and takes away, and audits what was', async () => {
    expect(await roles()).toEqual(['Gemeente Linde: solutionActor', 'OCMW Linde: both'])
    await set(a.partners.school, 'partner')
    await set(a.partners.town, 'both')
    await write(async (tx) => {
      const gone = { projectId: a.projects.roof.id, partnerId: a.partners.welfare, role: null }
      await setRole(tx, a.actor('lead'), gone)
      expect(tx.auditEntries).toMatchObject([
        { verb: 'remove-role', before: { roles: [{ role: 'both' }] }, after: { roles: [] } },
      ])
    })
    expect(await roles()).toEqual(['Basisschool De Kiem: partner', 'Gemeente Linde: both'])
    await write(async (tx) => {
      const same = { projectId: a.projects.roof.id, partnerId: a.partners.town, role: 'both' as const }
      await setRole(tx, a.actor('lead'), same)
      await setRole(tx, a.actor('lead'), { ...same, partnerId: a.partners.welfare, role: null })
      expect(tx.auditEntries).toEqual([])
    })
  })

  it('holds for the partners that were merged into it', async () => {
    await set(a.partners.school, 'both')
    await mergeSchool()
    expect(await roles()).toEqual(['Gemeente Linde: both', 'OCMW Linde: both'])
    await set(a.partners.town, 'partner')
    expect(await roles()).toEqual(['Gemeente Linde: partner', 'OCMW Linde: both'])
    await set(a.partners.town, null)
    expect(await roles()).toEqual(['OCMW Linde: both'])
    await expect(set(a.partners.school, 'partner')).rejects.toMatchObject({ code: 'partner-merged' })
  })

  it('refuses what is not of the organisation', async () => {
    await expect(set(b.partners.town, 'partner')).rejects.toMatchObject({ code: 'partner-not-found' })
    const theirs = { projectId: b.projects.roof.id, partnerId: a.partners.town, role: 'partner' as const }
    await expect(write((tx) => setRole(tx, a.actor('policy'), theirs))).rejects.toMatchObject({
      code: 'unknown-link',
    })
  })
})

describe('a consultation body', () => {
  const draft = (changes: Partial<BodyDraft> = {}): BodyDraft => ({
    id: newId<BodyId>(),
    name: 'Wijkoverleg',
    purpose: 'Het plein',
    plannedPerYear: 6,
    endedOn: null,
    partnerIds: [a.partners.town, a.partners.school],
    projectIds: [a.projects.roof.id],
    ...changes,
  })

  it('is added once, changed and withdrawn', async () => {
    const mine = draft()
    expect(await write((tx) => addBody(tx, mine))).toMatchObject({ added: true, version: 1 })
    expect(await write((tx) => addBody(tx, mine))).toMatchObject({ added: false, version: 1 })
    expect(await read((tx) => readBody(tx, mine.id))).toMatchObject({
      name: 'Wijkoverleg',
      plannedPerYear: 6,
      partners: [{ name: 'Basisschool De Kiem' }, { name: 'Gemeente Linde' }],
      projects: [{ name: 'Dak boven Linde' }],
    })
    const changed = { ...mine, partnerIds: [a.partners.welfare], endedOn: calendarDate('2021-12-31') }
    expect(await write((tx) => changeBody(tx, { ...changed, seenVersion: 1 }))).toMatchObject({ version: 2 })
    const stale = write((tx) => changeBody(tx, { ...mine, seenVersion: 1 }))
    await expect(stale).rejects.toMatchObject({ code: 'changed-meanwhile' })
    const [kept] = await read((tx) => readBodies(tx))
    expect(kept).toMatchObject({ endedOn: '2021-12-31', partners: [{ name: 'OCMW Linde' }] })
    await write((tx) => withdrawBody(tx, { id: mine.id, seenVersion: 2, reason: 'Dubbel' }, testNow))
    expect(await read((tx) => readBodies(tx))).toEqual([])
    await expect(read((tx) => readBody(tx, mine.id))).rejects.toMatchObject({ code: 'unknown-record' })
  })

  it('has a name of its own, which a withdrawn one gives free', async () => {
    const first = draft()
    await write((tx) => addBody(tx, first))
    const second = draft({ name: 'WIJKOVERLEG' })
    await expect(write((tx) => addBody(tx, second))).rejects.toMatchObject({ code: 'body-exists' })
    await write((tx) => withdrawBody(tx, { id: first.id, seenVersion: 1, reason: 'Dubbel' }, testNow))
    await write((tx) => addBody(tx, second))
  })

  it('shows a merged member as the partner that it counts as, once', async () => {
    const mine = draft()
    await write((tx) => addBody(tx, mine))
    await mergeSchool()
    expect(await read((tx) => readBody(tx, mine.id))).toMatchObject({
      partners: [{ name: 'Gemeente Linde' }],
    })
    const { bodies } = await read((tx) => readPartner(tx, a.partners.town))
    expect(bodies).toMatchObject([{ id: mine.id, name: 'Wijkoverleg' }])
  })

  it('holds no data of persons, and nothing of another organisation', async () => {
    const withMail = draft({ purpose: 'Mail naar jan.peeters@voorbeeld.be' })
    await expect(write((tx) => addBody(tx, withMail))).rejects.toMatchObject({ code: 'holds-email' })
    const theirs = draft({ partnerIds: [b.partners.town] })
    await expect(write((tx) => addBody(tx, theirs))).rejects.toMatchObject({ code: 'unknown-link' })
    const mine = draft()
    await write((tx) => addBody(tx, mine))
    await expect(read((tx) => readBody(tx, mine.id), b)).rejects.toMatchObject({ code: 'unknown-record' })
  })
})

describe('an agreement', () => {
  const draft = (changes: Partial<AgreementDraft> = {}): AgreementDraft => ({
    id: newId<AgreementId>(),
    partnerId: a.partners.town,
    goal: 'Buurthuis openhouden',
    themeIds: [a.themes.housing],
    start: calendarDate('2021-01-01'),
    end: null,
    remindDays: 90,
    ...changes,
  })

  it('is added once, changed and withdrawn', async () => {
    const mine = draft()
    expect(await write((tx) => addAgreement(tx, mine))).toMatchObject({ added: true })
    expect(await write((tx) => addAgreement(tx, mine))).toMatchObject({ added: false })
    const changed = { ...mine, end: calendarDate('2022-12-31'), themeIds: [a.themes.protection] }
    await write((tx) => changeAgreement(tx, { ...changed, seenVersion: 1 }))
    expect(await read((tx) => readAgreements(tx))).toMatchObject([
      {
        partner: 'Gemeente Linde',
        version: 2,
        end: '2022-12-31',
        remindDays: 90,
        themes: [{ name: 'Sociale bescherming' }],
      },
    ])
    await write((tx) =>
      withdrawAgreement(tx, { id: mine.id, seenVersion: 2, reason: 'Nooit getekend' }, testNow),
    )
    expect(await read((tx) => listAgreements(tx))).toEqual([])
  })

  it('ends on or after the day it begins', async () => {
    const wrong = draft({ end: calendarDate('2020-12-31') })
    await expect(write((tx) => addAgreement(tx, wrong))).rejects.toMatchObject({
      code: 'agreement-ends-before-start',
    })
    await write((tx) => addAgreement(tx, draft({ end: calendarDate('2021-01-01') })))
  })

  it('keeps its partner when that was merged, and begins with no merged one', async () => {
    const mine = draft({ partnerId: a.partners.school })
    await write((tx) => addAgreement(tx, mine))
    await mergeSchool()
    expect(await read((tx) => readAgreements(tx))).toMatchObject([{ partner: 'Gemeente Linde' }])
    await write((tx) => changeAgreement(tx, { ...mine, goal: 'Iets anders', seenVersion: 1 }))
    const next = write((tx) => addAgreement(tx, draft({ partnerId: a.partners.school })))
    await expect(next).rejects.toMatchObject({ code: 'partner-merged' })
  })

  it('is listed with the years in which it held, and one without days with all of them', async () => {
    await write((tx) => addAgreement(tx, draft({ goal: 'Eén jaar', end: calendarDate('2021-12-31') })))
    await write((tx) => addAgreement(tx, draft({ goal: 'Altijd', start: null })))
    const goals = async (year?: number) =>
      (await read((tx) => listAgreements(tx, year))).map(({ goal }) => goal).sort()
    expect(await goals()).toEqual(['Altijd', 'Eén jaar'])
    expect(await goals(2021)).toEqual(['Altijd', 'Eén jaar'])
    expect([await goals(2020), await goals(2022)]).toEqual([['Altijd'], ['Altijd']])
  })

  it('that was withdrawn is not brought back by a source', async () => {
    const kept = {
      partnerId: a.partners.town,
      goal: 'Uit het verslag',
      themes: ['Wonen'],
      start: null,
      end: null,
    }
    const { id } = await write((tx) => keepAgreement(tx, { ...kept, position: 1 }))
    const seen = { id: id as AgreementId, seenVersion: 1, reason: 'Bestond niet' }
    await write((tx) => withdrawAgreement(tx, seen, testNow))
    expect(await write((tx) => keepAgreement(tx, { ...kept, position: 2 }))).toEqual({
      id,
      outcome: 'unchanged',
    })
    expect(await read((tx) => listAgreements(tx))).toEqual([])
  })

  it('refuses a theme or partner of another organisation', async () => {
    const themes = write((tx) => addAgreement(tx, draft({ themeIds: [b.themes.housing] })))
    await expect(themes).rejects.toMatchObject({ code: 'unknown-link' })
    const partner = write((tx) => addAgreement(tx, draft({ partnerId: b.partners.town })))
    await expect(partner).rejects.toMatchObject({ code: 'partner-not-found' })
  })
})
