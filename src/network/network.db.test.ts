import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { newId, type PartnerId } from '../platform/core/ids.ts'
import { addPartner } from './add-partner.ts'
import { changePartner } from './change-partner.ts'
import type { PartnerDraft } from './core/api.ts'
import type { ProjectPartner } from './core/model.ts'
import {
  keepAgreement,
  keepPartner,
  keepProjectPartner,
  listAgreements,
  listPartners,
  readPartner,
} from './index.ts'

const database = await testDatabase()
let b: Institute
let a: Institute
let count = 0

beforeAll(async () => {
  b = await insertInstitute(database.owner, 'B')
})
beforeEach(async () => {
  count += 1
  a = await insertInstitute(database.owner, `A${count}`)
})

const { read, write } = transactionsIn(database, () => a)

const draft = (changes: Partial<PartnerDraft> = {}): PartnerDraft => ({
  id: newId<PartnerId>(),
  name: 'Huis van het Kind',
  kind: 'association',
  municipality: 'Beukendorp',
  aliases: ['Kindhuis'],
  ...changes,
})

async function rowVersions() {
  const tables = ['partner', 'partner_alias', 'project_partner', 'agreement', 'agreement_theme']
  const rows = tables.map((table) => `select '${table}' as t, ctid::text, xmin::text from ${table}`)
  return (await database.owner.query(`${rows.join(' union all ')} order by 1, 2`)).rows
}

describe('another organisation', () => {
  it('sees and changes no partner of this one', async () => {
    const theirs = await read((tx) => listPartners(tx), b)
    expect(theirs).toHaveLength(3)
    const ours = await read((tx) => listPartners(tx))
    const shared = ours.filter((partner) => theirs.some((their) => their.id === partner.id))
    expect(shared).toEqual([])
    await expect(read((tx) => readPartner(tx, a.partners.town), b)).rejects.toMatchObject({
      code: 'partner-not-found',
      status: 404,
    })
    const change = write((tx) => changePartner(tx, draft({ id: a.partners.town })), b)
    await expect(change).rejects.toMatchObject({ code: 'partner-not-found' })
  })

  it('may have a partner with the same id and name', async () => {
    const mine = draft()
    await write((tx) => addPartner(tx, mine))
    const theirs = await write((tx) => addPartner(tx, { ...mine, aliases: [] }), b)
    expect(theirs.aliases).toEqual(['Huis van het Kind', 'HVHK'])
  })
})

describe('addPartner', () => {
  it('keeps the partner with its own name and its initials among the spellings', async () => {
    const mine = draft({
      name: ' Huis  van het Kind ',
      aliases: ['Kindhuis', 'kindhuis', 'HUIS VAN HET KIND'],
    })
    const added = await write(async (tx) => {
      const kept = await addPartner(tx, mine)
      expect(tx.auditEntries).toMatchObject([
        { verb: 'add-partner', recordIds: [mine.id], after: { name: kept.name } },
      ])
      return kept
    })
    expect(added).toEqual({
      id: mine.id,
      name: 'Huis van het Kind',
      kind: 'association',
      municipality: 'Beukendorp',
      aliases: ['Huis van het Kind', 'HVHK', 'Kindhuis'],
    })
    expect(await read((tx) => readPartner(tx, mine.id))).toMatchObject({ ...added, projects: [] })
  })

  it('gives what is kept when the same is added again', async () => {
    const mine = draft()
    const added = await write((tx) => addPartner(tx, mine))
    const versions = await rowVersions()
    await write(async (tx) => {
      expect(await addPartner(tx, mine)).toEqual(added)
      expect(tx.auditEntries).toEqual([])
    })
    expect(await rowVersions()).toEqual(versions)
  })

  it('refuses a second partner of the name and municipality, accents and case ignored', async () => {
    const mine = draft({ name: 'Café Ça va' })
    await write((tx) => addPartner(tx, mine))
    const second = write((tx) => addPartner(tx, draft({ name: 'CAFE ca va' })))
    await expect(second).rejects.toMatchObject({
      code: 'partner-exists',
      status: 409,
      details: { name: 'Café Ça va', id: mine.id },
    })
    const elsewhere = await write((tx) => addPartner(tx, draft({ name: 'CAFE ca va', municipality: null })))
    expect(elsewhere.municipality).toBeNull()
  })

  it('keeps one of two that are added at the same moment', async () => {
    const outcomes = await Promise.allSettled(
      [draft(), draft()].map((one) => write((tx) => addPartner(tx, one))),
    )
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'partner-exists' })
  })
})

describe('changePartner', () => {
  it('changes name and spellings, and keeps both in the audit', async () => {
    const mine = draft()
    const before = await write((tx) => addPartner(tx, mine))
    await write(async (tx) => {
      const after = await changePartner(tx, {
        ...mine,
        name: 'Kinderhuis',
        kind: 'health',
        aliases: ['HVHK'],
      })
      expect(after).toMatchObject({ name: 'Kinderhuis', kind: 'health', aliases: ['Kinderhuis', 'HVHK'] })
      expect(tx.auditEntries).toMatchObject([{ verb: 'change-partner', before, after }])
    })
    expect(await read((tx) => readPartner(tx, mine.id))).toMatchObject({ aliases: ['Kinderhuis', 'HVHK'] })
  })

  it('writes nothing when nothing differs', async () => {
    const mine = draft()
    const added = await write((tx) => addPartner(tx, mine))
    const versions = await rowVersions()
    await write(async (tx) => {
      expect(await changePartner(tx, { ...mine, aliases: [...added.aliases].reverse() })).toEqual(added)
      expect(tx.auditEntries).toEqual([])
    })
    expect(await rowVersions()).toEqual(versions)
  })

  it('refuses the name of another partner', async () => {
    const mine = draft({ municipality: 'Linde' })
    await write((tx) => addPartner(tx, mine))
    const change = write((tx) => changePartner(tx, { ...mine, name: 'OCMW LINDE' }))
    await expect(change).rejects.toMatchObject({ code: 'partner-exists', details: { name: 'OCMW Linde' } })
  })

  it('refuses a merged partner, and names the one to change', async () => {
    await merge(a.partners.welfare, a.partners.town)
    const change = write((tx) => changePartner(tx, draft({ id: a.partners.welfare })))
    await expect(change).rejects.toMatchObject({
      code: 'partner-merged',
      details: { name: 'Gemeente Linde' },
    })
  })
})

