import { describe, expect, it } from 'vitest'
import { startApplication } from './application.ts'

const app = await startApplication()
const worker = await app.as('worker')
const director = await app.as('director')

describe('the records that name people', () => {
  it.each(['2.1', '2.2', '2.11', '2.12', '2.13'])('of %s are for who may know them', async (code) => {
    const list = `/api/indicators/${code}/records?year=2021`
    expect(await worker('GET', list)).toMatchObject({ status: 403, body: { code: 'records-of-people' } })
    expect((await worker('GET', `/api/indicators/${code}?year=2021`)).status).toBe(200)
    expect((await director('GET', list)).status).toBe(200)
    const file = `/api/indicators/${code}/export?year=2021&format=csv&sheet=records`
    expect((await worker('GET', file)).status).toBe(403)
    expect((await director('GET', file)).status).toBe(200)
    expect((await worker('GET', `/api/indicators/${code}/export?year=2021&format=xlsx`)).status).toBe(200)
  })

  it.each(['2.3', '2.8', '2.9', '2.10'])('are not those of %s', async (code) => {
    expect((await worker('GET', `/api/indicators/${code}/records?year=2021`)).status).toBe(200)
  })
})

it('a question that makes no sense is a problem in words', async () => {
  const answer = await worker('GET', '/api/indicators/2.1?year=2021&month=3')
  expect(answer).toMatchObject({ status: 422, body: { code: 'not-by-month' } })
  expect(answer.text).toContain('bestaat alleen per jaar')
})

it('met nothing that no problem of the catalogue covers', () => {
  expect(app.faults).toEqual([])
})
