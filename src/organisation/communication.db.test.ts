import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { newId, type ProjectId } from '../platform/core/ids.ts'
import { changeCommunicationAction } from './change-communication-action.ts'
import type { CommunicationDraft } from './core/communication-model.ts'
import { addCommunicationAction, keepCommunicationAction, listCommunicationActions } from './index.ts'
import { withdrawCommunicationAction } from './withdraw-communication-action.ts'

const database = await testDatabase()
let a: Institute
let b: Institute
/** Every test has a year to itself. */
let year = 2000

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const { read, writeAs } = transactionsIn(database, () => a)
const write = writeAs('communication')
const listed = (of = a) => read((tx) => listCommunicationActions(tx, year), of)

function draft(change: Partial<CommunicationDraft> = {}): CommunicationDraft {
  return {
    id: newId(),
    year,
    number: 1,
    title: 'Buurtfeest aangekondigd 🗞️',
    kind: 'press',
    outlet: 'Buurtkrant “De Stoep”',
    media: ['krant', 'website'],
    audiences: ['buurtbewoners'],
    date: null,
    month: 3,
    continuous: false,
    link: 'https://stoep.example/1',
    projectIds: [a.projects.roof.id],
    ...change,
  }
}
const add = (one: CommunicationDraft, of = a) => write((tx) => addCommunicationAction(tx, one), of)
const withdraw = (one: CommunicationDraft, seenVersion = 1) =>
  write((tx) => withdrawCommunicationAction(tx, { id: one.id, seenVersion, reason: 'Dubbel' }, testNow))

describe('adding', () => {
  it('keeps everything once, whatever the number of tries', async () => {
    year++
    const one = draft()
    expect(await add(one)).toEqual({ id: one.id, version: 1 })
    expect(await add(one)).toEqual({ id: one.id, version: 1 })
    expect(await listed()).toEqual([{ ...one, version: 1 }])
    expect(await listed(b)).toEqual([])
  })

  it('refuses a number that the year has, and names who has it and the next one', async () => {
    year++
    await add(draft({ number: 7 }))
    await expect(add(draft({ number: 7 }))).rejects.toMatchObject({
      code: 'communication-number-taken',
      details: { number: '7', next: '8', name: 'Buurtfeest aangekondigd 🗞️' },
    })
    await add(draft({ number: 7, projectIds: [] }), b)
    await add(draft({ number: 7, year: year + 100 }))
  })

  it('gives one of two that take a number at the same moment', async () => {
    year++
    const both = await Promise.allSettled([add(draft()), add(draft())])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await listed()).toHaveLength(1)
  })

  it('refuses a project of another institute, and keeps nothing', async () => {
    year++
    const foreign: ProjectId[] = [b.projects.roof.id]
    await expect(add(draft({ projectIds: foreign }))).rejects.toMatchObject({ code: '23503' })
    expect(await listed()).toEqual([])
  })

  it('refuses what the rules refuse', async () => {
    await expect(add(draft({ link: 'javascript:alert(1)' }))).rejects.toMatchObject({ code: 'link-not-web' })
    await expect(add(draft({ date: calendarDate('2001-01-01') }))).rejects.toMatchObject({
      code: 'communication-two-times',
    })
  })
})

describe('changing', () => {
  const change = (one: CommunicationDraft, seenVersion: number) =>
    write((tx) => changeCommunicationAction(tx, { ...one, seenVersion }))

  it('makes a new version, also when only the projects change; the same again changes nothing', async () => {
    year++
    const one = draft()
    await add(one)
    const moved = { ...one, projectIds: [a.projects.shop.id] }
    expect(await change(moved, 1)).toEqual({ id: one.id, version: 2 })
    expect(await change(moved, 2)).toEqual({ id: one.id, version: 2 })
    expect(await listed()).toEqual([{ ...moved, version: 2 }])
    await expect(change(one, 1)).rejects.toMatchObject({ code: 'changed-meanwhile' })
  })

  it('refuses the number of another', async () => {
    year++
    await add(draft({ number: 1 }))
    const two = draft({ number: 2 })
    await add(two)
    await expect(change({ ...two, number: 1 }, 1)).rejects.toMatchObject({
      code: 'communication-number-taken',
    })
    expect(await change({ ...two, number: 3 }, 1)).toMatchObject({ version: 2 })
  })
})

describe('withdrawing', () => {
  it('takes it out of the list and of the facts, and frees its number', async () => {
    year++
    const one = draft()
    await add(one)
    await withdraw(one)
    expect(await listed()).toEqual([])
    const facts = await read((tx) =>
      tx.sql('select record_id from fact_communication where organisation_id = $1 and year = $2', [
        tx.organisationId,
        year,
      ]),
    )
    expect(facts).toEqual([])
    await add(draft())
    expect(await listed()).toHaveLength(1)
    await expect(withdraw(one, 2)).rejects.toMatchObject({ code: 'already-withdrawn' })
  })
})

describe('keepCommunicationAction', () => {
  it('adds once, then writes nothing, then changes', async () => {
    year++
    const { id: _, ...kept } = draft({ media: ['krant', 'Social media'] })
    const keep = (change: Partial<typeof kept> = {}) =>
      write((tx) => keepCommunicationAction(tx, { ...kept, ...change }))
    const { id, outcome } = await keep()
    expect(outcome).toBe('added')
    await write(async (tx) => {
      expect(await keepCommunicationAction(tx, kept)).toEqual({ id, outcome: 'unchanged' })
      expect(tx.auditEntries).toEqual([])
    })
    expect(await keep({ month: 4 })).toEqual({ id, outcome: 'changed' })
    expect(await listed()).toEqual([{ id, ...kept, media: ['krant', 'sociale media'], month: 4, version: 2 }])
  })

  it('lists a year by number', async () => {
    year++
    const { id: _, ...kept } = draft()
    for (const number of [2, 10, 1]) await write((tx) => keepCommunicationAction(tx, { ...kept, number }))
    expect((await listed()).map(({ number }) => number)).toEqual([1, 2, 10])
  })
})
