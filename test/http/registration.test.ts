import { describe, expect, it } from 'vitest'
import { type ActivityId, newId, type ProjectId } from '../../src/platform/core/ids.ts'
import { startApplication } from './application.ts'
import { countAudit, hashOf } from './state.ts'

const app = await startApplication()
const { owner } = app.database
const { organisationId, projects, kinds, partners } = app.a
const worker = await app.as('worker')
const lead = await app.as('lead')
const coordinator = await app.as('coordinator')

const draft = (change: Record<string, unknown> = {}) => ({
  id: newId<ActivityId>(),
  projectId: projects.roof.id,
  date: '2021-06-14',
  kindId: kinds.gathering,
  setting: 'venue',
  participations: 12,
  partnerIds: [partners.welfare],
  ...change,
})
const contactDraft = (change: Record<string, unknown> = {}) => ({
  id: newId(),
  projectId: projects.roof.id,
  date: '2021-06-14',
  subject: 'Overleg over de leegstand',
  policy: true,
  level: 'local',
  targetGroupPresent: false,
  setting: 'venue',
  partnerIds: [partners.town, partners.welfare],
  ...change,
})
const register = (body: unknown) => worker('POST', '/api/activities', body)
const registerContact = (body: unknown) => worker('POST', '/api/contacts', body)
const state = () => hashOf(owner, organisationId)

async function rowsOf(table: 'activity' | 'contact', id: string): Promise<number> {
  return (await owner.query(`select from ${table} where id = $1`, [id])).rowCount ?? 0
}

async function counted(code: string): Promise<number> {
  const { body } = await worker('GET', `/api/indicators/${code}?year=2021`)
  const { cells } = body as { cells: { row: null | string; breakdown: null | string; value: number }[] }
  return cells.find((cell) => cell.row === null && cell.breakdown === null)?.value ?? 0
}

