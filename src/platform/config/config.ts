import { isAbsolute, join, resolve } from 'node:path'
import type { Environment, Machine } from './env.ts'
import { configProblem } from './problems.ts'

/** How this Turfboek runs. Made once, at the start; nothing else reads the environment. */
export interface Config {
  host: string
  /** 0 lets the system choose a free port. */
  port: number
  dataFolder: string
  /** Where people open Turfboek, when that is not this computer: `https://turfboek.example`. */
  publicAddress: string | null
  /** The address of a PostgreSQL server; `null` for the embedded one in the data folder. */
  databaseUrl: string | null
  /** Starts with the demonstration institute and its fixed cast of people. */
  demonstration: boolean
  /** Signs the sessions; `null` for the one kept in the data folder. */
  secret: string | null
  /** The browser of the tests, where it was named. */
  chromiumPath: string | null
}

/** The settings with their defaults, checked against each other. Pure; throws a `Problem` in words. */
export function configFrom(environment: Environment, machine: Machine): Config {
  const databaseUrl = readDatabaseUrl(environment)
  return {
    host: readHost(environment),
    port: readPort(environment),
    dataFolder: environment.TURFBOEK_DATA
      ? resolve(environment.TURFBOEK_DATA)
      : defaultDataFolder(environment, machine),
    publicAddress: readPublicAddress(environment),
    databaseUrl,
    demonstration: readDemonstration(environment, databaseUrl),
    secret: readSecret(environment),
    chromiumPath: environment.CHROMIUM_PATH ?? null,
  }
}

function readPort({ PORT: value = '3000' }: Environment): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535) throw configProblem('port-invalid', { value })
  return port
}

function readHost({ TURFBOEK_HOST: value = '127.0.0.1' }: Environment): string {
  const isIPv6 = /^[\da-f:.]+$/i.test(value) && value.split(':').length > 2
  if (!isIPv6 && !/^[\w.-]+$/.test(value)) throw configProblem('host-invalid', { value })
  return value
}

/** The address without a path or a slash at its end, as browsers name where a request comes from. */
function readPublicAddress({ TURFBOEK_ADDRESS: value }: Environment): string | null {
  if (value === undefined) return null
  const address = URL.canParse(value) ? new URL(value) : null
  const isSite = address !== null && /^https?:$/.test(address.protocol) && address.pathname === '/'
  if (!isSite || address.search !== '' || address.hash !== '')
    throw configProblem('address-invalid', { value })
  return address.origin
}

/** The address is not repeated in the sentence: it holds a password. */
function readDatabaseUrl({ DATABASE_URL: value }: Environment): string | null {
  if (value === undefined) return null
  const protocol = URL.canParse(value) ? new URL(value).protocol : ''
  if (!['postgres:', 'postgresql:'].includes(protocol)) throw configProblem('database-url-invalid')
  return value
}

function readDemonstration(environment: Environment, databaseUrl: string | null): boolean {
  const value = environment.TURFBOEK_DEMONSTRATION
  if (value === undefined) return databaseUrl === null
  if (value !== 'on' && value !== 'off') throw configProblem('demonstration-invalid', { value })
  if (value === 'on' && databaseUrl !== null) throw configProblem('demonstration-on-server')
  return value === 'on'
}

const leastSecret = 32

function readSecret({ TURFBOEK_SECRET: value }: Environment): string | null {
  if (value !== undefined && value.length < leastSecret)
    throw configProblem('secret-short', { least: leastSecret })
  return value ?? null
}

/**
 * Where programs of this machine keep their data. The home of root is closed to the user that runs
 * PostgreSQL, so root gets the place of a service.
 */
function defaultDataFolder(environment: Environment, { platform, home, isRoot }: Machine): string {
  const named = environment.XDG_DATA_HOME
  if (platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Turfboek')
  if (named && isAbsolute(named)) return join(named, 'turfboek')
  if (isRoot) return '/var/lib/turfboek'
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Turfboek')
  return join(home, '.local', 'share', 'turfboek')
}
