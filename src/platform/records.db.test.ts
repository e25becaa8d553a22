import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute } from '../../test/database/institute.ts'
import { writingAs } from './audit.ts'
import { newId } from './core/ids.ts'
import type { WriteTransaction } from './db/index.ts'
import { recordsOf } from './records.ts'

const database = await testDatabase()
const now = new Date('2021-06-01T10:00:00Z')
const fundings = recordsOf('funding', 'funding')
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const write = <T>(work: (tx: WriteTransaction) => Promise<T>, of = a) =>
  writingAs(database.app, of.actor('people'), now, work)
const grant = { year: 2021, source: 'local', funder: 'Stad Linde', theme_id: null, amount: 125_000 }
const add = (id: string, columns = grant, of = a) =>
  write((tx) => fundings.add(tx, id, columns, { verb: 'add-funding' }), of)
const change = (id: string, seenVersion: number, columns: typeof grant) =>
  write((tx) =>
    fundings.change(tx, { id, seenVersion }, columns, { verb: 'change-funding', reason: 'Beter geteld' }),
  )
const withdraw = (id: string, seenVersion: number) =>
  write((tx) => fundings.withdraw(tx, { id, seenVersion }, 'Dubbel', { verb: 'withdraw-funding', now }))

async function kept(id: string) {
  const { rows } = await database.owner.query(
    'select amount, version, withdrawal_reason from funding where id = $1',
    [id],
  )
  return rows
}
async function auditOf(id: string) {
  const { rows } = await database.owner.query(
    'select verb, before, after, reason from audit_entry where record_ids = array[$1::uuid] order by id',
    [id],
  )
  return rows
}

describe('add', () => {
  it('keeps a record once, whatever the number of tries', async () => {
    const id = newId<string>()
    expect(await add(id)).toEqual({ id, version: 1, added: true })
    expect(await add(id)).toEqual({ id, version: 1, added: false })
    expect(await kept(id)).toEqual([{ amount: 125_000, version: 1, withdrawal_reason: null }])
    expect(await auditOf(id)).toEqual([{ verb: 'add-funding', before: null, after: grant, reason: null }])
  })

  it('knows a retry of the first version after a change', async () => {
    const id = newId<string>()
    await add(id)
    await change(id, 1, { ...grant, amount: 1 })
    expect(await add(id)).toEqual({ id, version: 2, added: false })
  })

  it('refuses another content under a known id, and an id of another organisation', async () => {
    const id = newId<string>()
    await add(id)
    await expect(add(id, { ...grant, amount: 2 })).rejects.toMatchObject({ code: 'id-taken' })
    expect((await add(id, grant, b)).added).toBe(true)
  })
})

describe('change', () => {
  it('makes a new version, with what was before and after and why', async () => {
    const id = newId<string>()
    await add(id)
    const better = { ...grant, amount: 130_000 }
    expect(await change(id, 1, better)).toEqual({ id, version: 2 })
    expect(await kept(id)).toMatchObject([{ amount: 130_000, version: 2 }])
    expect((await auditOf(id))[1]).toEqual({
      verb: 'change-funding',
      before: grant,
      after: better,
      reason: 'Beter geteld',
    })
  })

  it('to the same is no change', async () => {
    const id = newId<string>()
    await add(id)
    expect(await change(id, 1, grant)).toEqual({ id, version: 1 })
    expect(await auditOf(id)).toHaveLength(1)
  })

  it('overwrites no change of somebody else', async () => {
    const id = newId<string>()
    await add(id)
    await change(id, 1, { ...grant, amount: 3 })
    await expect(change(id, 1, { ...grant, amount: 4 })).rejects.toMatchObject({
      code: 'changed-meanwhile',
      details: { version: 2 },
    })
    expect(await kept(id)).toMatchObject([{ amount: 3 }])
  })

  it('finds nothing of another organisation', async () => {
    const id = newId<string>()
    await add(id, grant, b)
    await expect(change(id, 1, { ...grant, amount: 5 })).rejects.toMatchObject({ code: 'unknown-record' })
  })
})

describe('withdraw', () => {
  it('marks a record, once', async () => {
    const id = newId<string>()
    await add(id)
    expect(await withdraw(id, 1)).toEqual({ id, version: 2 })
    expect(await kept(id)).toMatchObject([{ version: 2, withdrawal_reason: 'Dubbel' }])
    await expect(withdraw(id, 2)).rejects.toMatchObject({ code: 'already-withdrawn' })
    await expect(change(id, 2, grant)).rejects.toMatchObject({ code: 'already-withdrawn' })
    expect((await auditOf(id)).map(({ verb }) => verb)).toEqual(['add-funding', 'withdraw-funding'])
  })
})