describe('an activity', () => {
  it('is refused first where the worker may not register, and nothing is kept', async () => {
    const before = await state()
    for (const projectId of [projects.steps.id, app.b.projects.roof.id, newId<ProjectId>()]) {
      const answer = await register(draft({ projectId }))
      expect(answer).toMatchObject({ status: 403, body: { code: 'project-not-yours' } })
    }
    expect(await state()).toBe(before)
  })

  it('is registered, reads back as it was sent, and counts', async () => {
    const before = await counted('2.4')
    const sent = draft({ referrals: [{ partnerId: partners.town, count: 2, warm: true }], note: 'Soep' })
    expect(await register(sent)).toMatchObject({ status: 200, body: { id: sent.id, version: 1 } })
    const { body } = await worker('GET', `/api/activities/${sent.id}`)
    expect(body).toMatchObject({
      ...sent,
      project: 'Dak boven Linde',
      kind: { nl: 'Soepmoment', en: 'Soup hour' },
      registeredBy: 'worker of A',
      registeredAt: '2021-06-15T13:30:00.000Z',
      withdrawn: null,
      mayChange: true,
    })
    expect(await counted('2.4')).toBe(before + 12)
  })

  it('sent again changes nothing and gets the same receipt', async () => {
    const sent = draft()
    const first = await register(sent)
    const after = await state()
    expect((await register(sent)).body).toEqual(first.body)
    expect(await state()).toBe(after)
  })

  it('with an id that other content has is a conflict', async () => {
    const sent = draft()
    await register(sent)
    const after = await state()
    expect(await register({ ...sent, participations: 13 })).toMatchObject({
      status: 409,
      body: { code: 'id-taken' },
    })
    expect(await state()).toBe(after)
  })

  it('may have an id that another organisation uses, and neither sees the other', async () => {
    const before = await hashOf(owner, app.b.organisationId)
    const sent = draft({ id: app.b.activityId, note: 'Van A' })
    expect((await register(sent)).status).toBe(200)
    expect((await worker('GET', `/api/activities/${sent.id}`)).body).toMatchObject({ note: 'Van A' })
    expect(await hashOf(owner, app.b.organisationId)).toBe(before)
  })

  it('posted twenty times at once is one row, one audit entry and twenty receipts', async () => {
    const sent = draft()
    const audited = await countAudit(owner, organisationId)
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(sent)))
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 200, body: { id: sent.id, version: 1 } })
    }
    expect(await rowsOf('activity', sent.id)).toBe(1)
    expect(await countAudit(owner, organisationId)).toBe(audited + 1)
  })

  it('is asked about once, and kept when the person confirms', async () => {
    const sent = draft({ date: '2021-06-16' })
    const before = await state()
    const asked = await register(sent)
    expect(asked).toMatchObject({ status: 422, body: { code: 'date-in-future' } })
    expect(asked.text).toContain('16 juni 2021 moet nog komen. Klopt die datum?')
    expect(await state()).toBe(before)
    expect((await register({ ...sent, confirmed: ['date-in-future'] })).status).toBe(200)
  })

  it.each([
    ['85.07.30-033 28', 'holds-national-number'],
    ['BE68 5390 0754 7034', 'holds-iban'],
    ['an@voorbeeld.be', 'holds-email'],
  ])('with %s in its note is refused, whatever was confirmed', async (datum, code) => {
    const before = await state()
    const answer = await register(draft({ note: `Bel An: ${datum}.`, confirmed: [code] }))
    expect(answer).toMatchObject({ status: 422, body: { code } })
    expect(await state()).toBe(before)
    const { rows } = await owner.query(`select from audit_entry a where a::text like $1`, [`%${datum}%`])
    expect(rows).toEqual([])
  })

  it.each(['2021-02-30', '2021-13-01', '21-06-14', '2021-06-14T10:00:00Z', ''])(
    'on %j is an input that names the date',
    async (date) => {
      const answer = await register(draft({ date }))
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
      expect(answer.body).toMatchObject({ data: { fields: [{ path: 'date' }], details: { fields: 'date' } } })
    },
  )

  it.each([
    ['unknown-kind', { kindId: newId() }],
    ['unknown-kind', { kindId: app.b.kinds.visit }],
    ['unknown-partner', { partnerIds: [app.b.partners.town] }],
    ['unknown-partner', { referrals: [{ partnerId: newId(), count: 1, warm: false }] }],
    ['repeated-partner', { partnerIds: [partners.town, partners.town] }],
  ])('is refused as %s: %j', async (code, change) => {
    expect(await register(draft(change))).toMatchObject({ status: 422, body: { code } })
  })

  it('keeps SQL, HTML and odd characters in a note as they are', async () => {
    const note = `'; drop table activity; -- <script>alert(1)</script> \\ $1 {name} "é" 👩‍👧\n\ttab`
    const sent = draft({ note })
    expect((await register(sent)).status).toBe(200)
    expect((await worker('GET', `/api/activities/${sent.id}`)).body).toMatchObject({ note })
  })

  it('whose note holds a character that cannot be kept is a problem in words', async () => {
    const answer = await register(draft({ note: 'nul \u0000 teken' }))
    expect(answer).toMatchObject({ status: 422, body: { code: 'value-not-allowed' } })
  })
})

describe('a batch', () => {
  it('answers each activity by itself, in the order in which they were sent', async () => {
    const known = draft()
    await register(known)
    const fine = draft()
    const asked = draft({ kindId: kinds.visit, participations: 11 })
    const refused = draft({ projectId: projects.shop.id })
    const taken = { ...known, participations: 3 }
    const audited = await countAudit(owner, organisationId)
    const { status, body } = await worker('POST', '/api/activities/batch', {
      activities: [asked, known, refused, fine, taken, fine],
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      outcomes: [
        { id: asked.id, outcome: 'asked', problems: [problem('many-for-individual')] },
        { id: known.id, outcome: 'registered', problems: [] },
        { id: refused.id, outcome: 'refused', problems: [problem('project-not-yours')] },
        { id: fine.id, outcome: 'registered', problems: [] },
        { id: taken.id, outcome: 'refused', problems: [problem('id-taken')] },
        { id: fine.id, outcome: 'registered', problems: [] },
      ],
    })
    const rows = await Promise.all([asked, known, refused, fine].map(({ id }) => rowsOf('activity', id)))
    expect(rows).toEqual([0, 1, 0, 1])
    expect(await countAudit(owner, organisationId)).toBe(audited + 1)
  })

  it('of a thousand is taken, of none or more is not', async () => {
    const thousand = Array.from({ length: 1000 }, () => draft({ partnerIds: [] }))
    const { body } = await worker('POST', '/api/activities/batch', { activities: thousand })
    const { outcomes } = body as { outcomes: { outcome: string }[] }
    expect(outcomes.filter(({ outcome }) => outcome === 'registered')).toHaveLength(1000)
    for (const activities of [[], [...thousand, draft()]]) {
      expect((await worker('POST', '/api/activities/batch', { activities })).status).toBe(400)
    }
  })

  const problem = (code: string) => ({
    code,
    sentence: { nl: expect.stringMatching(/\w/), en: expect.stringMatching(/\w/) },
  })
})

