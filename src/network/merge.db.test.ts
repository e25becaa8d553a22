import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { newId, type PartnerId, type PartnerMergeId } from '../platform/core/ids.ts'
import { addPartner } from './add-partner.ts'
import { distinguishPartners } from './distinguish-partners.ts'
import { mergePartners } from './merge-partners.ts'
import { readPartner } from './reads.ts'
import { searchPartners } from './search-partners.ts'
import { suggestDuplicates } from './suggest-duplicates.ts'
import { undoMerge } from './undo-merge.ts'

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

const { read, write } = transactionsIn(database, () => a)

const add = async (name: string, municipality: string | null = 'Linde') => {
  const id = newId<PartnerId>()
  await write((tx) => addPartner(tx, { id, name, kind: 'other', municipality, aliases: [] }))
  return id
}
const merge = (partnerId: PartnerId, intoId: PartnerId, id = newId<PartnerMergeId>()) =>
  write((tx) =>
    mergePartners(tx, a.actor('coordinator'), { id, partnerId, intoId, reason: 'Dezelfde' }, testNow),
  )
const undo = (id: PartnerMergeId) => write((tx) => undoMerge(tx, a.actor('director'), id, testNow))

/** What every partner counts as. */
async function counted(): Promise<Map<string, string>> {
  const rows = await read((tx) =>
    tx.sql<{ id: string; counts: string }>(
      'select partner_id as id, counted_id as counts from fact_partner where organisation_id = $1',
      [a.organisationId],
    ),
  )
  return new Map(rows.map(({ id, counts }) => [id, counts]))
}

