import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute } from '../../test/database/institute.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { type ReadTransaction, reading, type WriteTransaction, writing } from '../platform/db/index.ts'
import type { CommunicationAction, StatedFigure } from './core/model.ts'
import {
  keepCommunicationAction,
  keepStatedFigure,
  listCommunicationActions,
  listStatedFigures,
} from './index.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const write = <T>(work: (tx: WriteTransaction) => Promise<T>, of = a) =>
  writing(database.app, of.organisationId, work)
const read = <T>(work: (tx: ReadTransaction) => Promise<T>, of = a) =>
  reading(database.app, of.organisationId, work)

async function rowVersions() {
  const { rows } = await database.owner.query(
    `select ctid::text, xmin::text, id from communication_action
     union all select ctid::text, xmin::text, id from stated_figure order by 3`,
  )
  return rows
}

const action: CommunicationAction = {
  year: 2021,
  number: 2,
  outlet: 'Buurtkrant “De Stoep” – café-editie 🗞️',
  media: ['krant', 'website'],
  date: calendarDate('2021-03-16'),
  month: null,
  continuous: false,
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

describe('keepCommunicationAction', () => {
  it('adds once, then writes nothing, then changes', async () => {
    const added = await write((tx) => keepCommunicationAction(tx, action))
    expect(added.outcome).toBe('added')
    const versions = await rowVersions()
    await write(async (tx) => {
      expect(await keepCommunicationAction(tx, action)).toEqual({ id: added.id, outcome: 'unchanged' })
      expect(tx.auditEntries).toEqual([])
    })
    expect(await rowVersions()).toEqual(versions)
    const other = { ...action, date: null, month: 3, media: ['krant'] }
    await write(async (tx) => {
      expect(await keepCommunicationAction(tx, other)).toEqual({ id: added.id, outcome: 'changed' })
      expect(tx.auditEntries).toMatchObject([{ before: action, after: other }])
    })
    expect(await read((tx) => listCommunicationActions(tx, 2021))).toEqual([{ id: added.id, ...other }])
  })

  it('lists a year by number, and nothing of another organisation', async () => {
    await write((tx) => keepCommunicationAction(tx, { ...action, number: 10 }))
    await write((tx) => keepCommunicationAction(tx, { ...action, number: 1 }))
    await write((tx) => keepCommunicationAction(tx, { ...action, year: 2020 }))
    const numbers = (await read((tx) => listCommunicationActions(tx, 2021))).map((one) => one.number)
    expect(numbers).toEqual([1, 2, 10])
    expect(await read((tx) => listCommunicationActions(tx, 2021), b)).toEqual([])
  })
})

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
