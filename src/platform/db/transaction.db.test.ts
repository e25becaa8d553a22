import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database/database.ts'
import { type Institute, insertInstitute, testNow } from '../../../test/database/institute.ts'
import { writeAudit } from '../audit.ts'
import { newId, type OrganisationId, type PartnerId } from '../core/ids.ts'
import { reading, type WriteTransaction, writing } from './index.ts'

const { app, owner } = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(owner, 'A')
  b = await insertInstitute(owner, 'B')
})

const addPartner = (tx: WriteTransaction, name: string, organisationId = tx.organisationId) =>
  tx.db
    .insertInto('partner')
    .values({ organisation_id: organisationId, id: newId<PartnerId>(), name, kind: 'other' })
    .execute()
const isKept = async (name: string) =>
  (await owner.query('select from partner where name = $1', [name])).rowCount === 1

describe('writing', () => {
  it('keeps what was written when it resolves, and nothing when the work throws', async () => {
    await writing(app, a.organisationId, (tx) => addPartner(tx, 'Kept'))
    expect(await isKept('Kept')).toBe(true)
    const thrown = new Error('the rules say no')
    const work = async (tx: WriteTransaction) => {
      await addPartner(tx, 'Thrown away')
      throw thrown
    }
    await expect(writing(app, a.organisationId, work)).rejects.toBe(thrown)
    expect(await isKept('Thrown away')).toBe(false)
  })

  it('is not done when a failure on the way was swallowed', async () => {
    const work = async (tx: WriteTransaction) => {
      await addPartner(tx, 'Swallowed')
      await addPartner(tx, 'Swallowed').catch(() => undefined)
    }
    await expect(writing(app, a.organisationId, work)).rejects.toThrow('rolled back')
    expect(await isKept('Swallowed')).toBe(false)
  })

  it('is undone when its last statement fails, and leaves the connection fit for the next', async () => {
    const last = async (tx: WriteTransaction) => {
      await tx.sql('select 1 / $1::int', [0])
    }
    for (let time = 0; time < 10; time++) {
      const work = (tx: WriteTransaction) => addPartner(tx, 'Undone')
      await expect(writing(app, a.organisationId, work, last)).rejects.toThrow('division by zero')
    }
    expect(await isKept('Undone')).toBe(false)
    await writing(app, a.organisationId, (tx) => addPartner(tx, 'After'))
    expect(await isKept('After')).toBe(true)
  })

  it('reaches no other organisation', async () => {
    const work = (tx: WriteTransaction) => addPartner(tx, 'Smuggled', b.organisationId)
    await expect(writing(app, a.organisationId, work)).rejects.toThrow(/row-level security/)
    const theirs = await writing(app, a.organisationId, (tx) =>
      tx.db
        .updateTable('partner')
        .set({ kind: 'police' })
        .where('organisation_id', '=', b.organisationId)
        .execute(),
    )
    expect(theirs[0]?.numUpdatedRows).toBe(0n)
  })

  it('writes everything that its verbs declare as one trail', async () => {
    const actor = a.actor('worker')
    const ids = [newId(), newId()]
    await writing(
      app,
      a.organisationId,
      async (tx) => {
        tx.audit({ verb: 'first', recordKind: 'partner', recordIds: ids, after: { name: 'O\'Neill {"}' } })
        tx.audit({
          verb: 'second',
          recordKind: 'sheet',
          recordIds: [],
          before: [1],
          reason: 'Omdat\nhet moest',
        })
      },
      (tx) => writeAudit(tx, actor, testNow),
    )
    const { rows } = await owner.query('select * from audit_entry where organisation_id = $1 order by id', [
      a.organisationId,
    ])
    expect(rows).toMatchObject([
      { verb: 'first', record_ids: ids, after: { name: 'O\'Neill {"}' }, before: null, reason: null },
      { verb: 'second', record_ids: [], after: null, before: [1], reason: 'Omdat\nhet moest' },
    ])
    expect(rows[0]).toMatchObject({ at: testNow, actor_id: actor.userId, actor_name: actor.name })
  })
})

describe('reading', () => {
  it('sees one organisation at one moment', async () => {
    const names = await reading(app, b.organisationId, async (tx) => {
      const select = () => tx.db.selectFrom('partner').select(['name', 'organisation_id']).execute()
      const before = await select()
      await writing(app, b.organisationId, (other) => addPartner(other, 'Meanwhile'))
      expect(await select()).toEqual(before)
      return before
    })
    expect(new Set(names.map((row) => row.organisation_id))).toEqual(new Set([b.organisationId]))
  })

  it('cannot write, whatever statement is tried', async () => {
    const statement = `update partner set kind = 'police' where organisation_id = $1`
    const attempt = reading(app, a.organisationId, (tx) => tx.sql(statement, [a.organisationId]))
    await expect(attempt).rejects.toThrow('read-only transaction')
  })
})

it('begins for an organisation that is an id, and for nothing else', async () => {
  const forged = `${a.organisationId}'; set role turfboek; --` as OrganisationId
  await expect(reading(app, forged, async () => 1)).rejects.toThrow()
})

it('two organisations that take turns on one connection never meet', async () => {
  const seen = await Promise.all(
    Array.from({ length: 60 }, (_, index) => {
      const { organisationId } = index % 2 === 0 ? a : b
      return reading(app, organisationId, async (tx) => {
        const rows = await tx.db.selectFrom('project').select('organisation_id').distinct().execute()
        return rows.length === 1 && rows[0]?.organisation_id === organisationId
      })
    }),
  )
  expect(seen).toEqual(seen.map(() => true))
})
