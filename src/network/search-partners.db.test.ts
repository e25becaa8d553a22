import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute } from '../../test/database/institute.ts'
import { newId, type PartnerId, type ProjectId } from '../platform/core/ids.ts'
import { reading, writing } from '../platform/db/index.ts'
import { addPartner } from './add-partner.ts'
import type { PartnerKind } from './core/model.ts'
import { keepProjectPartner, searchPartners } from './index.ts'

const database = await testDatabase()
let a: Institute
let empty: Institute

const partners: [name: string, kind: PartnerKind, municipality: string | null, ...aliases: string[]][] = [
  ['Huis van het Kind', 'association', 'Beukendorp'],
  ['Huis van het Kind', 'association', 'Elsrode', 'Kinderhuis'],
  ['OCMW Beukendorp', 'welfare', 'Beukendorp', 'Sociaal Huis'],
  ['Sociaal Verhuurkantoor Woonkans', 'housing', null, 'SVK'],
  ['Café Ça va', 'other', 'Linde'],
  ['Wijkgezondheidscentrum De Brug', 'health', 'Linde', 'WGC'],
  ['Lindeboom vzw', 'association', 'Elsrode'],
]

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  empty = await insertInstitute(database.owner, 'B')
  await database.owner.query('update partner set name = name || $2 where organisation_id = $1', [
    empty.organisationId,
    ' van B',
  ])
  await writing(database.app, a.organisationId, async (tx) => {
    for (const [name, kind, municipality, ...aliases] of partners) {
      const { id } = await addPartner(tx, { id: newId<PartnerId>(), name, kind, municipality, aliases })
      const inShop = name === 'OCMW Beukendorp' || municipality === 'Elsrode'
      if (inShop)
        await keepProjectPartner(tx, { projectId: a.projects.shop.id, partnerId: id, role: 'partner' })
    }
  })
})

const search = (text: string, projectId?: ProjectId) =>
  reading(database.app, a.organisationId, (tx) => searchPartners(tx, { text, projectId }))
const names = async (text: string, projectId?: ProjectId) =>
  (await search(text, projectId)).map((hit) => hit.name)

describe('searchPartners', () => {
  it.each([
    ['a swapped letter', 'Gemeetne Linde', 'Gemeente Linde'],
    ['a swapped abbreviation', 'ocwm linde', 'OCMW Linde'],
    ['a missing letter', 'wijkgezondheidcentrum', 'Wijkgezondheidscentrum De Brug'],
    ['a doubled letter', 'bassisschool', 'Basisschool De Kiem'],
    ['a word in the middle', 'verhuur', 'Sociaal Verhuurkantoor Woonkans'],
    ['words in another order', 'kiem basisschool', 'Basisschool De Kiem'],
    ['no accents', 'cafe ca va', 'Café Ça va'],
    ['an accent too many', 'lìndeboom', 'Lindeboom vzw'],
    ['combining accents', 'Cafe\u0301', 'Café Ça va'],
    ['capitals and spaces', '  CAFÉ   ÇA ', 'Café Ça va'],
    ['a spelling', 'wgc', 'Wijkgezondheidscentrum De Brug'],
    ['a mistaken spelling', 'kinderhuys', 'Huis van het Kind'],
  ])('finds first by %s: %s', async (_what, text, name) => {
    expect((await names(text))[0]).toBe(name)
  })

  it('finds by initials that nobody typed in, and says which spelling matched', async () => {
    expect(await search('hvhk')).toMatchObject([
      { name: 'Huis van het Kind', municipality: 'Beukendorp', matched: 'HVHK' },
      { name: 'Huis van het Kind', municipality: 'Elsrode', matched: 'HVHK' },
    ])
  })

  it('gives what begins with the text before what only holds it', async () => {
    expect(await names('linde')).toEqual(['Lindeboom vzw', 'Gemeente Linde', 'OCMW Linde'])
  })

  it('gives the project’s partners before others that are as like', async () => {
    const inShop = await search('huis van het kind', a.projects.shop.id)
    expect(inShop.map((hit) => hit.municipality)).toEqual(['Elsrode', 'Beukendorp'])
    expect(await names('ocmw', a.projects.shop.id)).toEqual(['OCMW Beukendorp', 'OCMW Linde'])
    expect(await names('ocmw', a.projects.roof.id)).toEqual(['OCMW Linde', 'OCMW Beukendorp'])
  })

  it('gives each partner once, and nothing for what is nowhere', async () => {
    const hits = await search('kind')
    expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length)
    expect(await names('xyzzy')).toEqual([])
    expect(await names('%')).toEqual([])
  })

  it('gives without text the partners of the project, then the others, by name', async () => {
    expect((await names(' ', a.projects.shop.id)).slice(0, 4)).toEqual([
      'Huis van het Kind',
      'Lindeboom vzw',
      'OCMW Beukendorp',
      'Basisschool De Kiem',
    ])
    expect((await names('')).slice(0, 2)).toEqual(['Basisschool De Kiem', 'Café Ça va'])
  })

  it('gives the partner that a merged one was merged into', async () => {
    const [id] = (await search('sociaal verhuurkantoor')).map((hit) => hit.id)
    await database.owner.query('update partner set merged_into = $1 where id = $2', [a.partners.town, id])
    expect(await search('woonkans')).toMatchObject([
      { id: a.partners.town, name: 'Gemeente Linde', matched: 'Sociaal Verhuurkantoor Woonkans' },
    ])
    expect(await names('')).not.toContain('Sociaal Verhuurkantoor Woonkans')
  })

  it('finds nothing of another organisation', async () => {
    const theirs = (text: string) =>
      reading(database.app, empty.organisationId, (tx) => searchPartners(tx, { text }))
    expect(await theirs('hvhk')).toEqual([])
    expect((await theirs('')).map((hit) => hit.name)).toEqual([
      'Basisschool De Kiem van B',
      'Gemeente Linde van B',
      'OCMW Linde van B',
    ])
  })

  it('gives twelve of thousands, the exact one first', async () => {
    await database.owner.query(
      `with added as (
         insert into partner (organisation_id, id, name, kind)
         select $1, uuidv7(), 'Buurtwerking nummer ' || n, 'association' from generate_series(1, 3000) n
         returning organisation_id, id, name)
       insert into partner_alias select * from added`,
      [a.organisationId],
    )
    const hits = await names('buurtwerking nummer 2718')
    expect(hits[0]).toBe('Buurtwerking nummer 2718')
    expect(hits).toHaveLength(12)
    expect(await names('b')).toHaveLength(12)
  })
})
