import { loadDemonstration } from '../../demo/load.ts'
import { configFrom } from '../platform/config/config.ts'
import { readEnvironment, thisMachine } from '../platform/config/env.ts'
import { databaseProblem } from '../platform/db/problems.ts'
import { findPort } from '../platform/http/listen.ts'
import { reportFailure, reportFault } from './failure.ts'
import { openDatabase } from './open-database.ts'
import { progressLine } from './progress.ts'
import { serve } from './serve.ts'

/** Starts Turfboek and serves until it is told to stop. Ends the process on a problem. */
export async function start(): Promise<void> {
  const wanted = configFrom(readEnvironment(process.env), thisMachine())
  // The accounts trust the addresses that name the port, so it is known before they are made.
  const config = { ...wanted, port: await findPort(wanted.host, wanted.port) }
  const progress = progressLine(process.stdout)
  const database = await openDatabase(config, { onProgress: progress.step })
  if (config.demonstration) {
    await loadDemonstration({ ...database, now: new Date(), onProgress: progress.step })
  }
  const served = await serve(config, database, { onFault: reportFault })
  progress.done()
  console.log(`\nTurfboek is open at ${served.address}`)
  console.log(
    config.demonstration
      ? 'Demonstration: open the address and click a person to sign in. Its registrations are made up.'
      : 'Sign in with your e-mail address. Add an account with: bin/turfboek account create --help',
  )
  console.log(`Data: ${config.databaseUrl === null ? config.dataFolder : 'the server of DATABASE_URL'}`)
  console.log('Stop with Ctrl-C.')

  const stop = async () => {
    await served.close()
    await database.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => stop().then(() => process.exit(0), reportFailure))
  }
  await database.ended
  throw databaseProblem('database-ended')
}
