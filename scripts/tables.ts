/** Writes src/platform/db/tables.ts from a freshly migrated database: `npm run tables`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedPostgres } from '../src/platform/db/embedded/start.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { openPool } from '../src/platform/db/pools.ts'
import { tablesText } from '../src/platform/db/tables-text.ts'

const dataFolder = mkdtempSync(path.join(tmpdir(), 'turfboek-tables-'))
const server = await startEmbeddedPostgres({ dataFolder, fsync: false })
try {
  const owner = openPool(
    { kind: 'embedded', host: server.socketFolder, port: server.port, database: server.database },
    'owner',
    2,
  )
  await migrate(owner)
  writeFileSync('src/platform/db/tables.ts', await tablesText(owner))
  await owner.end()
} finally {
  await server.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}