describe.each([
  {
    what: 'activity',
    path: '/api/activities',
    make: draft,
    changed: { participations: 9 },
    code: '2.3',
    send: register,
  },
  {
    what: 'contact',
    path: '/api/contacts',
    make: contactDraft,
    changed: { level: 'flemish' },
    code: '2.6',
    send: registerContact,
  },
] as const)('a registered $what', ({ what, path, make, changed, code, send }) => {
  async function registered() {
    const sent = make()
    expect((await send(sent)).status).toBe(200)
    return sent
  }
  const history = async (id: string) =>
    (await worker('GET', `${path}/${id}/versions`)).body as Record<string, unknown>[]

  it('is corrected: a new version, and the old one stays to be read', async () => {
    const sent = await registered()
    const correction = { ...sent, ...changed, seenVersion: 1, reason: 'Verkeerd geteld' }
    const answer = await lead('PUT', `${path}/${sent.id}`, correction)
    expect(answer).toMatchObject({ status: 200, body: { id: sent.id, version: 2 } })
    expect(await history(sent.id)).toMatchObject([
      { version: 2, by: 'lead of A', reason: 'Verkeerd geteld', change: 'corrected', content: changed },
      { version: 1, by: 'worker of A', reason: null, change: 'registered', content: { id: sent.id } },
    ])
    const after = await state()
    expect((await lead('PUT', `${path}/${sent.id}`, correction)).body).toEqual(answer.body)
    expect((await send(sent)).body).toEqual({ id: sent.id, version: 2 })
    expect(await state()).toBe(after)
  })

  it('is not overwritten by who saw an older version', async () => {
    const sent = await registered()
    await lead('PUT', `${path}/${sent.id}`, { ...sent, ...changed, seenVersion: 1 })
    const after = await state()
    const late = await worker('PUT', `${path}/${sent.id}`, { ...sent, note: 'Te laat', seenVersion: 1 })
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', data: { details: { version: 2 } } },
    })
    expect(await state()).toBe(after)
  })

  it('corrected by twenty at once has one new version', async () => {
    const sent = await registered()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        coordinator('PUT', `${path}/${sent.id}`, { ...sent, note: `Versie ${index}`, seenVersion: 1 }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
    expect(await history(sent.id)).toHaveLength(2)
  })

  it('is not moved into a project that is not the lead’s, nor changed there', async () => {
    const sent = await registered()
    const before = await state()
    const moved = await lead('PUT', `${path}/${sent.id}`, {
      ...sent,
      projectId: projects.shop.id,
      seenVersion: 1,
    })
    expect(moved).toMatchObject({ status: 403, body: { code: 'project-not-yours' } })
    expect(await state()).toBe(before)
    await coordinator('PUT', `${path}/${sent.id}`, { ...sent, projectId: projects.shop.id, seenVersion: 1 })
    const back = { ...sent, projectId: projects.roof.id, seenVersion: 2 }
    expect(await lead('PUT', `${path}/${sent.id}`, back)).toMatchObject({
      status: 403,
      body: { code: 'project-not-yours' },
    })
    const withdrawal = { seenVersion: 2, reason: 'Niet van ons' }
    expect((await worker('POST', `${path}/${sent.id}/withdraw`, withdrawal)).status).toBe(403)
  })

  it('is withdrawn with a reason: it no longer counts and stays to be read', async () => {
    const before = await counted(code)
    const sent = await registered()
    expect(await counted(code)).toBe(before + 1)
    const withdraw = (body: object) => worker('POST', `${path}/${sent.id}/withdraw`, body)
    expect((await withdraw({ seenVersion: 1 })).status).toBe(400)
    expect((await withdraw({ seenVersion: 1, reason: '   ' })).status).toBe(400)
    expect(await withdraw({ seenVersion: 4, reason: 'Dubbel' })).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile' },
    })
    expect((await withdraw({ seenVersion: 1, reason: 'Dubbel ingevoerd' })).status).toBe(200)
    expect(await counted(code)).toBe(before)
    expect((await worker('GET', `${path}/${sent.id}`)).body).toMatchObject({
      withdrawn: { by: 'worker of A', reason: 'Dubbel ingevoerd' },
      mayChange: false,
    })
    expect(await history(sent.id)).toMatchObject([{ change: 'withdrawn' }, { change: 'registered' }])
    const after = await state()
    expect(await withdraw({ seenVersion: 1, reason: 'Dubbel ingevoerd' })).toMatchObject({
      status: 409,
      body: { code: 'already-withdrawn' },
    })
    const correction = { ...sent, ...changed, seenVersion: 1 }
    expect((await worker('PUT', `${path}/${sent.id}`, correction)).status).toBe(409)
    expect(await state()).toBe(after)
    expect(await rowsOf(what, sent.id)).toBe(1)
  })

  it('that does not exist is missing', async () => {
    const missing = { status: 404, body: { code: 'unknown-registration' } }
    const id = newId()
    expect(await worker('GET', `${path}/${id}`)).toMatchObject(missing)
    expect(await worker('GET', `${path}/${id}/versions`)).toMatchObject(missing)
    expect(await worker('PUT', `${path}/${id}`, { ...make(), seenVersion: 1 })).toMatchObject(missing)
  })
})

