import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import type { OpenDatabase } from '../main/open-database.ts'
import { findProjects } from '../plan/index.ts'
import { createAccount, makeAccounts } from '../platform/auth/accounts.ts'
import { authProblem } from '../platform/auth/core/problems.ts'
import {
  addMember,
  chooseOrganisation,
  inOrganisation,
  type Organisation,
} from '../platform/auth/organisations.ts'
import { keptSecret } from '../platform/config/secret.ts'
import type { OrganisationId, ProjectId } from '../platform/core/ids.ts'
import { Role, roleNames } from '../platform/core/permissions.ts'
import { reading } from '../platform/db/transaction.ts'
import { print, printJson } from './output.ts'
import { commandProblem } from './problems.ts'
import { withDatabase } from './with-database.ts'

interface Options {
  email: string
  name: string
  role: string[]
  project?: string[]
  organisation?: string
  found?: boolean
  json?: boolean
}

const leastPassword = 10

/** Adds an account with a password and makes it a member of an organisation. */
export async function createAccountCommand(options: Options): Promise<void> {
  const roles = options.role.map(parseRole)
  const email = options.email.trim().toLowerCase()
  if (!z.email().safeParse(email).success) throw authProblem('invalid-email', { email })
  const password = await readPassword()
  if (password.length < leastPassword) throw authProblem('password-too-short')
  const userId = await withDatabase(async (database, config) => {
    const accounts = makeAccounts({
      pool: database.accounts,
      secret: config.secret ?? (await keptSecret(config.dataFolder)),
      origins: ['http://127.0.0.1'],
      demonstration: false,
    })
    const known = await database.accounts.query('select from accounts."user" where email = $1', [email])
    if (known.rowCount !== 0) throw authProblem('account-exists', { email })
    return inChosenOrganisation(database, options, async ({ id: organisationId }) => {
      const projectIds = await projectIdsOf(database, organisationId, options.project ?? [])
      const id = await createAccount(accounts, { email, name: options.name, password })
      await addMember(database.owner, { organisationId, userId: id, name: options.name, roles, projectIds })
      return id
    })
  })
  if (options.json) printJson({ userId, email, roles })
  else print(`${email}: ${roles.map((role) => roleNames[role].nl).join(', ')}`)
}

function parseRole(text: string): Role {
  const role = Role.safeParse(text)
  if (!role.success) throw authProblem('unknown-role', { role: text, roles: Role.options.join(', ') })
  return role.data
}

async function inChosenOrganisation<T>(
  { owner }: OpenDatabase,
  { found, organisation: name }: Options,
  work: (organisation: Organisation) => Promise<T>,
): Promise<T> {
  if (found && name !== undefined) return inOrganisation(owner, name, work)
  return work(await chooseOrganisation(owner, name))
}

async function projectIdsOf(
  { app }: OpenDatabase,
  organisationId: OrganisationId,
  names: readonly string[],
): Promise<ProjectId[]> {
  const projects = await reading(app, organisationId, (tx) => findProjects(tx, {}))
  return names.map((name) => {
    const project = projects.find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (project === undefined) throw commandProblem('unknown-project', { project: name })
    return project.id
  })
}

/** The first line of standard input; asked for on a terminal, where it is not shown as it is typed. */
async function readPassword(): Promise<string> {
  const { stdin, stderr } = process
  if (!stdin.isTTY) {
    const lines = createInterface({ input: stdin })
    for await (const line of lines) return line
    return ''
  }
  stderr.write('Wachtwoord (minstens 10 tekens) / Password (at least 10 characters): ')
  const reader = createInterface({ input: stdin, output: undefined, terminal: true })
  const password = await reader.question('')
  reader.close()
  stderr.write('\n')
  return password
}
