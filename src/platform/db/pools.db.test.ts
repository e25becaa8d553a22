import { describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../../test/database/database.ts'
import { insertInstitute } from '../../../test/database/institute.ts'
import { migrate } from './migrate.ts'
import { openPool } from './pools.ts'
import { reading } from './transaction.ts'

const database = await testDatabase()
const institute = await insertInstitute(database.owner, 'Demerland')
const { host, port } = inject('postgres')
const name = database.address.kind === 'embedded' ? database.address.database : ''
const urlFor = (user: string, databaseName = name) =>
  `postgresql://${user}@localhost:${port}/${databaseName}?host=${encodeURIComponent(host)}`

describe('the URL of a server', () => {
  it.each(['turfboek_app', 'turfboek_accounts'] as const)('is opened as the role %s', async (role) => {
    const pool = openPool({ kind: 'server', url: urlFor('turfboek') }, role, 1)
    const { rows } = await pool.query('select current_user as role')
    await pool.end()
    expect(rows).toEqual([{ role }])
  })

  it('shows the application one organisation only', async () => {
    const pool = openPool({ kind: 'server', url: urlFor('turfboek') }, 'turfboek_app', 1)
    await expect(pool.query('select from project')).resolves.toMatchObject({ rowCount: 0 })
    const projects = await reading(pool, institute.organisationId, (tx) =>
      tx.db.selectFrom('project').select('name').execute(),
    )
    await pool.end()
    expect(projects).toHaveLength(3)
  })
})

describe('a user who may not prepare a database', () => {
  it('is told so in words, and nothing is left behind', async () => {
    await database.owner.query('create role guest login')
    await database.owner.query('create database guest_database owner guest')
    const guest = openPool({ kind: 'server', url: urlFor('guest', 'guest_database') }, 'owner', 1)
    await expect(migrate(guest)).rejects.toMatchObject({ code: 'may-not-prepare' })
    const { rows } = await guest.query(`select to_regclass('public.organisation') as organisation`)
    await guest.end()
    await database.owner.query('drop database guest_database')
    await database.owner.query('drop role guest')
    expect(rows).toEqual([{ organisation: null }])
  })
})
