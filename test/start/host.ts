/**
 * The smallest program around the supervisor, to kill and to run as somebody else: it starts the
 * database, tells in one line of JSON how that went, and stays until SIGTERM.
 */
import { Problem } from '../../src/platform/core/problem.ts'
import { type StartStep, startEmbeddedPostgres } from '../../src/platform/db/embedded/start.ts'

const [dataFolder = '', mode] = process.argv.slice(2)
/** The exit code that says: PostgreSQL ended, and nobody asked it to. */
const lostDatabase = 70

const steps: StartStep[] = []

try {
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    join: mode === 'join',
    onProgress: (step) => steps.push(step),
  })
  process.once('SIGTERM', () => postgres.stop().then(() => process.exit(0)))
  void postgres.ended.then(() => process.exit(lostDatabase))
  process.stdin.resume()
  const { socketFolder, port, user, database, adopted } = postgres
  process.stdout.write(
    `${JSON.stringify({ steps, adopted, client: { host: socketFolder, port, user, database } })}\n`,
  )
} catch (error) {
  if (!(error instanceof Problem)) throw error
  process.stdout.write(`${JSON.stringify({ code: error.code, nl: error.sentence('nl') })}\n`)
}
