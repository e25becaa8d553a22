import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow } from '../../test/database/institute.ts'
import { transactionsIn } from '../../test/database/transactions.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import { readProject } from './index.ts'
import { reviseTerm } from './revise-term.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const { read, write } = transactionsIn(database, () => a)

describe('reviseTerm', () => {
  const change = (id: ProjectId, end: string) => ({
    id,
    start: calendarDate('2020-01-01'),
    end: calendarDate(end),
    reason: 'Verlengd door de stad',
  })

  it('is refused to a lead of another project, and changes nothing', async () => {
    const lead = a.actor('lead')
    const revise = write((tx) => reviseTerm(tx, lead, change(a.projects.shop.id, '2026-06-30'), testNow))
    await expect(revise).rejects.toMatchObject({ code: 'term-not-yours', status: 403 })
    const kept = await read((tx) => readProject(tx, a.projects.shop.id))
    expect(kept).toMatchObject({ end: '2025-12-31', termRevisions: [] })
  })

  it('finds no project of another organisation', async () => {
    const director = b.actor('director')
    const revise = write(
      (tx) => reviseTerm(tx, director, change(a.projects.roof.id, '2026-06-30'), testNow),
      b,
    )
    await expect(revise).rejects.toMatchObject({ code: 'project-not-found', status: 404 })
  })

  it('keeps each earlier term with its reason, the newest first', async () => {
    const lead = a.actor('lead')
    const roof = a.projects.roof.id
    await write((tx) => reviseTerm(tx, lead, change(roof, '2026-06-30'), testNow))
    const later = new Date(testNow.getTime() + 1000)
    const revised = await write(async (tx) => {
      const given = await reviseTerm(tx, lead, { ...change(roof, '2024-12-31'), reason: 'Toch niet' }, later)
      expect(tx.auditEntries).toMatchObject([
        {
          verb: 'revise-term',
          recordIds: [roof],
          before: { end: '2026-06-30' },
          after: { end: '2024-12-31' },
        },
      ])
      return given
    })
    expect(revised).toMatchObject({ start: '2020-01-01', end: '2024-12-31', term: { end: '2024-12-31' } })
    expect(revised.termRevisions).toEqual([
      {
        recordedAt: later.toISOString(),
        recordedBy: lead.name,
        before: { start: '2020-01-01', end: '2026-06-30', written: null },
        after: { start: '2020-01-01', end: '2024-12-31', written: null },
        reason: 'Toch niet',
      },
      expect.objectContaining({ reason: 'Verlengd door de stad', recordedAt: testNow.toISOString() }),
    ])
  })

  it.each([
    ['term-unchanged', '2025-12-31', 'Zomaar'],
    ['term-ends-before-start', '2019-12-31', 'Zomaar'],
    ['holds-email', '2026-12-31', 'Volgens an@voorbeeld.be'],
  ])('refuses with %s', async (code, end, reason) => {
    const steps = a.projects.steps.id
    const revise = write((tx) =>
      reviseTerm(tx, a.actor('coordinator'), { ...change(steps, end), reason }, testNow),
    )
    await expect(revise).rejects.toMatchObject({ code })
    const kept = await read((tx) => readProject(tx, steps))
    expect(kept).toMatchObject({ end: '2025-12-31', termRevisions: [] })
  })

  it('loses neither of two revisions at the same moment', async () => {
    const steps = a.projects.steps.id
    const coordinator = a.actor('coordinator')
    await Promise.all(
      ['2026-01-31', '2026-02-28', '2026-03-31'].map((end) =>
        write((tx) => reviseTerm(tx, coordinator, change(steps, end), testNow)),
      ),
    )
    const { termRevisions } = await read((tx) => readProject(tx, steps))
    const befores = termRevisions.map((revision) => revision.before.end)
    const afters = termRevisions.map((revision) => revision.after.end)
    expect(new Set([...befores, ...afters]).size).toBe(4)
    expect(new Set(befores).size).toBe(3)
  })
})
