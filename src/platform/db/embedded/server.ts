import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { PostgresFailure } from './failure.ts'
import { postgresEnvironment } from './native.ts'
import type { ServiceUser } from './service-user.ts'
import { waitUntil } from './wait.ts'

const run = promisify(execFile)

/** A PostgreSQL that accepts connections. */
export interface Server {
  /** Resolves when the server has ended, by `stop` or by itself. */
  ended: Promise<void>
  stop(): Promise<void>
}

interface Launch {
  postgres: string
  cluster: string
  settings: string[]
  user: ServiceUser
  /** PostgreSQL was not closed properly and reads back its log first. */
  onRecovery(): void
}

/** Starts PostgreSQL and waits until it accepts connections; throws `PostgresFailure` when it ends first. */
export async function launchServer(launch: Launch): Promise<Server> {
  const child = await spawnServer(launch)
  const ended = once(child, 'close').then(() => undefined)
  const stopWithProcess = () => child.kill('SIGINT')
  process.once('exit', stopWithProcess)
  void ended.then(() => process.off('exit', stopWithProcess))
  await ready(child, launch.onRecovery)
  return { ended, stop: () => stopServer(child, ended) }
}

/** In a process group of its own: Ctrl-C in the terminal reaches Turfboek, which stops PostgreSQL last. */
async function spawnServer({ postgres, cluster, settings, user }: Launch): Promise<ChildProcess> {
  const command = [...(await endWithParent()), postgres, '-D', cluster, ...settings]
  const [program = postgres, ...options] = command
  return spawn(program, options, {
    ...user.ids,
    env: postgresEnvironment,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/**
 * On Linux the kernel stops PostgreSQL cleanly when this process dies, even by kill -9. Elsewhere the
 * next start stops the orphan.
 */
async function endWithParent(): Promise<string[]> {
  const prefix = ['setpriv', '--pdeathsig', 'INT']
  const works = await run('setpriv', ['--pdeathsig', 'INT', 'true'], { env: postgresEnvironment }).then(
    () => true,
    () => false,
  )
  return works ? prefix : []
}

/** Enough of the log to say why a start failed. */
const logTail = 8_000

function ready(child: ChildProcess, onRecovery: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      if (!log.includes('not properly shut down') && words.includes('not properly shut down')) onRecovery()
      log = (log + words).slice(-logTail)
      if (words.includes('ready to accept connections')) resolve()
    })
    child.once('error', (error) => reject(new PostgresFailure(error.message, { cause: error })))
    child.once('close', () => reject(new PostgresFailure(log)))
  })
}

const patienceMs = 30_000

/** Fast shutdown; when PostgreSQL takes too long it stops at once and recovers at the next start. */
async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const gone = () => child.exitCode !== null || child.signalCode !== null
  if (!gone()) child.kill('SIGINT')
  if (!(await waitUntil(gone, patienceMs))) child.kill('SIGQUIT')
  await ended
}
