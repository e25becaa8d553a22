import { beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { writingAs } from '../platform/audit.ts'
import { addDays, type CalendarDate, calendarDate, mondayOf } from '../platform/core/calendar-date.ts'
import { type ActivityId, type MonthClosingId, newId, type ProjectId } from '../platform/core/ids.ts'
import { yearPeriod } from '../platform/core/period.ts'
import type { Actor, Role } from '../platform/core/permissions.ts'
import { reading, type WriteTransaction } from '../platform/db/index.ts'
import { ActivityDraft } from '../registration/core/model.ts'
import { Month } from '../registration/core/month.ts'
import { correctActivity } from '../registration/correct-activity.ts'
import { closeMonth, registerActivities, withdrawActivity } from '../registration/index.ts'
import { acceptFinding } from './accept-finding.ts'
import { readCompleteness, readForgotten } from './read-completeness.ts'
import { readFindings } from './read-findings.ts'
import { readMonths } from './read-months.ts'

const { app, owner } = await testDatabase()
let institute: Institute
let count = 0
beforeEach(async () => {
  institute = await insertInstitute(owner, `Institute ${++count}`)
})

const actor = (role: Role): Actor => institute.actor(role)
const write = <T>(work: (tx: WriteTransaction) => Promise<T>) =>
  writingAs(app, actor('coordinator'), testNow, work)
const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(app, institute.organisationId, work)

const activity = (date: CalendarDate, participations: number, projectId?: ProjectId) =>
  ActivityDraft.parse({
    id: newId<ActivityId>(),
    projectId: projectId ?? institute.projects.roof.id,
    date,
    kindId: institute.kinds.gathering,
    setting: 'venue',
    participations,
    confirmed: ['before-project-start', 'long-ago'],
  })
const register = async (drafts: ActivityDraft[]) => {
  const answers = await write((tx) => registerActivities(tx, actor('coordinator'), drafts, testNow))
  expect(answers.map(({ outcome }) => outcome)).toEqual(drafts.map(() => 'registered'))
  return drafts
}
/** Ten usual soup hours in April 2021. */
const usual = () =>
  [10, 12, 14, 9, 11, 13, 10, 12, 15, 8].map((heads, day) =>
    activity(addDays(calendarDate('2021-04-01'), day), heads),
  )
const findings = async () =>
  (await read((tx) => readFindings(tx, actor('coordinator'), yearPeriod(2021)))).findings
const accept = (draft: ActivityDraft, change: object = {}) =>
  write((tx) =>
    acceptFinding(
      tx,
      actor('coordinator'),
      {
        recordKind: 'activity',
        recordId: draft.id,
        seenVersion: 1,
        finding: 'outlier',
        reason: 'Het was de buurtbarbecue',
        ...change,
      },
      testNow,
    ),
  )

describe('a finding', () => {
  it('says what is unusual and why, until the registration is corrected', async () => {
    const strange = activity(calendarDate('2021-04-20'), 420)
    await register([...usual(), strange])
    expect(await findings()).toEqual([
      expect.objectContaining({
        finding: 'outlier',
        about: expect.objectContaining({ id: strange.id, participations: 420, mayCorrect: true }),
        usual: { low: 8, high: 14 },
        methods: ['zScore', 'modifiedZScore', 'range'],
        compared: 10,
        verdict: null,
      }),
    ])
    const correction = { ...strange, participations: 12, seenVersion: 1 }
    await write((tx) => correctActivity(tx, actor('coordinator'), correction, testNow))
    expect(await findings()).toEqual([])
  })

  it('is answered for one version; another version is asked about anew', async () => {
    const strange = activity(calendarDate('2021-04-20'), 420)
    await register([...usual(), strange])
    await accept(strange)
    expect(await findings()).toMatchObject([{ verdict: { reason: 'Het was de buurtbarbecue' } }])
    const correction = { ...strange, participations: 410, seenVersion: 1 }
    await write((tx) => correctActivity(tx, actor('coordinator'), correction, testNow))
    expect(await findings()).toMatchObject([{ about: { version: 2 }, verdict: null }])
  })

  it('is kept once however often it is answered, and another reason does not replace the first', async () => {
    const strange = activity(calendarDate('2021-04-20'), 420)
    await register([...usual(), strange])
    await accept(strange)
    await accept(strange)
    await expect(accept(strange, { reason: 'Iets anders' })).rejects.toMatchObject({ code: 'judged-already' })
    const audited = await owner.query(
      "select reason from audit_entry where organisation_id = $1 and verb = 'accept-finding'",
      [institute.organisationId],
    )
    expect(audited.rows).toEqual([{ reason: 'Het was de buurtbarbecue' }])
  })

  it('is not answered for another version, for what is withdrawn, or for another institute', async () => {
    const [one] = await register([activity(testToday, 5)])
    if (!one) throw new Error('One was registered.')
    await expect(accept(one, { seenVersion: 2 })).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await expect(accept(one, { reason: 'bel 0032 an@example.be' })).rejects.toMatchObject({
      code: 'holds-email',
    })
    const withdrawal = { id: one.id, seenVersion: 1, reason: 'Ging niet door' }
    await write((tx) => withdrawActivity(tx, actor('coordinator'), withdrawal, testNow))
    await expect(accept(one)).rejects.toMatchObject({ code: 'unknown-record' })
    const [kept] = await register([activity(testToday, 6)])
    institute = await insertInstitute(owner, `Institute ${++count}`)
    if (kept) await expect(accept(kept)).rejects.toMatchObject({ code: 'unknown-record' })
  })

  it('names the two that look like one, and what lies outside the term', async () => {
    const [first, second] = [activity(testToday, 12), activity(testToday, 12)]
    const early = activity(calendarDate('2019-12-31'), 5)
    await register([first, second, early])
    expect(await findings()).toMatchObject([
      { finding: 'duplicate', about: { id: second.id }, first: { id: first.id } },
    ])
    const of2019 = await read((tx) => readFindings(tx, actor('coordinator'), yearPeriod(2019)))
    expect(of2019.findings).toMatchObject([
      { finding: 'outsideTerm', about: { id: early.id }, start: '2020-01-01', end: '2025-12-31' },
    ])
  })
})

describe('completeness', () => {
  const monday = mondayOf(calendarDate('2021-03-01'))
  const weekly = (weeks: readonly number[], projectId?: ProjectId) =>
    weeks.map((week) => activity(addDays(monday, 7 * week + 2), 5, projectId))
  const period = { from: addDays(monday, 35), to: addDays(monday, 55) }

  it('names the weeks that a project misses, as far as they are over', async () => {
    await register(weekly([0, 1, 2, 3, 4, 5, 7]))
    const today = addDays(monday, 51)
    const { mondays, projects } = await read((tx) => readCompleteness(tx, period, today))
    expect(mondays).toEqual([35, 42, 49].map((days) => addDays(monday, days)))
    expect(projects.find(({ name }) => name === institute.projects.roof.name)).toMatchObject({
      usual: 1,
      weeks: [
        { state: 'fine', count: 1 },
        { state: 'missing', count: 0 },
        { state: 'open', count: 1 },
      ],
    })
  })

  it('reminds who registers in a project of a week without registrations, and nobody else', async () => {
    const { roof, steps } = institute.projects
    await register([...weekly([0, 1, 2, 3, 4]), ...weekly([0, 1, 2, 3, 4], steps.id)])
    const week = addDays(monday, 35)
    const forgotten = (role: Role, day: number) =>
      read((tx) => readForgotten(tx, actor(role), week, new Date(`${addDays(week, day)}T12:00:00Z`)))
    expect(await forgotten('worker', 3)).toEqual([{ projectId: roof.id, project: roof.name, usual: 1 }])
    expect(await forgotten('worker', 2)).toEqual([])
    expect(await forgotten('worker', 9)).toHaveLength(1)
    expect(await forgotten('worker', -1)).toEqual([])
    expect(await forgotten('coordinator', 3)).toEqual([])
  })
})

describe('the months of a year', () => {
  it('say what they hold, what is open, and whether they are closed', async () => {
    await register([...usual(), activity(calendarDate('2021-04-20'), 420)])
    const [april, may] = [Month.parse('2021-04'), Month.parse('2021-05')]
    const closing = { id: newId<MonthClosingId>(), month: may }
    await write((tx) => closeMonth(tx, actor('director'), closing, testNow))
    const months = await read((tx) => readMonths(tx, actor('coordinator'), 2021, testNow))
    expect(months).toHaveLength(12)
    expect(months.find(({ month }) => month === april)).toMatchObject({
      over: true,
      activities: 11,
      open: 1,
      closing: null,
    })
    expect(months.find(({ month }) => month === may)?.closing).toMatchObject({ id: closing.id })
    expect(months.filter(({ over }) => over).map(({ month }) => month)).toHaveLength(5)
  })
})
