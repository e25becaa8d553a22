import { describe, expect, it } from 'vitest'
import { createAccount, makeAccounts } from '../../src/platform/auth/accounts.ts'
import { addMember } from '../../src/platform/auth/organisations.ts'
import { type Application, clientAt, password, startApplication } from './application.ts'
import { cookiesOf, send } from './send.ts'

const app = await startApplication()
const demonstration = await startApplication({ demonstration: true })
const json = { 'content-type': 'application/json' }
const signInPath = '/api/auth/sign-in/email'

/** A person with an account who is a member of nothing, or of A. */
async function addPerson(to: Application, email: string, member: boolean): Promise<string> {
  const accounts = makeAccounts({
    pool: to.database.accounts,
    secret: 'a secret for tests that is long enough',
    origins: [to.origin],
    demonstration: false,
  })
  const userId = await createAccount(accounts, { email, name: 'An De Wit', password })
  if (member) {
    const { organisationId } = to.a
    await addMember(to.database.owner, {
      organisationId,
      userId,
      name: 'An De Wit',
      roles: ['worker'],
      projectIds: [],
    })
  }
  return userId
}

describe('signing in', () => {
  it('tells who is signed in', async () => {
    const worker = await app.as('worker')
    expect((await worker('GET', '/api/session')).body).toMatchObject({
      name: 'worker of A',
      roles: ['worker'],
      projectIds: [app.a.projects.roof.id],
      organisation: { id: app.a.organisationId, name: 'A', demonstration: false },
    })
  })

  it('refuses a wrong password and an unknown address alike, and opens nothing', async () => {
    await app.as('worker')
    const wrong = await app.visitor('POST', signInPath, {
      email: app.addressOf('worker'),
      password: 'x'.repeat(12),
    })
    const unknown = await app.visitor('POST', signInPath, { email: 'niemand@instituut.example', password })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.body).toEqual(unknown.body)
    expect(wrong.body).toMatchObject({ message: expect.stringMatching(/\w+ \w+/) })
    expect(cookiesOf(wrong)).toBe('')
  })

  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    await app.as('worker')
    const answer = await app.visitor('POST', signInPath, { email: app.addressOf('worker'), password })
    const cookies = [answer.headers['set-cookie'] ?? []].flat()
    const session = cookies.find((cookie) => cookie.startsWith('turfboek.session_token='))
    expect(session).toMatch(/; HttpOnly/)
    expect(session).toMatch(/; SameSite=Lax/)
    expect(session).toMatch(/; Path=\//)
    expect(session).toMatch(/; Max-Age=1209600/)
  })

  it('lets nobody sign up alone', async () => {
    const answer = await app.visitor('POST', '/api/auth/sign-up/email', {
      email: 'nieuw@instituut.example',
      name: 'Nieuw',
      password,
    })
    expect(answer.status).toBe(400)
    const { rowCount } = await app.database.owner.query(
      `select from accounts."user" where email = 'nieuw@instituut.example'`,
    )
    expect(rowCount).toBe(0)
  })

  it('says so to a person who is a member of no organisation', async () => {
    await addPerson(app, 'zonder@instituut.example', false)
    const answer = await app.visitor('POST', signInPath, { email: 'zonder@instituut.example', password })
    const stranger = clientAt(app.address, app.origin, cookiesOf(answer))
    expect(await stranger('GET', '/api/desk')).toMatchObject({ status: 403, body: { code: 'not-a-member' } })
    expect((await stranger('GET', '/api/session')).body).toBeNull()
  })

  it('does not take a token that was changed', async () => {
    const forged = clientAt(app.address, app.origin, 'turfboek.session_token=abcdefghijklmnop.c2lnbmF0dXJl')
    expect((await forged('GET', '/api/desk')).status).toBe(401)
  })
})

