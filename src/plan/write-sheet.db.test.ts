import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { SheetDraft } from './core/api.ts'
import { Sheet, type SheetBlock, SheetPart } from './core/model.ts'
import { keepSheet } from './keep-sheet.ts'
import { readProject, readSheet } from './reads.ts'
import { writeSheet } from './write-sheet.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const { read, write } = transactionsIn(database, () => a)
const stored = (year: number, of = a, id = a.projects.roof.id) => read((tx) => readSheet(tx, id, year), of)

async function rowVersions() {
  const { rows } = await database.owner.query(
    `select ctid::text, xmin::text, text from sheet_block
     union all select ctid::text, xmin::text, id::text from sheet order by 3`,
  )
  return rows
}

const blocks: SheetBlock[] = [
  { kind: 'heading', level: 1, text: 'Buurt & café “Ça va”', sourceLine: null },
  {
    kind: 'paragraph',
    level: 1,
    text: '  Twee spaties, \n een regeleinde, 👩‍👧‍👦 en \u202Eomgekeerd',
    sourceLine: 12,
  },
  { kind: 'item', level: 2, text: '•', sourceLine: null },
]

const draft = (changes: object = {}): SheetDraft =>
  SheetDraft.parse({
    id: a.projects.roof.id,
    year: 2021,
    scales: { cooperation: 'developing', politicalResults: null, participation: 'goalsReached' },
    status: 'onSchedule',
    parts: {
      ...Object.fromEntries(SheetPart.options.map((part) => [part, []])),
      cooperation: blocks,
      planning: [blocks[0]],
    },
    ...changes,
  })

describe('writeSheet', () => {
  it('is refused to a worker outside the project', async () => {
    const outsider = a.actor('worker', [a.projects.shop.id])
    const attempt = write((tx) => writeSheet(tx, outsider, draft()))
    await expect(attempt).rejects.toMatchObject({ code: 'sheet-not-yours', status: 403 })
    expect(await stored(2021)).toBeNull()
  })

  it('finds no project of another organisation', async () => {
    const attempt = write((tx) => writeSheet(tx, b.actor('director'), draft()), b)
    await expect(attempt).rejects.toMatchObject({ code: 'project-not-found' })
  })

  it('keeps the sheet of a worker of the project, byte for byte, and hides it from others', async () => {
    const written = await write((tx) => writeSheet(tx, a.actor('worker'), draft()))
    expect(written).toMatchObject({ year: 2021, status: 'onSchedule', scales: { politicalResults: null } })
    expect(written.parts).toEqual(draft().parts)
    const kept = await stored(2021)
    expect(kept).toEqual(written)
    expect(Object.keys(Sheet.parse(kept).parts)).toEqual(SheetPart.options)
    expect(await stored(2021, b)).toBeNull()
  })

  it('writes nothing when it is like this already', async () => {
    const versions = await rowVersions()
    await write(async (tx) => {
      await writeSheet(tx, a.actor('worker'), draft())
      expect(tx.auditEntries).toEqual([])
    })
    expect(await rowVersions()).toEqual(versions)
  })

  it('puts the new text in the place of the old, which the audit keeps', async () => {
    const before = await stored(2021)
    const shorter = draft({ status: null, parts: { ...draft().parts, cooperation: [blocks[2]] } })
    await write(async (tx) => {
      const after = await writeSheet(tx, a.actor('policy'), shorter)
      expect(after.id).toBe(before?.id)
      expect(tx.auditEntries).toEqual([
        { verb: 'write-sheet', recordKind: 'sheet', recordIds: [after.id], before, after },
      ])
    })
    expect(await stored(2021)).toMatchObject({ status: null, parts: { cooperation: [blocks[2]] } })
  })

  it('keeps a sheet for each year', async () => {
    await write((tx) => writeSheet(tx, a.actor('worker'), draft({ year: 2020 })))
    const project = await read((tx) => readProject(tx, a.projects.roof.id))
    expect(project.sheetYears).toEqual([2020, 2021])
  })

  it('keeps two thousand blocks in their order', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...blocks[1], text: `Blok ${index}` }))
    const parts = { ...draft().parts, politicalResults: many }
    await write((tx) => writeSheet(tx, a.actor('worker'), draft({ year: 2022, parts })))
    expect((await stored(2022))?.parts.politicalResults).toEqual(many)
  })

  it('makes one sheet of two first writings at the same moment', async () => {
    const both = [draft({ year: 2023 }), draft({ year: 2023, status: 'adjusted' })]
    await Promise.all(both.map((one) => write((tx) => writeSheet(tx, a.actor('worker'), one))))
    const { rows } = await database.owner.query('select from sheet where year = 2023')
    expect(rows).toHaveLength(1)
  })

  it('refuses an identifier that is new, not one that was published', async () => {
    const address: SheetBlock = { kind: 'paragraph', level: 1, text: 'Via info@buurt.be', sourceLine: 9 }
    const parts = { ...draft().parts, conclusion: [address] }
    const attempt = write((tx) => writeSheet(tx, a.actor('worker'), draft({ year: 2024, parts })))
    await expect(attempt).rejects.toMatchObject({ code: 'holds-email', status: 422 })
    const { year, scales, status } = draft({ year: 2024 })
    const project = { name: a.projects.roof.name }
    await write((tx) => keepSheet(tx, { project, year, scales, status, parts: { conclusion: [address] } }))
    await write((tx) => writeSheet(tx, a.actor('worker'), draft({ year: 2024, parts })))
    expect((await stored(2024))?.parts.cooperation).toEqual(blocks)
  })
})

describe('keepSheet', () => {
  const kept = () => {
    const { year, scales, status } = draft({ year: 2030 })
    return { project: { name: a.projects.shop.name }, year, scales, status, parts: { planning: blocks } }
  }

  it('adds once, then writes nothing, by name or by id', async () => {
    const added = await write((tx) => keepSheet(tx, kept()))
    expect(added.outcome).toBe('added')
    const versions = await rowVersions()
    await write(async (tx) => {
      expect(await keepSheet(tx, kept())).toEqual({ id: added.id, outcome: 'unchanged' })
      expect(await keepSheet(tx, { ...kept(), project: { id: a.projects.shop.id } })).toMatchObject({
        outcome: 'unchanged',
      })
      expect(tx.auditEntries).toEqual([])
    })
    expect(await rowVersions()).toEqual(versions)
  })

  it('changes what differs', async () => {
    const changed = await write((tx) => keepSheet(tx, { ...kept(), status: 'stopped' }))
    expect(changed.outcome).toBe('changed')
    expect(await stored(2030, a, a.projects.shop.id)).toMatchObject({
      status: 'stopped',
      parts: { planning: blocks, cooperation: [] },
    })
  })

  it('says which project it does not know', async () => {
    const attempt = write((tx) => keepSheet(tx, { ...kept(), project: { name: 'De Buurtwinkle' } }))
    await expect(attempt).rejects.toThrow(/De Buurtwinkle/)
  })
})