describe('mergePartners', () => {
  it('makes a partner count as another, with what was merged into it', async () => {
    const [x, y, z] = [await add('X één'), await add('Y twee'), await add('Z drie')]
    await merge(x, y)
    await merge(y, z)
    const counts = await counted()
    expect([counts.get(x), counts.get(y), counts.get(z)]).toEqual([z, z, z])
    const survivor = await read((tx) => readPartner(tx, z))
    expect(survivor.merges).toMatchObject([{ partner: { name: 'Y twee' }, by: a.actor('coordinator').name }])
    const merged = await read((tx) => readPartner(tx, x))
    expect(merged.mergedInto).toMatchObject({ id: z, merge: { into: { name: 'Y twee' } } })
  })

  it('keeps every spelling findable, and takes roles, bodies and agreements along', async () => {
    await merge(a.partners.welfare, a.partners.town)
    const hits = await read((tx) => searchPartners(tx, { text: 'ocmw linde' }))
    expect(hits[0]).toMatchObject({ id: a.partners.town, matched: 'OCMW Linde' })
    const town = await read((tx) => readPartner(tx, a.partners.town))
    expect(town.projects).toMatchObject([{ name: 'Dak boven Linde', role: 'both' }, { name: 'Stapstenen' }])
  })

  it('writes nothing the second time, and refuses another merge under the same id', async () => {
    const id = newId<PartnerMergeId>()
    await merge(a.partners.welfare, a.partners.town, id)
    await write(async (tx) => {
      const again = { id, partnerId: a.partners.welfare, intoId: a.partners.town, reason: 'Dezelfde' }
      expect(await mergePartners(tx, a.actor('coordinator'), again, testNow)).toEqual({ id })
      expect(tx.auditEntries).toEqual([])
    })
    await expect(merge(a.partners.school, a.partners.town, id)).rejects.toMatchObject({ code: 'id-taken' })
  })

  it('refuses itself, what is merged already, and what is not of the organisation', async () => {
    const { welfare, town, school } = a.partners
    await expect(merge(town, town)).rejects.toMatchObject({ code: 'merge-with-itself' })
    await expect(merge(town, b.partners.town)).rejects.toMatchObject({ code: 'partner-not-found' })
    await merge(welfare, town)
    const named = { code: 'partner-merged', details: { name: 'Gemeente Linde' } }
    await expect(merge(welfare, school)).rejects.toMatchObject(named)
    await expect(merge(school, welfare)).rejects.toMatchObject(named)
  })

  it('lets one of two crossing merges wait for the other', async () => {
    const { town, school } = a.partners
    const outcomes = await Promise.allSettled([merge(town, school), merge(school, town)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('undoMerge', () => {
  it('refuses when a new partner has the name meanwhile, and says which', async () => {
    const { id } = await merge(a.partners.welfare, a.partners.town)
    await add('ocmw LINDE')
    await expect(undo(id)).rejects.toMatchObject({
      code: 'undo-meets-partner',
      details: { name: 'ocmw LINDE' },
    })
    expect((await counted()).get(a.partners.welfare)).toBe(a.partners.town)
  })

  it('changes nothing the second time, and nothing of another organisation', async () => {
    const { id } = await merge(a.partners.welfare, a.partners.town)
    await expect(write((tx) => undoMerge(tx, b.actor('director'), id, testNow), b)).rejects.toMatchObject({
      code: 'unknown-record',
    })
    await undo(id)
    await write(async (tx) => {
      await undoMerge(tx, a.actor('director'), id, testNow)
      expect(tx.auditEntries).toEqual([])
    })
  })

  it('whatever is merged and undone, in any order, each partner counts as what still holds', async () => {
    const ids = await Promise.all(['Ene', 'Andere', 'Derde', 'Vierde', 'Vijfde'].map((name) => add(name)))
    const step = fc.record({ from: fc.nat(4), into: fc.nat(4), undo: fc.option(fc.nat(9)) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        /** The merges that hold: which partner points at which, as the forest that they make. */
        const holding: { id: PartnerMergeId; from: PartnerId; into: PartnerId }[] = []
        const rootOf = (id: PartnerId): PartnerId => {
          const own = holding.find(({ from }) => from === id)
          return own === undefined ? id : rootOf(own.into)
        }
        const expectForest = async () => {
          const counts = await counted()
          for (const id of ids) expect(counts.get(id)).toBe(rootOf(id))
        }
        for (const { from, into, undo: undone } of steps) {
          const [one, other] = [ids[from], ids[into]]
          if (one === undefined || other === undefined) continue
          if (undone !== null && holding.length > 0) {
            const [gone] = holding.splice(undone % holding.length, 1)
            if (gone) await undo(gone.id)
          } else if (one !== other && rootOf(one) === one && rootOf(other) === other) {
            const before = await counted()
            const trial = await merge(one, other)
            await undo(trial.id)
            expect(await counted()).toEqual(before)
            holding.push({ id: (await merge(one, other)).id, from: one, into: other })
          }
          await expectForest()
        }
        while (holding.length > 0) {
          const gone = holding.shift()
          if (gone) await undo(gone.id)
          await expectForest()
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('suggestDuplicates', () => {
  const pairs = async () => {
    const { pairs: found } = await read((tx) => suggestDuplicates(tx))
    return found.map(({ one, other, reason }) => [[one.name, other.name].sort().join(' / '), reason])
  }

  it('suggests by every spelling, until somebody tells the two apart or merges them', async () => {
    const long = await add('Huis van het Kind')
    const short = await add('HVHK')
    const placeless = await add('Hvhk', null)
    expect(await pairs()).toEqual([
      ['HVHK / Huis van het Kind', 'abbreviation'],
      ['HVHK / Hvhk', 'sameSpelling'],
      ['Huis van het Kind / Hvhk', 'abbreviation'],
    ])
    await write((tx) => distinguishPartners(tx, { partnerId: placeless, otherId: short }))
    await write(async (tx) => {
      await distinguishPartners(tx, { partnerId: short, otherId: placeless })
      expect(tx.auditEntries).toEqual([])
    })
    expect(await pairs()).toHaveLength(2)
    await merge(short, long)
    expect(await pairs()).toEqual([])
  })

  it('refuses to tell a partner from itself, or from one of another organisation', async () => {
    const { town } = a.partners
    const apart = (otherId: PartnerId) => write((tx) => distinguishPartners(tx, { partnerId: town, otherId }))
    await expect(apart(town)).rejects.toMatchObject({ code: 'merge-with-itself' })
    await expect(apart(b.partners.town)).rejects.toMatchObject({ code: 'partner-not-found' })
  })
})
