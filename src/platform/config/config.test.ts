import { describe, expect, it } from 'vitest'
import { configFrom } from './config.ts'
import { type Environment, type Machine, readEnvironment } from './env.ts'

const laptop: Machine = { platform: 'linux', home: '/home/an', isRoot: false }

function codeOf(environment: Environment): string {
  try {
    configFrom(environment, laptop)
    return 'accepted'
  } catch (problem) {
    return problem instanceof Error && 'code' in problem ? String(problem.code) : 'no problem code'
  }
}

describe('the configuration of a laptop that says nothing', () => {
  it('serves this machine only, with the demonstration in the built-in database', () => {
    expect(configFrom({}, laptop)).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataFolder: '/home/an/.local/share/turfboek',
      publicAddress: null,
      databaseUrl: null,
      demonstration: true,
      secret: null,
      chromiumPath: null,
    })
  })

  it('takes an empty variable as not set', () => {
    expect(readEnvironment({ PORT: ' ', TURFBOEK_HOST: '0.0.0.0', PATH: '/bin' })).toEqual({
      TURFBOEK_HOST: '0.0.0.0',
    })
  })
})

describe('the data folder', () => {
  it.each([
    ['the XDG folder', { XDG_DATA_HOME: '/data' }, laptop, '/data/turfboek'],
    ['a relative XDG folder is ignored', { XDG_DATA_HOME: 'data' }, laptop, '/home/an/.local/share/turfboek'],
    ['TURFBOEK_DATA first', { TURFBOEK_DATA: '/t', XDG_DATA_HOME: '/data' }, laptop, '/t'],
    ['root', {}, { ...laptop, home: '/root', isRoot: true }, '/var/lib/turfboek'],
    [
      'macOS',
      {},
      { ...laptop, platform: 'darwin', home: '/Users/an' },
      '/Users/an/Library/Application Support/Turfboek',
    ],
  ] as [string, Environment, Machine, string][])('%s', (_case, environment, machine, folder) => {
    expect(configFrom(environment, machine).dataFolder).toBe(folder)
  })
})

describe('a database server', () => {
  it('turns the demonstration off', () => {
    const config = configFrom({ DATABASE_URL: 'postgres://an:geheim@db/turfboek' }, laptop)
    expect(config).toMatchObject({
      databaseUrl: 'postgres://an:geheim@db/turfboek',
      demonstration: false,
    })
  })

  it('does not repeat a password in its sentence', () => {
    const url = 'mysql://an:geheim@db/turfboek'
    expect(() => configFrom({ DATABASE_URL: url }, laptop)).toThrow(/^(?!.*geheim).*DATABASE_URL/)
  })
})

it('names the public address as a browser does', () => {
  const { publicAddress } = configFrom({ TURFBOEK_ADDRESS: 'https://Turfboek.Example:443/' }, laptop)
  expect(publicAddress).toBe('https://turfboek.example')
})

it.each([
  [{ TURFBOEK_ADDRESS: 'turfboek.example' }, 'address-invalid'],
  [{ TURFBOEK_ADDRESS: 'https://example.org/turfboek' }, 'address-invalid'],
  [{ PORT: '80a' }, 'port-invalid'],
  [{ PORT: '65536' }, 'port-invalid'],
  [{ PORT: '-1' }, 'port-invalid'],
  [{ PORT: '0' }, 'accepted'],
  [{ TURFBOEK_HOST: 'localhost:3000' }, 'host-invalid'],
  [{ TURFBOEK_HOST: '::1' }, 'accepted'],
  [{ DATABASE_URL: 'turfboek' }, 'database-url-invalid'],
  [{ TURFBOEK_DEMONSTRATION: 'off' }, 'accepted'],
  [{ TURFBOEK_DEMONSTRATION: 'yes' }, 'demonstration-invalid'],
  [{ TURFBOEK_DEMONSTRATION: 'on', DATABASE_URL: 'postgres://db' }, 'demonstration-on-server'],
  [{ TURFBOEK_SECRET: 'short' }, 'secret-short'],
] as [Environment, string][])('%j is %s', (environment, code) => {
  expect(codeOf(environment)).toBe(code)
})
