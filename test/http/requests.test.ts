import { describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/core/ids.ts'
import { startApplication } from './application.ts'

const app = await startApplication()
const worker = await app.as('worker')

describe('an input that is not right', () => {
  it('is answered with its fields, in a Dutch and an English sentence', async () => {
    const answer = await worker('POST', '/api/activities', {
      id: 'no id',
      projectId: newId(),
      date: '2021-02-30',
      kindId: newId(),
      setting: 'moon',
      participations: 0,
      referrals: [{ partnerId: newId(), count: 0, warm: true }],
    })
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
    const { data } = answer.body as {
      data: { sentence: { nl: string; en: string }; fields: { path: string }[] }
    }
    const fields = ['id', 'date', 'setting', 'participations', 'referrals.0.count']
    expect(data.fields.map(({ path }) => path)).toEqual(fields)
    expect(data.sentence.nl).toMatch(/^Niet alles is juist ingevuld: id, date, .*\. Er is niets bewaard/)
    expect(data.sentence.en).toMatch(/^Not everything is filled in right: id, date, .*\. Nothing was saved/)
  })

  it.each([
    ['/api/indicators?year=abc', 'year'],
    ['/api/indicators/9.9?year=2021', 'code'],
    ['/api/projects?themeId=1', 'themeId'],
    ['/api/weeks/2021-13-01', 'monday'],
    ["/api/activities/'; drop table activity; --", 'id'],
  ])('in the address %s names %s', async (path, field) => {
    const answer = await worker('GET', encodeURI(path))
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
    expect(answer.text).toContain(`"path":"${field}"`)
  })

  it('is refused before it is read when nobody is signed in', async () => {
    expect((await app.visitor('POST', '/api/activities', {})).status).toBe(401)
  })
})

describe('a body that cannot be read', () => {
  it.each(['/api/activities', '/api/auth/sign-in/email'])('at %s is a problem in words', async (path) => {
    for (const body of ['{"id": ', 'nul', '"']) {
      const answer = await worker('POST', path, body)
      expect(answer, body).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
    }
  })

  it.each([
    ['/api/activities/batch', 4 * 1024 * 1024],
    ['/api/auth/sign-in/email', 64 * 1024],
  ])('because it is too large is said for %s', async (path, limit) => {
    const answer = await worker('POST', path, { note: 'x'.repeat(limit) })
    expect(answer).toMatchObject({ status: 400, body: { code: 'too-large' } })
    expect(answer.text).toContain('te groot om in één keer te sturen')
  })
})

it('an address of the API that does not exist is a problem, also with a known beginning', async () => {
  for (const [method, path] of [
    ['GET', '/api/nothing'],
    ['DELETE', `/api/activities/${newId()}`],
    ['POST', '/api/session'],
  ] as const) {
    const answer = await worker(method, path)
    expect(answer, path).toMatchObject({ status: 404, body: { code: 'no-such-address' } })
    expect(answer.text).toContain('Dit adres bestaat niet.')
  }
})

it('says that it is healthy', async () => {
  expect(await app.visitor('GET', '/api/health')).toMatchObject({ status: 200, body: { status: 'ok' } })
})

it('met nothing that no problem of the catalogue covers', () => {
  expect(app.faults).toEqual([])
})
