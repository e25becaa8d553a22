import { betterAuth } from 'better-auth'
import type { Pool } from 'pg'
import { demonstrationSignIn } from './demonstration-sign-in.ts'

export interface AccountsOptions {
  /** Connects as `turfboek_accounts`, the only role that sees the accounts. */
  pool: Pool
  secret: string
  /** The addresses at which people open Turfboek; the first is its own. */
  origins: readonly [string, ...string[]]
  demonstration: boolean
}

const dayInSeconds = 24 * 60 * 60

/** Accounts with e-mail and password. Nobody signs up alone: an administrator adds an account. */
export function makeAccounts({ pool, secret, origins, demonstration }: AccountsOptions) {
  return betterAuth({
    appName: 'Turfboek',
    database: pool,
    secret,
    baseURL: origins[0],
    basePath: '/api/auth',
    trustedOrigins: [...origins],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
    },
    session: { expiresIn: 14 * dayInSeconds, updateAge: dayInSeconds },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: { cookiePrefix: 'turfboek', database: { generateId: () => crypto.randomUUID() } },
    plugins: demonstration ? [demonstrationSignIn()] : [],
  })
}

export type Accounts = ReturnType<typeof makeAccounts>

/** Adds an account with a password; gives its user id. Throws better-auth's `APIError` for a known address. */
export async function createAccount(
  accounts: Accounts,
  person: { email: string; name: string; password: string },
): Promise<string> {
  const { internalAdapter, password } = await accounts.$context
  const user = await internalAdapter.createUser(
    { email: person.email, name: person.name, emailVerified: true },
    { method: 'admin' },
  )
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: await password.hash(person.password),
  })
  return user.id
}
