import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isLocked, takeLock } from './lock.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'turfboek-lock-'))
})

afterEach(() => rm(folder, { recursive: true }))

/** A process that listens under the name of the lock and is killed: its socket file stays behind. */
async function leaveDeadLock(): Promise<void> {
  const script = `require('net').createServer().listen(process.argv[1], () => console.log('held'))`
  const holder = spawn(process.execPath, ['-e', script, join(folder, 'turfboek.lock')])
  await once(holder.stdout, 'data')
  expect(await isLocked(folder)).toBe(true)
  holder.kill('SIGKILL')
  await once(holder, 'close')
  expect(await readdir(folder)).toEqual(['turfboek.lock'])
}

it('is held once, until it is released', async () => {
  const first = await takeLock(folder)
  expect(first).not.toBeNull()
  expect(await takeLock(folder)).toBeNull()
  await first?.release()
  expect(await isLocked(folder)).toBe(false)
  const second = await takeLock(folder)
  expect(second).not.toBeNull()
  await second?.release()
})

it('does not outlive a holder that was killed', async () => {
  await leaveDeadLock()
  expect(await isLocked(folder)).toBe(false)
  const lock = await takeLock(folder)
  expect(lock).not.toBeNull()
  expect(await isLocked(folder)).toBe(true)
  await lock?.release()
  expect(await readdir(folder)).toEqual([])
})

it('goes to one of many that find a dead holder at the same moment', async () => {
  await leaveDeadLock()
  const locks = await Promise.all(Array.from({ length: 12 }, () => takeLock(folder)))
  const held = locks.filter((lock) => lock !== null)
  expect(held).toHaveLength(1)
  expect(await isLocked(folder)).toBe(true)
  await Promise.all(held.map((lock) => lock.release()))
})
