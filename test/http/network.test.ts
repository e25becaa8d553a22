import { describe, expect, it } from 'vitest'
import { newId, type PartnerMergeId } from '../../src/platform/core/ids.ts'
import { startApplication } from './application.ts'

const app = await startApplication()
const merge = () => ({
  id: newId<PartnerMergeId>(),
  intoId: app.a.alikeIds[0],
  reason: 'Dezelfde organisatie',
})
const mergePath = `/api/partners/${app.a.alikeIds[1]}/merge`

describe('merging over HTTP', () => {
  it('is refused to who may not, whatever they send, and changes nothing', async () => {
    for (const person of ['worker', 'lead', 'communication', 'people'] as const) {
      const client = await app.as(person)
      const refused = { status: 403, body: { code: 'not-allowed' } }
      expect(await client('POST', mergePath, merge()), person).toMatchObject(refused)
      expect(await client('POST', `/api/partner-merges/${app.a.mergeId}/undo`, {}), person).toMatchObject(
        refused,
      )
      const apart = `/api/partners/${app.a.alikeIds[0]}/distinguish`
      expect(await client('POST', apart, { otherId: app.a.alikeIds[1] }), person).toMatchObject(refused)
    }
    const worker = await app.as('worker')
    const { body } = await worker('GET', `/api/partners/${app.a.alikeIds[1]}`)
    expect(body).toMatchObject({ mergedInto: null })
  })

  it('of the partners of another institute finds nothing', async () => {
    const director = await app.as('director of B')
    const answer = await director('POST', mergePath, merge())
    expect(answer).toMatchObject({ status: 404, body: { code: 'partner-not-found' } })
  })

  it('asks why', async () => {
    const policy = await app.as('policy')
    expect((await policy('POST', mergePath, { ...merge(), reason: ' ' })).status).toBe(400)
  })

  it('shows afterwards into which partner, and is undone', async () => {
    const policy = await app.as('policy')
    const worker = await app.as('worker')
    const done = merge()
    expect((await policy('POST', mergePath, done)).status).toBe(200)
    const merged = await worker('GET', `/api/partners/${app.a.alikeIds[1]}`)
    expect(merged.body).toMatchObject({ mergedInto: { id: app.a.alikeIds[0], merge: { id: done.id } } })
    expect((await policy('POST', `/api/partner-merges/${done.id}/undo`, {})).status).toBe(200)
    const again = await worker('GET', `/api/partners/${app.a.alikeIds[1]}`)
    expect(again.body).toMatchObject({ mergedInto: null })
  })
})

describe('the role of a partner', () => {
  it('is said by a worker of the own projects only', async () => {
    const worker = await app.as('worker')
    const path = (projectId: string) => `/api/projects/${projectId}/partners/${app.a.partners.school}`
    const refused = { status: 403, body: { code: 'role-not-yours' } }
    expect(await worker('PUT', path(app.a.projects.steps.id), { role: 'both' })).toMatchObject(refused)
    expect((await worker('PUT', path(app.a.projects.roof.id), { role: 'both' })).body).toEqual({
      role: 'both',
    })
    expect((await worker('PUT', path(app.a.projects.roof.id), { role: null })).body).toEqual({ role: null })
  })
})