it('a sign-out closes the session at once', async () => {
  await addPerson(app, 'weg@instituut.example', true)
  const signedIn = await app.visitor('POST', signInPath, { email: 'weg@instituut.example', password })
  const session = clientAt(app.address, app.origin, cookiesOf(signedIn))
  const withAnotherCookie = clientAt(app.address, app.origin, `theme=dark; ${cookiesOf(signedIn)}`)
  expect((await session('GET', '/api/desk')).status).toBe(200)
  expect((await withAnotherCookie('GET', '/api/desk')).status).toBe(200)
  expect((await session('POST', '/api/auth/sign-out', {})).status).toBe(200)
  expect((await session('GET', '/api/desk')).status).toBe(401)
  expect((await withAnotherCookie('GET', '/api/desk')).status).toBe(401)
})

describe('the demonstration', () => {
  const path = '/api/auth/demonstration/sign-in'

  it('signs in its cast with a click, and nobody else', async () => {
    const cast = await addPerson(demonstration, 'an@demonstratie.example', true)
    const other = await addPerson(demonstration, 'bea@instituut.example', true)
    const { owner } = demonstration.database
    await owner.query('update organisation set demonstration = true where organisation_id = $1', [
      demonstration.a.organisationId,
    ])
    expect((await demonstration.visitor('GET', '/api/demonstration/cast')).body).toEqual([
      { userId: cast, name: 'An De Wit', roles: ['worker'] },
    ])
    const answer = await demonstration.visitor('POST', path, { userId: cast })
    expect(answer.status).toBe(200)
    const session = clientAt(demonstration.address, demonstration.origin, cookiesOf(answer))
    expect((await session('GET', '/api/session')).body).toMatchObject({ userId: cast })

    const refused = await demonstration.visitor('POST', path, { userId: other })
    expect([refused.status, cookiesOf(refused)]).toEqual([403, ''])
    expect((await demonstration.visitor('POST', path, { userId: 'nobody' })).status).toBe(403)

    const elsewhere = { host: 'turfboek.example', origin: demonstration.origin, ...json }
    const far = await send(demonstration.address, {
      method: 'POST',
      path,
      body: { userId: cast },
      headers: elsewhere,
    })
    expect([far.status, cookiesOf(far)]).toEqual([403, ''])
    const list = { method: 'GET', path: '/api/demonstration/cast', headers: elsewhere }
    expect((await send(demonstration.address, list)).body).toEqual([])
  })

  it('does not exist elsewhere', async () => {
    expect((await app.visitor('POST', path, { userId: 'x' })).status).toBe(404)
    expect((await app.visitor('GET', '/api/demonstration/cast')).body).toEqual([])
  })
})

it('takes no write from another website', async () => {
  const signedIn = await app.visitor('POST', signInPath, { email: app.addressOf('worker'), password })
  const headers = { origin: 'https://evil.example', cookie: cookiesOf(signedIn) }
  for (const path of ['/api/activities', '/api/auth/sign-out', signInPath]) {
    const answer = await send(app.address, { method: 'POST', path, body: {}, headers })
    expect(answer, path).toMatchObject({ status: 403, body: { code: 'other-origin' } })
  }
  const session = clientAt(app.address, app.origin, headers.cookie)
  expect((await session('GET', '/api/desk')).status).toBe(200)
})

it('a page takes nothing from elsewhere and is framed nowhere', async () => {
  for (const path of ['/api/session', '/api/docs/', '/api/auth/ok', '/api/nothing']) {
    const { headers } = await app.visitor('GET', path)
    expect(headers, path).toMatchObject({
      'content-security-policy': expect.stringMatching(/default-src 'self';.*frame-ancestors 'none'/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    })
  }
})

it('counts sign-ins by the address of the connection, not by one that the client makes up', async () => {
  const statuses: number[] = []
  for (let attempt = 0; attempt < 11; attempt++) {
    const answer = await send(app.address, {
      method: 'POST',
      path: signInPath,
      body: { email: app.addressOf('worker'), password: `guess ${attempt} of many` },
      headers: { origin: app.origin, 'x-forwarded-for': `10.0.0.${attempt}` },
    })
    statuses.push(answer.status)
  }
  expect(statuses.at(-1)).toBe(429)
})
