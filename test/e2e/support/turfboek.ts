import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { afterAll, expect } from 'vitest'
import type { OpenDatabase } from '../../../src/main/open-database.ts'
import { serve } from '../../../src/main/serve.ts'
import { demonstrationDatabase } from './demonstration-database.ts'

/** A served Turfboek with the demonstration institute. */
export interface Turfboek {
  address: string
  database: OpenDatabase
}

/** Serves what was built, on a free port of loopback, until the test file is done; a fault fails the file. */
export async function startTurfboek(options: { demonstration?: boolean } = {}): Promise<Turfboek> {
  const database = await demonstrationDatabase()
  const faults: unknown[] = []
  const config = {
    host: '127.0.0.1',
    port: await freePort(),
    dataFolder: tmpdir(),
    publicAddress: null,
    databaseUrl: null,
    demonstration: options.demonstration ?? true,
    secret: 'a secret for tests that is long enough',
    chromiumPath: null,
  }
  const served = await serve(config, database, { onFault: (fault) => faults.push(fault) })
  afterAll(async () => {
    await served.close()
    await database.close()
    expect(faults).toEqual([])
  })
  return { address: served.address, database }
}

/** A port of its own: the addresses that may ask for a session are known before the server listens. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.')
  return address.port
}
