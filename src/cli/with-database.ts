import { type OpenDatabase, openDatabase } from '../main/open-database.ts'
import { type Config, configFrom } from '../platform/config/config.ts'
import { readEnvironment, thisMachine } from '../platform/config/env.ts'

/** Runs a command on the database of this installation, also while Turfboek is serving from it. */
export async function withDatabase<T>(
  work: (database: OpenDatabase, config: Config) => Promise<T>,
): Promise<T> {
  const config = configFrom(readEnvironment(process.env), thisMachine())
  const database = await openDatabase(config, { join: true })
  try {
    return await work(database, config)
  } finally {
    await database.close()
  }
}
