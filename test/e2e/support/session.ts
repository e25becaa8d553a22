import type { BrowserContextOptions } from 'playwright-core'
import { cast } from '../../../demo/cast.ts'
import type { Role } from '../../../src/platform/core/permissions.ts'

export type Session = NonNullable<BrowserContextOptions['storageState']>

/** The cookies of one of the cast, for tests whose subject is not the signing in. */
export async function sessionOf(address: string, role: Role): Promise<Session> {
  const answer = await fetch(`${address}/api/auth/demonstration/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ userId: cast[role].userId }),
  })
  if (!answer.ok) throw new Error(`${role} cannot sign in: ${answer.status} ${await answer.text()}`)
  return { cookies: answer.headers.getSetCookie().map((line) => cookieOf(line, address)), origins: [] }
}

function cookieOf(line: string, address: string) {
  const [pair = ''] = line.split(';')
  const at = pair.indexOf('=')
  return {
    name: pair.slice(0, at),
    value: pair.slice(at + 1),
    domain: new URL(address).hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax' as const,
  }
}
