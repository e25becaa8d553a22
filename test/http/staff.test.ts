import { describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/core/ids.ts'
import { startApplication } from './application.ts'
import { hashOf } from './state.ts'

const app = await startApplication()
const { owner } = app.database
const { organisationId, projects, employeeId, themes } = app.a
const state = () => hashOf(owner, organisationId)

const volunteers = (projectId: string) => ({
  id: newId(),
  projectId,
  from: '2021-01-01',
  to: '2021-12-31',
  heads: 12,
})

describe('who may not', () => {
  it('sees no employee and no money', async () => {
    for (const role of ['worker', 'lead', 'coordinator', 'policy', 'communication'] as const) {
      const ask = await app.as(role)
      const paths = [
        'employees',
        `employees/${employeeId}`,
        'assignments?year=2021',
        'training?year=2021',
        'formation',
        'funding?year=2021',
      ]
      for (const path of paths) {
        const answer = await ask('GET', `/api/${path}`)
        expect(answer, `${role} ${path}`).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
        expect(answer.text).not.toContain('M-001')
      }
    }
  })

  it('adds no volunteers to the project of somebody else', async () => {
    const lead = await app.as('lead')
    const before = await state()
    const elsewhere = await lead('POST', '/api/volunteers', volunteers(projects.shop.id))
    expect(elsewhere).toMatchObject({ status: 403, body: { code: 'volunteers-not-yours' } })
    expect(await state()).toBe(before)
    const own = volunteers(projects.roof.id)
    expect(await lead('POST', '/api/volunteers', own)).toMatchObject({ status: 200, body: { version: 1 } })
    const list = await lead('GET', '/api/volunteers?year=2021')
    expect(list.body).toContainEqual(expect.objectContaining({ id: own.id, heads: 12, mayChange: true }))
  })
})

describe('who fills in something wrong', () => {
  it('hears what it is, and nothing is kept', async () => {
    const ask = await app.as('people')
    const before = await state()
    const assignment = {
      id: newId(),
      employeeId,
      from: '2021-01-01',
      to: null,
      fte: 51,
      purpose: 'theme',
      themeId: themes.housing,
      projectId: null,
      direct: true,
      decreed: false,
    }
    const asked = await ask('POST', '/api/assignments', assignment)
    expect(asked).toMatchObject({ status: 422, body: { code: 'more-than-full-time' } })
    const early = await ask('POST', '/api/assignments', { ...assignment, from: '2015-02-28' })
    expect(early).toMatchObject({ status: 422, body: { code: 'assignment-before-employment' } })
    const half = await ask('POST', '/api/assignments', { ...assignment, fte: 50.5 })
    expect(half).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
    const stale = await ask('POST', `/api/employees/${employeeId}/withdraw`, {
      seenVersion: 7,
      reason: 'Dubbel',
    })
    expect(stale).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } })
    expect(await state()).toBe(before)
    const confirmed = { ...assignment, confirmed: ['more-than-full-time'] }
    expect(await ask('POST', '/api/assignments', confirmed)).toMatchObject({ status: 200 })
  })
})
