import { homedir } from 'node:os'

/** The settings as text, by the names under which people set them. */
export interface Environment {
  PORT?: string
  TURFBOEK_HOST?: string
  TURFBOEK_DATA?: string
  TURFBOEK_ADDRESS?: string
  DATABASE_URL?: string
  TURFBOEK_DEMONSTRATION?: string
  TURFBOEK_SECRET?: string
  /** The browser of the tests. */
  CHROMIUM_PATH?: string
  XDG_DATA_HOME?: string
  LOCALAPPDATA?: string
}

const names = [
  'PORT',
  'TURFBOEK_HOST',
  'TURFBOEK_DATA',
  'TURFBOEK_ADDRESS',
  'DATABASE_URL',
  'TURFBOEK_DEMONSTRATION',
  'TURFBOEK_SECRET',
  'CHROMIUM_PATH',
  'XDG_DATA_HOME',
  'LOCALAPPDATA',
] as const satisfies readonly (keyof Environment)[]

/** What a default depends on. */
export interface Machine {
  platform: NodeJS.Platform
  home: string
  isRoot: boolean
}

/** The settings among all variables; one that is empty is not set. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const set = names.flatMap((name) => {
    const text = variables[name]?.trim()
    return text ? [[name, text]] : []
  })
  return Object.fromEntries(set)
}

export function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), isRoot: process.getuid?.() === 0 }
}
