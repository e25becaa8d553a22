import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import type { StatedFigure } from './core/model.ts'
import { keepStatedFigure, listStatedFigures } from './index.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const { read, write } = transactionsIn(database, () => a)

async function rowVersions() {
  const { rows } = await database.owner.query(
    'select ctid::text, xmin::text, id from stated_figure order by 3',
  )
  return rows
}

const figure: StatedFigure = {
  year: 2021,
  indicator: '2.1',
  label: { nl: 'Gerealiseerde formatie', en: 'Realised formation' },
  value: 24.57,
  unit: { nl: 'VTE', en: 'FTE' },
  source: 'Voortgangsrapport 2021, p. 12',
  position: 1,
}

describe('keepStatedFigure', () => {
  it('adds once, then writes nothing, then changes', async () => {
    const added = await write((tx) => keepStatedFigure(tx, figure))
    expect(added.outcome).toBe('added')
    const versions = await rowVersions()
    await write(async (tx) => {
      expect(await keepStatedFigure(tx, figure)).toEqual({ id: added.id, outcome: 'unchanged' })
      expect(tx.auditEntries).toEqual([])
    })
    expect(await rowVersions()).toEqual(versions)
    const other = { ...figure, value: 24.6, position: 3 }
    expect(await write((tx) => keepStatedFigure(tx, other))).toEqual({ id: added.id, outcome: 'changed' })
    expect(await read((tx) => listStatedFigures(tx, 2021))).toEqual([{ id: added.id, ...other }])
  })

  it('tells labels of one indicator apart, and lists a year in order', async () => {
    const norm = { ...figure, label: { nl: 'Norm', en: 'Norm' }, value: 22, position: 2 }
    expect(await write((tx) => keepStatedFigure(tx, norm))).toMatchObject({ outcome: 'added' })
    const labels = (await read((tx) => listStatedFigures(tx, 2021))).map((one) => one.label.nl)
    expect(labels).toEqual(['Norm', 'Gerealiseerde formatie'])
    expect(await read((tx) => listStatedFigures(tx, 2020))).toEqual([])
    expect(await read((tx) => listStatedFigures(tx, 2021), b)).toEqual([])
  })
})