describe('a contact', () => {
  it('is refused first elsewhere; sent again it changes nothing; its id is taken once', async () => {
    expect(await registerContact(contactDraft({ projectId: projects.steps.id }))).toMatchObject({
      status: 403,
      body: { code: 'project-not-yours' },
    })
    const sent = contactDraft()
    const first = await registerContact(sent)
    expect(first).toMatchObject({ status: 200, body: { id: sent.id, version: 1 } })
    const after = await state()
    expect((await registerContact({ ...sent, partnerIds: [...sent.partnerIds].reverse() })).body).toEqual(
      first.body,
    )
    expect(await registerContact({ ...sent, policy: false })).toMatchObject({
      status: 409,
      body: { code: 'id-taken' },
    })
    expect(await state()).toBe(after)
  })

  it('needs a partner of the organisation, and a subject without personal data', async () => {
    expect((await registerContact(contactDraft({ partnerIds: [] }))).status).toBe(400)
    expect(await registerContact(contactDraft({ partnerIds: [app.b.partners.town] }))).toMatchObject({
      status: 422,
      body: { code: 'unknown-partner' },
    })
    expect(await registerContact(contactDraft({ subject: 'Mail an@voorbeeld.be' }))).toMatchObject({
      status: 422,
      body: { code: 'holds-email' },
    })
  })
})

describe('what a worker sees of the work', () => {
  it('is the own week, and a desk with the own projects only', async () => {
    const sent = draft({ date: '2021-05-10' })
    await register(sent)
    const week = (await worker('GET', '/api/weeks/2021-05-10')).body as { activities: { id: string }[] }
    expect(week.activities.map(({ id }) => id)).toEqual([sent.id])
    expect((await lead('GET', '/api/weeks/2021-05-10')).body).toMatchObject({ activities: [] })
    expect((await worker('GET', '/api/weeks/2021-05-03')).body).toMatchObject({ activities: [] })
    const desk = (await worker('GET', '/api/desk')).body as { projects: { id: string }[] }
    expect(desk).toMatchObject({ today: '2021-06-15', lastActivity: { projectId: projects.roof.id } })
    expect(desk.projects.map(({ id }) => id)).toEqual([projects.roof.id])
  })
})

it('met nothing that no problem of the catalogue covers', () => {
  expect(app.faults).toEqual([])
})
