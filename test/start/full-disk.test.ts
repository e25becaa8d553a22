import { execFileSync } from 'node:child_process'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, type Installation, install, makePlace } from './host-process.ts'

/**
 * On a real full disk, where this machine lets the tests make one; `failure.test.ts` covers the
 * sentence everywhere.
 */
const place = await makePlace()
const disk = join(place, 'disk')
await mkdir(disk)
const hasDisk = mountDisk('20m')
let turfboek: Installation

beforeAll(async () => {
  turfboek = await install()
})

afterAll(async () => {
  await turfboek.remove()
  if (hasDisk) execFileSync('umount', [disk])
  await rm(place, { recursive: true })
})

function mountDisk(size: string, ...more: string[]): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', [`size=${size}`, ...more].join(','), 'tmpfs', disk], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}

async function fillDisk(file: string): Promise<void> {
  const handle = await open(file, 'w')
  const megabyte = Buffer.alloc(1_048_576)
  try {
    for (;;) await handle.writeFile(megabyte)
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  } finally {
    await handle.close()
  }
}

it('is told about at the start, and harms nothing', async () => {
  const data = join(disk, 'data')
  if (!hasDisk) {
    // Without a disk of its own the test proves that the same folder works at all.
    const host = await turfboek.start(data)
    expect(host.outcome.code).toBeUndefined()
    await host.stop()
    return
  }
  expect((await turfboek.start(data)).outcome.code).toBe('disk-full')

  mountDisk('300m', 'remount')
  const first = await turfboek.start(data)
  await ask(first.outcome.client, 'create table tally as select 42 as marks')
  await first.stop()

  const filler = join(disk, 'filler')
  await fillDisk(filler)
  expect((await turfboek.start(data)).outcome.code).toBe('disk-full')

  await rm(filler)
  const next = await turfboek.start(data)
  expect(await ask(next.outcome.client, 'select marks from tally')).toEqual([{ marks: 42 }])
  await next.stop()
})
