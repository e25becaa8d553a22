import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Pool } from 'pg'
import { createAccount, makeAccounts } from '../../src/platform/auth/accounts.ts'
import { addMember } from '../../src/platform/auth/organisations.ts'
import { startEmbeddedPostgres } from '../../src/platform/db/embedded/start.ts'
import { openPool } from '../../src/platform/db/pools.ts'
import { packageRoot } from '../../src/platform/package-root.ts'
import { type Institute, insertInstitute } from '../database/institute.ts'
import { cookiesOf, send } from '../http/send.ts'

/** Turfboek as people start it, in a process of its own, with its database synced to disk. */
export interface Program {
  process: ChildProcess
  address: string
  /** Resolves when the process has ended, however that came. */
  ended: Promise<unknown>
}

export interface ProgramOptions {
  dataFolder: string
  demonstration?: 'on' | 'off'
  /** Arguments of Node itself, such as `--cpu-prof`. */
  nodeArguments?: string[]
  /** The built program instead of the sources. */
  built?: boolean
}

/** Starts Turfboek on a free port and waits until it is open. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { dataFolder, demonstration = 'off', nodeArguments = [], built = false } = options
  const entry = built ? ['dist/server/main.js'] : ['--import', 'tsx', 'src/main.ts']
  const child = spawn(process.execPath, [...nodeArguments, ...entry], {
    cwd: packageRoot(),
    env: {
      ...process.env,
      PORT: '0',
      TURFBOEK_DATA: dataFolder,
      TURFBOEK_DEMONSTRATION: demonstration,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const address = await Promise.race([
    addressIn(child),
    ended.then(() => {
      throw new Error('Turfboek ended before it was open.')
    }),
  ])
  return { process: child, address, ended }
}

async function addressIn({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The program says nothing.')
  const lines = createInterface(stdout)
  for await (const line of lines) {
    const address = /open at (http:\S+)/.exec(line)?.[1]
    if (address !== undefined) {
      stdout.resume()
      return address
    }
  }
  throw new Error('The program did not say where it is open.')
}

/** The pools of the database that a program on this folder runs. */
export async function joinDatabase(
  dataFolder: string,
): Promise<{ owner: Pool; accounts: Pool; close(): Promise<void> }> {
  const postgres = await startEmbeddedPostgres({ dataFolder, join: true })
  const { socketFolder: host, port, database } = postgres
  const open = (role: 'owner' | 'turfboek_accounts', size: number) =>
    openPool({ kind: 'embedded', host, port, database }, role, size)
  const [owner, accounts] = [open('owner', 8), open('turfboek_accounts', 1)]
  return {
    owner,
    accounts,
    close: async () => void (await Promise.all([owner.end(), accounts.end()])),
  }
}

/** A worker of a new institute, and the cookies of a session that outlives the program. */
export async function admitWorker(
  program: Program,
  dataFolder: string,
): Promise<{ institute: Institute; cookie: string }> {
  const { owner, accounts: pool, close } = await joinDatabase(dataFolder)
  const institute = await insertInstitute(owner, 'Instituut')
  const secret = 'only hashes a password with this'.repeat(2)
  const accounts = makeAccounts({ pool, secret, origins: ['http://127.0.0.1'], demonstration: false })
  const person = { email: 'worker@instituut.example', name: 'Worker', password: 'een lang wachtwoord' }
  const { organisationId, projects } = institute
  await addMember(owner, {
    organisationId,
    userId: await createAccount(accounts, person),
    name: person.name,
    roles: ['worker'],
    projectIds: [projects.roof.id],
  })
  await close()
  const answer = await send(program.address, {
    method: 'POST',
    path: '/api/auth/sign-in/email',
    body: person,
  })
  if (answer.status !== 200) throw new Error(`The worker cannot sign in: ${answer.text}`)
  return { institute, cookie: cookiesOf(answer) }
}
