import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { chooseSocketFolder, makeSocketFolder, postgresSocket } from './socket-folder.ts'

function dataFolder(path: string) {
  return {
    path,
    cluster: join(path, 'postgres'),
    sockets: join(path, 'sockets'),
    formatFile: join(path, 'turfboek.json'),
  }
}

describe('the place of the sockets', () => {
  const deep = dataFolder(`/data/${'x'.repeat(90)}`)

  it('is the data folder when its path is short enough', () => {
    expect(chooseSocketFolder(dataFolder('/data'), ['/tmp'])).toBe('/data/sockets')
  })

  it('is else a name of its own in the first temporary folder that is short enough', () => {
    const chosen = chooseSocketFolder(deep, [`/${'long'.repeat(25)}`, '/tmp'])
    expect(chosen).toMatch(/^\/tmp\/turfboek-[0-9a-f]{16}$/)
    expect(chosen).toBe(chooseSocketFolder(deep, ['/tmp']))
    expect(chosen).not.toBe(chooseSocketFolder(dataFolder(`${deep.path}y`), ['/tmp']))
  })

  it('counts bytes, not letters', () => {
    const chosen = chooseSocketFolder(dataFolder(`/${'é'.repeat(45)}`), ['/tmp'])
    expect(Buffer.byteLength(postgresSocket(chosen))).toBeLessThan(104)
  })
})

describe('a folder of that name that is there already', () => {
  const me = { name: 'me' }

  async function place() {
    const path = await mkdtemp(join(tmpdir(), 'turfboek-sockets-'))
    onTestFinished(() => rm(path, { recursive: true }))
    return dataFolder(path)
  }

  it('is used when it is private', async () => {
    const data = await place()
    expect(await makeSocketFolder(data, me)).toBe(data.sockets)
    expect(await makeSocketFolder(data, me)).toBe(data.sockets)
  })

  it('is refused when others may enter it', async () => {
    const data = await place()
    await mkdir(data.sockets)
    await chmod(data.sockets, 0o777)
    await expect(makeSocketFolder(data, me)).rejects.toMatchObject({ code: 'socket-folder-unsafe' })
  })

  it('is refused when it is a link to elsewhere', async () => {
    const data = await place()
    await mkdir(join(data.path, 'elsewhere'), { mode: 0o700 })
    await symlink(join(data.path, 'elsewhere'), data.sockets)
    await expect(makeSocketFolder(data, me)).rejects.toMatchObject({ code: 'socket-folder-unsafe' })
  })
})