async function merge(from: PartnerId, into: PartnerId) {
  await database.owner.query('update partner set merged_into = $1 where id = $2', [into, from])
}

describe('readPartner and listPartners', () => {
  it('know the projects and roles, those of a merged partner included', async () => {
    await merge(a.partners.welfare, a.partners.town)
    const merged = await read((tx) => readPartner(tx, a.partners.welfare))
    expect(merged).toMatchObject({ mergedInto: { name: 'Gemeente Linde' }, projects: [] })
    const partner = await read((tx) => readPartner(tx, a.partners.town))
    expect(partner).toMatchObject({
      name: 'Gemeente Linde',
      projects: [
        { name: 'Dak boven Linde', role: 'both' },
        { name: 'Stapstenen', role: 'partner' },
      ],
    })
    const names = (await read((tx) => listPartners(tx))).map((one) => one.name)
    expect(names).toEqual(['Basisschool De Kiem', 'Gemeente Linde'])
  })
})

describe('keepPartner', () => {
  it('adds once, then writes nothing', async () => {
    const { id: _, ...kept } = draft()
    const added = await write((tx) => keepPartner(tx, kept))
    expect(added.outcome).toBe('added')
    const versions = await rowVersions()
    await write(async (tx) => {
      expect(await keepPartner(tx, kept)).toEqual({ id: added.id, outcome: 'unchanged' })
      const shouted = {
        ...kept,
        name: 'HUIS VAN HET KIND',
        kind: 'other' as const,
        aliases: ['huis VAN het kind'],
      }
      expect(await keepPartner(tx, shouted)).toEqual({ id: added.id, outcome: 'unchanged' })
      expect(tx.auditEntries).toEqual([])
    })
    expect(await rowVersions()).toEqual(versions)
  })

  it('adds spellings and removes none', async () => {
    const welfare = { name: 'OCMW Linde', kind: 'welfare' as const, municipality: 'Linde' }
    const changed = await write((tx) => keepPartner(tx, { ...welfare, aliases: ['Welzijnshuis'] }))
    expect(changed).toEqual({ id: a.partners.welfare, outcome: 'changed' })
    await write((tx) => keepPartner(tx, { ...welfare, aliases: ['Sociaal Huis'] }))
    const { aliases } = await read((tx) => readPartner(tx, a.partners.welfare))
    expect(aliases).toEqual(['OCMW Linde', 'Sociaal Huis', 'Welzijnshuis'])
  })

  it('does not bring back a partner that was merged', async () => {
    await merge(a.partners.welfare, a.partners.town)
    const again = { name: 'OCMW Linde', kind: 'welfare' as const, municipality: 'Linde', aliases: [] }
    expect(await write((tx) => keepPartner(tx, again))).toEqual({ id: a.partners.town, outcome: 'unchanged' })
  })
})

describe('keepProjectPartner and keepAgreement', () => {
  it('add once, then write nothing, then change', async () => {
    const role: ProjectPartner = {
      projectId: a.projects.shop.id,
      partnerId: a.partners.school,
      role: 'partner',
    }
    const agreement = {
      partnerId: a.partners.town,
      goal: 'Buurthuis openhouden',
      themes: ['Sociale bescherming', 'Wonen'],
      start: calendarDate('2021-01-01'),
      end: null,
      position: 1,
    }
    const outcomes = () =>
      write(async (tx) => [
        (await keepProjectPartner(tx, role)).outcome,
        (await keepAgreement(tx, agreement)).outcome,
      ])
    expect(await outcomes()).toEqual(['added', 'added'])
    const versions = await rowVersions()
    expect(await outcomes()).toEqual(['unchanged', 'unchanged'])
    expect(await rowVersions()).toEqual(versions)
    role.role = 'both'
    agreement.themes = ['Wonen']
    expect(await outcomes()).toEqual(['changed', 'changed'])
    expect(await read((tx) => listAgreements(tx))).toMatchObject([
      { partner: 'Gemeente Linde', goal: agreement.goal, themes: ['Wonen'], start: '2021-01-01', end: null },
    ])
    const school = await read((tx) => readPartner(tx, a.partners.school))
    expect(school.projects).toEqual([{ id: a.projects.shop.id, name: a.projects.shop.name, role: 'both' }])
  })

  it('say which theme they do not know', async () => {
    const agreement = { partnerId: a.partners.town, goal: 'Iets', start: null, end: null, position: 1 }
    const keep = write((tx) => keepAgreement(tx, { ...agreement, themes: ['Wonnen'] }))
    await expect(keep).rejects.toMatchObject({ code: 'theme-not-named', details: { theme: 'Wonnen' } })
    expect(await read((tx) => listAgreements(tx))).toEqual([])
  })

  it('refuse a partner of another organisation', async () => {
    const role = { projectId: a.projects.shop.id, partnerId: b.partners.school, role: 'partner' as const }
    await expect(write((tx) => keepProjectPartner(tx, role))).rejects.toMatchObject({ code: '23503' })
  })
})
