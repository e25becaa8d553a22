import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow } from '../../test/database/institute.ts'
import { writingAs } from '../platform/audit.ts'
import { addDays, type CalendarDate, calendarDate } from '../platform/core/calendar-date.ts'
import { type ActivityId, type ContactId, type MonthClosingId, newId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { closeMonth } from './close-month.ts'
import { readClosedMonths, readClosings } from './closed-months.ts'
import { ActivityDraft, ContactDraft } from './core/model.ts'
import { Month, monthOf } from './core/month.ts'
import { correctActivity } from './correct-activity.ts'
import { correctContact } from './correct-contact.ts'
import { getActivity, readDesk } from './reads.ts'
import { registerActivities, registerActivity } from './register-activities.ts'
import { registerContact } from './register-contact.ts'
import { reopenMonth } from './reopen-month.ts'
import { withdrawActivity, withdrawContact } from './withdraw.ts'

const { app, owner } = await testDatabase()
let institute: Institute
let count = 0
beforeEach(async () => {
  institute = await insertInstitute(owner, `Institute ${++count}`)
})

const march = Month.parse('2021-03')
const april = Month.parse('2021-04')
const write = <T>(work: (tx: WriteTransaction) => Promise<T>) =>
  writingAs(app, institute.actor('coordinator'), testNow, work)
const worker = () => institute.actor('worker')
const coordinator = () => institute.actor('coordinator')
const close = (month: Month, id = newId<MonthClosingId>()) =>
  write((tx) => closeMonth(tx, coordinator(), { id, month }, testNow))
const activity = (date: string, id = newId<ActivityId>()) =>
  ActivityDraft.parse({
    id,
    projectId: institute.projects.roof.id,
    date,
    kindId: institute.kinds.gathering,
    setting: 'venue',
    participations: 5,
  })
const contact = (date: string) =>
  ContactDraft.parse({
    id: newId<ContactId>(),
    projectId: institute.projects.roof.id,
    date,
    subject: 'Overleg',
    policy: false,
    level: 'local',
    targetGroupPresent: false,
    setting: 'venue',
    partnerIds: [institute.partners.town],
  })
const register = (draft: ActivityDraft) => write((tx) => registerActivity(tx, worker(), draft, testNow))
const meet = (draft: ContactDraft) => write((tx) => registerContact(tx, worker(), draft, testNow))
const closed = { code: 'month-closed' }

describe('a closed month', () => {
  it('refuses registering, correcting and withdrawing to everybody', async () => {
    const [kept, met] = [activity('2021-03-31'), contact('2021-03-01')]
    await register(kept)
    await meet(met)
    await close(march)
    for (const actor of [worker(), coordinator()]) {
      const attempts: ((tx: WriteTransaction) => Promise<unknown>)[] = [
        (tx) => registerActivity(tx, actor, activity('2021-03-15'), testNow),
        (tx) => registerContact(tx, actor, contact('2021-03-15'), testNow),
        (tx) => correctActivity(tx, actor, { ...kept, participations: 6, seenVersion: 1 }, testNow),
        (tx) => correctContact(tx, actor, { ...met, subject: 'Iets anders', seenVersion: 1 }, testNow),
        (tx) => withdrawActivity(tx, actor, { id: kept.id, seenVersion: 1, reason: 'Nee' }, testNow),
        (tx) => withdrawContact(tx, actor, { id: met.id, seenVersion: 1, reason: 'Nee' }, testNow),
      ]
      for (const attempt of attempts) await expect(write(attempt)).rejects.toMatchObject(closed)
    }
    await register(activity('2021-02-28'))
    await register(activity('2021-04-01'))
  })

  it('is left by no correction, and entered by none', async () => {
    const [inMarch, inApril] = [activity('2021-03-31'), activity('2021-04-01')]
    await register(inMarch)
    await register(inApril)
    await close(march)
    const move = (draft: ActivityDraft, date: string) =>
      write((tx) =>
        correctActivity(tx, worker(), { ...draft, date: calendarDate(date), seenVersion: 1 }, testNow),
      )
    await expect(move(inMarch, '2021-04-02')).rejects.toMatchObject(closed)
    await expect(move(inApril, '2021-03-30')).rejects.toMatchObject(closed)
    expect(await move(inApril, '2021-04-02')).toEqual({ id: inApril.id, version: 2 })
  })

  it('answers a retry of what was registered before it closed as registered', async () => {
    const [kept, other] = [activity('2021-03-15'), activity('2021-03-16')]
    const met = contact('2021-03-15')
    await register(kept)
    await meet(met)
    await close(march)
    const answers = await write((tx) => registerActivities(tx, worker(), [kept, other], testNow))
    expect(answers).toEqual([
      { outcome: 'registered', version: 1 },
      { outcome: 'refused', problems: [expect.objectContaining(closed)] },
    ])
    expect(await meet(met)).toEqual({ id: met.id, version: 1 })
    await expect(register({ ...kept, participations: 9 })).rejects.toMatchObject({ code: 'id-taken' })
  })

  it('is told to who registers and who reads', async () => {
    const [kept, later] = [activity('2021-03-15'), activity('2021-04-15')]
    await register(kept)
    await register(later)
    await close(march)
    expect((await write((tx) => readDesk(tx, worker(), testNow))).closedMonths).toEqual([march])
    const read = (id: ActivityId) => write((tx) => getActivity(tx, worker(), id))
    expect(await read(kept.id)).toMatchObject({ monthClosed: true, mayChange: false })
    expect(await read(later.id)).toMatchObject({ monthClosed: false, mayChange: true })
  })

  it('is of one organisation only', async () => {
    await close(march)
    institute = await insertInstitute(owner, `Institute ${++count}`)
    await register(activity('2021-03-15'))
  })

  it('opens again with a reason, and closes again', async () => {
    const { id } = await close(march)
    const reopen = () =>
      write((tx) => reopenMonth(tx, coordinator(), { id, reason: 'Er ontbrak nog iets' }, testNow))
    expect(await reopen()).toEqual({ id, month: march })
    await register(activity('2021-03-15'))
    await expect(reopen()).rejects.toMatchObject({ code: 'month-open-already' })
    const again = await close(march)
    const history = await write((tx) => readClosings(tx))
    expect(history.map(({ reopened }) => reopened?.reason)).toEqual([undefined, 'Er ontbrak nog iets'])
    expect(history[0]?.id).toBe(again.id)
  })
})

describe('closing', () => {
  it('waits until the month is over', async () => {
    const june = monthOf(testNow.toISOString().slice(0, 10) as CalendarDate)
    await expect(close(june)).rejects.toMatchObject({ code: 'month-not-over' })
  })

  it('twice with one id is one closing; with another id it is a conflict', async () => {
    const { id } = await close(march)
    expect(await close(march, id)).toEqual({ id, month: march })
    await expect(close(march)).rejects.toMatchObject({ code: 'month-closed-already' })
    await expect(close(april, id)).rejects.toMatchObject({ code: 'id-taken' })
    const { rows } = await owner.query(
      "select verb from audit_entry where organisation_id = $1 and record_kind = 'month'",
      [institute.organisationId],
    )
    expect(rows).toEqual([{ verb: 'close-month' }])
  })
})

/** A promise that somebody else fulfils. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** Waits until a connection of this database has the lock of the closing of months, or waits for it. */
async function somebody(does: 'holds' | 'waits'): Promise<void> {
  const found = async () => {
    const { rows } = await owner.query(
      `select from pg_locks where locktype = 'advisory' and granted = $1
          and database = (select oid from pg_database where datname = current_database())`,
      [does === 'holds'],
    )
    return rows.length > 0
  }
  await expect.poll(found, { interval: 5, timeout: 10_000 }).toBe(true)
}

describe('closing while somebody registers', () => {
  it('waits for a registration that is under way, which counts', async () => {
    const draft = activity('2021-03-15')
    const { open, opened } = gate()
    const registering = write(async (tx) => {
      const receipt = await registerActivity(tx, worker(), draft, testNow)
      await opened
      return receipt
    })
    await somebody('holds')
    const closing = close(march)
    await somebody('waits')
    open()
    expect(await registering).toEqual({ id: draft.id, version: 1 })
    await closing
    await expect(register(activity('2021-03-16'))).rejects.toMatchObject(closed)
  })

  it('has a registration wait that begins meanwhile, which is then refused', async () => {
    const { open, opened } = gate()
    const { open: tellClosed, opened: isClosed } = gate()
    const closing = write(async (tx) => {
      await closeMonth(tx, coordinator(), { id: newId<MonthClosingId>(), month: march }, testNow)
      tellClosed()
      await opened
    })
    await isClosed
    const registering = register(activity('2021-03-15')).catch((problem: unknown) => problem)
    await somebody('waits')
    open()
    await closing
    expect(await registering).toMatchObject(closed)
  })
})

it('whatever is closed and registered: exactly the closed months are blocked', async () => {
  const monthsOfSpring = ['2021-01', '2021-02', '2021-03', '2021-04', '2021-05'].map((text) =>
    Month.parse(text),
  )
  const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays(calendarDate('2021-01-01'), days))
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(monthsOfSpring),
      fc.array(day, { minLength: 1, maxLength: 12 }),
      async (months, dates) => {
        institute = await insertInstitute(owner, `Institute ${++count}`)
        for (const month of months) await close(month)
        expect(await write(readClosedMonths)).toEqual(months)
        const drafts = dates.map((date) => activity(date))
        const answers = await write((tx) => registerActivities(tx, worker(), drafts, testNow))
        expect(answers.map(({ outcome }) => outcome)).toEqual(
          dates.map((date) => (months.includes(monthOf(date)) ? 'refused' : 'registered')),
        )
      },
    ),
    { numRuns: 25 },
  )
})
