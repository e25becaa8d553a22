import { expect, it } from 'vitest'
import { startApplication } from './application.ts'
import { endpoints } from './endpoints.ts'

const app = await startApplication()

it('the OpenAPI document describes every endpoint of the contract, for every visitor', async () => {
  const { status, body } = await app.visitor('GET', '/api/openapi.json')
  expect(status).toBe(200)
  expect(body).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./), info: { title: 'Turfboek' } })
  const { paths } = body as { paths: Record<string, Record<string, { summary: string; responses: object }>> }
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(described.sort()).toEqual(endpoints.map(({ method, path }) => `${method} ${path}`).sort())
  for (const { method, path } of endpoints) {
    const operation = paths[path]?.[method.toLowerCase()]
    expect(operation, path).toMatchObject({
      summary: expect.stringMatching(/\w/),
      tags: [expect.any(String)],
    })
    expect(Object.keys(operation?.responses ?? {}), path).toContain('200')
  }
})

it('the pages of the API load nothing from elsewhere', async () => {
  const page = await app.visitor('GET', '/api/docs/')
  expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  expect(page.text).not.toMatch(/(?:https?:)?\/\/[\w.-]+\.\w+/)
  const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
  const served = parts.filter((part) => !part.startsWith('data:'))
  expect(served).toHaveLength(3)
  for (const part of served) {
    expect((await app.visitor('GET', `/api/docs/${part}`)).status, part).toBe(200)
  }
  const redirect = await app.visitor('GET', '/api/docs')
  expect([redirect.status, redirect.headers.location]).toEqual([302, '/api/docs/'])
})
